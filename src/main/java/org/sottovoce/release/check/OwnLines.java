package org.sottovoce.release.check;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sottovoce.release.pdf.FixedWords;

/**
 * What the typesetter of this program writes by itself into every PDF: the lines of the title page,
 * headings, bookmarks, the feet of pages. They are known as whole lines only, and a line that is
 * written once is known once: whoever is called like a word of them is still found elsewhere.
 */
final class OwnLines {

  /** What stands where in a row of the title page. */
  private static final List<String> ROWS =
      List.of(
          "Released [0-9]{4}-[0-9]{2}-[0-9]{2}",
          "Made with Sottovoce( [0-9.]+)?",
          "Policy (portage|hipaa|fsd|own)",
          "Turns and paragraphs [0-9]+",
          "Replacements [0-9]+",
          "Kind( Pseudonym| Numbered marker| Broader term| Kind of thing)*");

  private static final String FOOT =
      "T[0-9]{2,} \u00b7 de-identified transcript(\\s+page [0-9]+ of [0-9]+)?|page [0-9]+ of [0-9]+";

  private static final Pattern OWN =
      Pattern.compile("\\s*T[0-9]{2,}\\s+" + FixedWords.KIND + "\\s.*", Pattern.DOTALL);

  private static final List<Pattern> ONCE =
      Stream.of(
              FixedWords.sentences().stream().map(OwnLines::spaced),
              FixedWords.labels().stream().map(label -> spaced(label) + "( [0-9]+)+"),
              FixedWords.titles().stream().map(OwnLines::spaced),
              ROWS.stream())
          .flatMap(lines -> lines)
          .map(OwnLines::line)
          .toList();

  private static final Pattern FEET = line(FOOT);

  /** Bookmarks, properties, and the lines of the packet of metadata. */
  private static final String STRINGS =
      Stream.concat(
              FixedWords.titles().stream(),
              Stream.of(
                  "Title page",
                  "Sottovoce",
                  "xpacket",
                  "end=\"w\"",
                  "x-default",
                  "Resource",
                  "PDF/UA identification",
                  "http://www.aiim.org/pdfua/ns/id/",
                  "pdfuaid",
                  "part",
                  "Integer",
                  "internal",
                  "Part of the standard that the file follows"))
          .map(Pattern::quote)
          .collect(
              Collectors.joining(
                  "|",
                  "",
                  "|Numbers? [0-9]+(\u2013[0-9]+)?|T[0-9]{2,}, de-identified transcript"
                      + "|note[0-9]{6}|begin=\"\\W*\" id=\"W5M0MpCehiHzreSzNTczkc9d\""));

  private static final Pattern STRING_LINES = line(STRINGS);
  private static final Pattern LITERALS =
      Pattern.compile("\\((?:" + STRINGS + ")\\)|" + STRING_LINES.pattern(), Pattern.MULTILINE);

  private OwnLines() {}

  private static String spaced(String sentence) {
    return Stream.of(sentence.split(" ", -1))
        .map(Pattern::quote)
        .collect(Collectors.joining("\\s+"));
  }

  private static Pattern line(String words) {
    return Pattern.compile("^[\\t (]*(?:" + words + ")[\\t )]*$", Pattern.MULTILINE);
  }

  /** Whether the text of pages begins as this program's title page does. */
  static boolean standIn(String pages) {
    return OWN.matcher(pages).matches();
  }

  /** The passage of a PDF of this program without its lines. */
  static Passage without(Passage passage) {
    List<String> views =
        switch (passage.kind()) {
          case RUNNING -> passage.views().stream().map(OwnLines::pages).toList();
          case BESIDE -> cleared(passage, STRING_LINES);
          case STRUCTURE -> cleared(passage, LITERALS);
          case NUMBERS, COVERED, UNREADABLE -> passage.views();
        };
    return new Passage(passage.part(), passage.kind(), views);
  }

  private static List<String> cleared(Passage passage, Pattern own) {
    return passage.views().stream()
        .map(view -> own.matcher(view).replaceAll(OwnLines::blank))
        .toList();
  }

  private static String pages(String view) {
    String rest = FEET.matcher(view).replaceAll(OwnLines::blank);
    for (Pattern line : ONCE) {
      rest = line.matcher(rest).replaceFirst(OwnLines::blank);
    }
    return rest;
  }

  /** As many line ends as there were: places are told by the number of the line. */
  private static String blank(MatchResult found) {
    return found.group().replaceAll("[^\\n]", "");
  }
}
