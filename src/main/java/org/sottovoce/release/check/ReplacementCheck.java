package org.sottovoce.release.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  private static Leak leak(
      RedactedDocument document, Replacement replacement, IdentifierType type) {
    String place = "entity " + replacement.entity().number();
    return new Leak(
        document.code(), "replacements", place, Leak.Kind.REPLACEMENT, Optional.of(type));
  }
}
