package org.sottovoce.release.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sottovoce.entity.EntityId;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.KnownName;
import org.sottovoce.policy.Action;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.Replacement;
import org.sottovoce.review.Review;
import org.sottovoce.text.Folding;

/** Says what a leak check has to seek, and how often each surface may be found. */
public final class SoughtList {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Commonness commonness;

  /**
   * @param ordinaryWord whether a single word, in any case, is a dictionary word that stands for
   *     nobody by itself
   */
  public SoughtList(Predicate<String> ordinaryWord) {
    this.commonness = new Commonness(ordinaryWord);
  }

  /**
   * Every surface that was replaced in any of {@code documents}, by surface and type, with what
   * {@code review} left of it.
   */
  public List<Sought> from(Review review, List<RedactedDocument> documents) {
    return leaving(new ArrayList<>(surfaces(documents).values()), review, documents);
  }

  /**
   * The same, and the names that were given beforehand, of people every word of theirs: none may be
   * left, even where no recognizer could read it, unless a person kept it. Ordinary words among
   * them are sought only where they were found.
   */
  public List<Sought> from(Review review, List<RedactedDocument> documents, List<KnownName> known) {
    List<Sought> sought = new ArrayList<>(surfaces(documents).values());
    Set<String> present = new HashSet<>();
    sought.forEach(surface -> present.add(Folding.fold(surface.surface())));
    for (Sought name : from(known.stream().flatMap(SoughtList::withWords).toList())) {
      boolean removed = review.settings().policy().actionFor(name.type()) != Action.KEEP;
      if (removed && !name.common() && present.add(Folding.fold(name.surface()))) {
        sought.add(name);
      }
    }
    return leaving(sought, review, documents);
  }

  private static Stream<KnownName> withWords(KnownName name) {
    Stream<KnownName> words =
        name.type() == IdentifierType.PERSON
            ? BLANKS.splitAsStream(name.surface()).map(word -> new KnownName(word, name.type()))
            : Stream.of();
    return Stream.concat(Stream.of(name), words);
  }

  /** {@code sought} with what {@code review} left of each. */
  private static List<Sought> leaving(
      List<Sought> sought, Review review, List<RedactedDocument> documents) {
    SurfaceIndex index = new SurfaceIndex(sought);
    List<Map<String, Integer>> left = new ArrayList<>();
    sought.forEach(surface -> left.add(new TreeMap<>()));
    for (RedactedDocument document : documents) {
      Remains remains = new Remains(review, document);
      for (Match match : index.find(document.text().text())) {
        if (remains.mayStay(sought.get(match.sought()), match.span())) {
          left.get(match.sought()).merge(document.code(), 1, Integer::sum);
        }
      }
    }
    for (int i = 0; i < sought.size(); i++) {
      sought.set(i, sought.get(i).leaving(left.get(i)));
    }
    return List.copyOf(sought);
  }

  /** The surfaces of a list of names, of which nothing may be found. */
  public List<Sought> from(List<KnownName> names) {
    List<Sought> sought = new ArrayList<>();
    for (KnownName name : names) {
      if (hasLetters(name.surface())) {
        boolean common = commonness.isCommon(name.surface(), name.type());
        sought.add(
            new Sought(name.surface(), name.type(), new TreeSet<>(), common, Optional.empty()));
      }
    }
    return List.copyOf(sought);
  }

  private record Key(String surface, IdentifierType type) {
    @Override
    public String toString() {
      return "Key[" + type + "]";
    }
  }

  private Map<Key, Sought> surfaces(List<RedactedDocument> documents) {
    Map<Key, TreeSet<EntityId>> entities = new LinkedHashMap<>();
    for (RedactedDocument document : documents) {
      for (Replacement replacement : document.replacements()) {
        String surface = document.original().surface(replacement.span()).strip();
        if (hasLetters(surface)) {
          entities
              .computeIfAbsent(new Key(surface, replacement.type()), k -> new TreeSet<>())
              .add(replacement.entity());
        }
      }
    }
    Map<Key, Sought> surfaces =
        new TreeMap<>(Comparator.comparing(Key::surface).thenComparing(Key::type));
    entities.forEach((key, ids) -> surfaces.put(key, sought(key, ids)));
    return surfaces;
  }

  private Sought sought(Key key, SortedSet<EntityId> entities) {
    boolean common = commonness.isCommon(key.surface(), key.type());
    return new Sought(key.surface(), key.type(), entities, common, Optional.empty());
  }

  private static boolean hasLetters(String surface) {
    return surface.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
