package org.sottovoce.release.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sottovoce.entity.EntityId;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.Replacement;

/** Seeks removed surfaces in the replacements themselves, before anything is written. */
public final class ReplacementCheck {

  private final List<Sought> sought;
  private final SurfaceIndex index;

  public ReplacementCheck(List<Sought> sought) {
    this.sought = List.copyOf(sought);
    this.index = new SurfaceIndex(this.sought);
  }

  /** One leak for each replacement in {@code documents} that holds what was removed. */
  public List<Leak> check(List<RedactedDocument> documents) {
    List<Leak> leaks = new ArrayList<>();
    for (RedactedDocument document : documents) {
      for (Replacement replacement : document.replacements()) {
        Remains.firstLeak(replacement, sought, index)
            .ifPresent(type -> leaks.add(leak(document, replacement, type)));
      }
    }
    return leaks;
  }

  /** The entities whose replacements hold what was removed. */
  public Set<EntityId> telling(List<RedactedDocument> documents) {
    return documents.stream()
        .flatMap(document -> document.replacements().stream())
        .filter(replacement -> Remains.firstLeak(replacement, sought, index).isPresent())
        .map(Replacement::entity)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Leak leak(
      RedactedDocument document, Replacement replacement, IdentifierType type) {
    String place = "entity " + replacement.entity().number();
    return new Leak(
        document.code(), "replacements", place, Leak.Kind.REPLACEMENT, Optional.of(type));
  }
}
