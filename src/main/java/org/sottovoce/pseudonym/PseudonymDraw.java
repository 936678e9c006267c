package org.sottovoce.pseudonym;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.sottovoce.entity.Entity;
import org.sottovoce.entity.EntityId;
import org.sottovoce.entity.NameReader;
import org.sottovoce.entity.PersonName;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.NameBook;
import org.sottovoce.text.Folding;

/**
 * Draws pseudonyms by lot: nothing about a person can be worked out from the one that is drawn. For
 * one thread.
 */
public final class PseudonymDraw {

  private final NameBook names;
  private final NameReader reader;
  private final RandomGenerator random;

  /**
   * @param random in real work one that nobody can foretell; seeded in tests
   */
  public PseudonymDraw(NameBook names, RandomGenerator random) {
    this.names = names;
    this.reader = new NameReader(names);
    this.random = random;
  }

  /**
   * A table with a pseudonym for each of {@code entities}.
   *
   * @param entities all of the study
   * @param known pseudonyms drawn before; all are kept, also those of entities that are gone
   */
  public PseudonymTable draw(List<Entity> entities, PseudonymTable known) {
    List<Entity> ordered = entities.stream().sorted(Comparator.comparing(Entity::id)).toList();
    MarkerNumbers numbers = new MarkerNumbers(ordered, known);
    SurrogateNames surrogates = surrogates(ordered, known);
    Map<EntityId, Pseudonym> drawn = new HashMap<>(known.pseudonyms());
    for (Entity entity : ordered) {
      if (known.of(entity.id()).isEmpty()) {
        Optional<PersonName> name =
            entity.type() == IdentifierType.PERSON
                ? surrogates.draw(reader.read(entity.name()))
                : Optional.empty();
        drawn.put(entity.id(), new Pseudonym(numbers.next(entity.type()), name));
      }
    }
    return new PseudonymTable(drawn);
  }

  private SurrogateNames surrogates(List<Entity> entities, PseudonymTable known) {
    SurrogateNames surrogates = new SurrogateNames(names, random);
    entities.forEach(entity -> surrogates.avoid(entity.name()));
    Map<EntityId, Entity> byId = new HashMap<>();
    entities.forEach(entity -> byId.put(entity.id(), entity));
    known
        .pseudonyms()
        .forEach(
            (id, pseudonym) ->
                pseudonym
                    .name()
                    .ifPresent(
                        name ->
                            surrogates.taken(
                                Optional.ofNullable(byId.get(id))
                                    .map(entity -> reader.read(entity.name()).name()),
                                name)));
    return surrogates;
  }

  /** The numbers of markers: from 1 within a type, none used twice, none that is a surface. */
  private static final class MarkerNumbers {

    private final Map<IdentifierType, Integer> last = new EnumMap<>(IdentifierType.class);
    private final Set<String> surfaces = new HashSet<>();

    MarkerNumbers(List<Entity> entities, PseudonymTable known) {
      Map<EntityId, IdentifierType> types = new HashMap<>();
      for (Entity entity : entities) {
        types.put(entity.id(), entity.type());
        surfaces.add(Folding.fold(entity.name()).strip());
      }
      known.pseudonyms().forEach((id, pseudonym) -> used(types.get(id), pseudonym.number()));
    }

    int next(IdentifierType type) {
      int number = last.getOrDefault(type, 0) + 1;
      while (surfaces.contains(Integer.toString(number))) {
        number++;
      }
      last.put(type, number);
      return number;
    }

    /** The type of an entity that is gone is not known: its number is used up for every type. */
    private void used(IdentifierType type, int number) {
      List<IdentifierType> types = type == null ? List.of(IdentifierType.values()) : List.of(type);
      types.forEach(t -> last.merge(t, number, Math::max));
    }
  }
}
