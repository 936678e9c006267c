package org.sottovoce.release;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.text.Folding;

/**
 * The surfaces that were replaced, to ask of a name of a style, font or bookmark, or of a link's
 * target, whether it gives one away. Never used on running text, which is edited through anchors.
 */
public final class RemovedSurfaces {

  /** Shorter surfaces occur in names by chance, and count only when they are the whole name. */
  private static final int SHORTEST_PART = 3;

  /** From this length on, a surface does not stand inside a word of a program by chance. */
  private static final int LONG = 6;

  private static final Pattern WORD = Pattern.compile("\\p{Lu}?[^\\P{L}\\p{Lu}]+|\\p{Lu}+|\\p{L}+");

  private final Set<String> whole = new TreeSet<>();
  private final Set<String> parts = new TreeSet<>();

  /** The same few names of styles and fonts are asked for thousands of times. */
  private final Map<String, Boolean> answers = new HashMap<>();

  private final Map<String, Boolean> nameAnswers = new HashMap<>();

  public RemovedSurfaces(RedactedDocument document) {
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
      whole.add(surface);
    }
    if (bare(surface).length() >= SHORTEST_PART) {
      parts.add(bare(surface));
    }
  }

  /** Whether {@code text} holds a removed surface, also percent-encoded or without its blanks. */
  public boolean occurIn(String text) {
    return answers.computeIfAbsent(text, this::search);
  }

  /**
   * The same for the name of a style or a font, which programs give, too: there a short surface
   * counts only where it is a word of its own, so that nobody called Tim is told by "Times".
   */
  public boolean occurInName(String name) {
    return nameAnswers.computeIfAbsent(name, this::searchName);
  }

  private boolean searchName(String name) {
    String decoded = decode(name);
    String bare = bare(Folding.fold(decoded));
    return whole.contains(Folding.fold(name).strip())
        || parts.contains(bare)
        || parts.stream().anyMatch(part -> part.length() >= LONG && bare.contains(part))
        || WORD.matcher(decoded).results().anyMatch(word -> parts.contains(bare(word)));
  }

  private static String bare(MatchResult word) {
    return bare(Folding.fold(word.group()));
  }

  private boolean search(String text) {
    String plain = Folding.fold(text).strip();
    String decoded = bare(Folding.fold(decode(text)));
    return whole.contains(plain) || parts.stream().anyMatch(decoded::contains);
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
