package org.sottovoce.release.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.release.Section;

/** The words that the typesetter writes into every PDF by itself: they come from no original. */
public final class FixedWords {

  /** What the title page calls the document. */
  public static final String KIND = "De-identified transcript";

  static final String BODY = "Transcript";
  static final String RISK_HEAD = "Remaining risk";
  static final String READING_HEAD = "How to read this document";
  static final String REPLACED_HEAD = "What was replaced";
  static final String UNREPLACED = "Nothing was replaced.";

  static final List<String> READING =
      List.of(
          "Text in [square brackets] stands in place of something that was removed: a numbered"
              + " marker, a broader term, or the kind of thing. Where the transcript uses single"
              + " brackets itself, replacements stand in [[double brackets]].",
          "A pseudonym is a made-up name and stands without brackets; it means the same person"
              + " throughout.",
          "Numbers at the left count the turns and paragraphs, as in redaction-log.csv. Small"
              + " numbers at the right count the lines of this edition; they are no part of the"
              + " text.");

  static final String LACKING =
      "A character that the fonts of this edition lack is shown by its Unicode number, like"
          + " \u2039U+1234\u203A; copied text has the character itself.";

  static final String RISK =
      "This document is de-identified or pseudonymised. Suggestions were made by a program, which"
          + " misses some identifiers; what nobody marked is still there. Several harmless details"
          + " together, or what a reader already knows, can still point at one person. It remains"
          + " personal data as long as a key or the originals exist anywhere, and is to be shared"
          + " on the terms that participants agreed to.";

  private FixedWords() {}

  /** The headings and paragraphs of the title page, each of which it has once or not at all. */
  public static List<String> sentences() {
    List<String> sentences = new ArrayList<>(READING);
    sentences.addAll(List.of(KIND, RISK_HEAD, RISK, READING_HEAD, LACKING));
    sentences.addAll(List.of(REPLACED_HEAD, UNREPLACED));
    return List.copyOf(sentences);
  }

  /** What the rows of the title page's table of replacements begin with. */
  public static List<String> labels() {
    return Stream.of(IdentifierType.values()).map(FixedWords::label).toList();
  }

  static String label(IdentifierType type) {
    return type.label().toLowerCase(Locale.ROOT);
  }

  /** The headings of sections, which are bookmarks as well. */
  public static List<String> titles() {
    return Stream.concat(Stream.of(BODY), Section.titles().stream()).toList();
  }
}
