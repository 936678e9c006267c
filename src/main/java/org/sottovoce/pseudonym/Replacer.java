package org.sottovoce.pseudonym;

import java.util.Optional;
import java.util.Set;
import org.sottovoce.entity.Entity;
import org.sottovoce.entity.NameReader;
import org.sottovoce.entity.NameReading;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.NameBook;
import org.sottovoce.policy.Action;

/**
 * Says what stands in place of a mention. A replacement never holds a surface that is to be removed
 * anywhere in the study: where the wanted one does, a plainer one is taken. Safe for any thread.
 */
public final class Replacer {

  private final PseudonymTable pseudonyms;
  private final NameReader reader;
  private final BroaderTerms generaliser;
  private final RemovedSurfaces removed;
  private final Brackets brackets;

  /**
   * @param names to see which part of a name a surface is
   * @param foldedRemoved every surface that the release must not hold
   */
  public Replacer(
      PseudonymTable pseudonyms,
      NameBook names,
      BroaderTerms generaliser,
      Set<String> foldedRemoved,
      Brackets brackets) {
    this.pseudonyms = pseudonyms;
    this.reader = new NameReader(names);
    this.generaliser = generaliser;
    this.removed = new RemovedSurfaces(foldedRemoved);
    this.brackets = brackets;
  }

  /**
   * What stands in place of {@code surface}; the surface itself when the action is to keep it.
   *
   * @param entity what the surface refers to
   */
  public String replace(Entity entity, String surface, Action action) {
    return switch (action) {
      case KEEP -> surface;
      case PSEUDONYM ->
          allowed(pseudonym(entity, surface)).orElseGet(() -> marker(entity, label(entity)));
      case MARKER -> marker(entity, label(entity));
      case GENERALISE -> generalised(entity, surface);
      case CATEGORY -> category(entity.type());
    };
  }

  private Optional<String> pseudonym(Entity entity, String surface) {
    if (entity.type() != IdentifierType.PERSON) {
      return Optional.empty();
    }
    NameReading whole = reader.read(entity.name());
    return pseudonyms
        .of(entity.id())
        .flatMap(Pseudonym::name)
        .map(name -> new SurrogateForm(name).of(reader.read(surface, whole.name())));
  }

  private String marker(Entity entity, String label) {
    return allowed(pseudonyms.of(entity.id()).map(p -> label + " " + p.number()))
        .or(() -> allowed(Optional.of(label)))
        .map(brackets::around)
        .orElseGet(this::bare);
  }

  private String generalised(Entity entity, String surface) {
    return generaliser.ladder(entity.type(), surface).stream()
        .filter(rung -> !removed.standIn(rung))
        .findFirst()
        .map(brackets::around)
        .orElseGet(() -> category(entity.type()));
  }

  private String category(IdentifierType type) {
    return allowed(Optional.of(type.label())).map(brackets::around).orElseGet(this::bare);
  }

  private Optional<String> allowed(Optional<String> text) {
    return text.filter(wanted -> !removed.standIn(wanted));
  }

  /** What can hold no surface at all: an ellipsis. */
  private String bare() {
    return brackets.around("\u2026");
  }

  /** People are marked with a capital, everything else without. */
  private static String label(Entity entity) {
    IdentifierType type = entity.type();
    return type == IdentifierType.PERSON ? "Person" : type.label();
  }
}
