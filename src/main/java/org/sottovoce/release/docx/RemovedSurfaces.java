package org.sottovoce.release.docx;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.Replacement;
import org.sottovoce.text.Folding;

/**
 * The surfaces that were replaced, to ask of a name of a style, font or bookmark, or of a link's
 * target, whether it gives one away. Never used on running text, which is edited through anchors.
 */
final class RemovedSurfaces {

  /** Shorter surfaces occur in names by chance, and count only when they are the whole name. */
  private static final int SHORTEST_PART = 3;

  private final Set<String> folded = new TreeSet<>();

  RemovedSurfaces(RedactedDocument document) {
    for (Replacement replacement : document.replacements()) {
      String surface = Folding.fold(document.original().surface(replacement.span())).strip();
      add(surface);
      if (replacement.type() == IdentifierType.PERSON) {
        for (String word : surface.split("[^\\p{L}]+", -1)) {
          add(word);
        }
      }
    }
  }

  private void add(String surface) {
    if (!surface.isEmpty()) {
      folded.add(surface);
    }
  }

  /** Whether {@code text} holds a removed surface, also percent-encoded or without its blanks. */
  boolean occurIn(String text) {
    String plain = Folding.fold(text);
    String decoded = bare(Folding.fold(decode(text)));
    for (String surface : folded) {
      String bare = bare(surface);
      if (plain.equals(surface) || (bare.length() >= SHORTEST_PART && decoded.contains(bare))) {
        return true;
      }
    }
    return false;
  }

  private static String bare(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A percent sign that encodes nothing.
      return text;
    }
  }
}
