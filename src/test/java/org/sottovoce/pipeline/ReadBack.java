package org.sottovoce.pipeline;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.sottovoce.document.Document;
import org.sottovoce.document.Format;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.release.Passage;
import org.sottovoce.release.Passage.Grid;
import org.sottovoce.release.Passage.Turn;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.RemovedSurfaces;
import org.sottovoce.release.Replacement;
import org.sottovoce.release.Section;
import org.sottovoce.release.SegmentPieces.Piece;
import org.sottovoce.release.gate.Release.Released;
import org.sottovoce.text.Folding;
import org.sottovoce.text.Span;
import org.sottovoce.text.Splice;

/**
 * Compares a released file, read again, with the review text and its replacements, part by part and
 * character by character. Where a writer by rule takes more out than a replacement says, the rule
 * is named.
 */
final class ReadBack {

  /** What the comparison answers where no rule explains the difference. */
  static final String OTHERWISE = "OTHERWISE";

  private static final Pattern NEUTRAL_NAME = Pattern.compile("Name\\d+|n\\d+");
  private static final Pattern WEB = Pattern.compile("\\s*(https?|mailto|ftp|tel):.*");
  private static final Pattern LINE_HYPHEN = Pattern.compile("[-\u2010\u00AD]");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern UNSURE =
      Pattern.compile("[^\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{Nd}]+");
  private static final Set<Kind> RUNNING =
      EnumSet.of(
          Kind.BODY,
          Kind.HEADER,
          Kind.FOOTER,
          Kind.FOOTNOTE,
          Kind.ENDNOTE,
          Kind.TEXT_BOX,
          Kind.CUE);
  private static final Set<Format> CODED = EnumSet.of(Format.DOCX, Format.RTF);

  /** One part, without the white space that may become a part of its own or none. */
  private record Part(Kind kind, String text, boolean touched) {}

  private final RedactedDocument document;
  private final Document again;
  private final Set<String> rules = new TreeSet<>();
  private int links;

  private ReadBack(RedactedDocument document, Document again) {
    this.document = document;
    this.again = again;
  }

  /** The rules that explain the differences, none for a file that reads as it was reviewed. */
  static String of(Released released, Document again) throws IOException {
    RedactedDocument document = released.document();
    if (!released.keepsForm()) {
      return isWhole(released, again) ? "" : OTHERWISE;
    }
    if (document.text().text().equals(again.text())) {
      return "";
    }
    return new ReadBack(document, again).compared();
  }

  /** What the comparison of a released plain text answers: blank lines and times stand besides. */
  static String ofText(Released released, String text) {
    return isWithin(shown(released.document().text().text()), shown(text)) ? "" : OTHERWISE;
  }

  /**
   * Whether a new file says all that was reviewed. Times that only the format knew stand besides in
   * DOCX, numbers of turns, lines and pages in PDF, where a table may go on over the page.
   */
  private static boolean isWhole(Released released, Document again) throws IOException {
    RedactedDocument document = released.document();
    String all = rebuilt(document);
    if (released.file().endsWith(".docx")) {
      return isWhole(squeezed(all), squeezed(body(again)), document);
    }
    String expected = shown(all);
    String found = shown(again.text());
    return isWithin(expected, found)
        || (hasTable(document) && isWithin(sorted(expected), sorted(found)));
  }

  private static boolean hasTable(RedactedDocument document) throws IOException {
    return Section.of(document).stream()
        .flatMap(section -> section.passages().stream())
        .anyMatch(Grid.class::isInstance);
  }

  private static boolean isWhole(String expected, String found, RedactedDocument document) {
    boolean timed =
        document.original().document().parts().stream().anyMatch(part -> part.time().isPresent());
    return timed ? isWithin(expected, found) : expected.equals(found);
  }

  /** Whether the characters of {@code text} stand in {@code all} in their order. */
  private static boolean isWithin(String text, String all) {
    int at = 0;
    for (int i = 0; i < all.length() && at < text.length(); i++) {
      at += text.charAt(at) == all.charAt(i) ? 1 : 0;
    }
    return at == text.length();
  }

  /** The letters and digits whose order in a PDF is the same to the eye and to a reader. */
  private static String shown(String text) {
    return UNSURE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }

  /**
   * Whether Tika sees each word of the running text that was to be released. It shows no text boxes
   * of DOCX, no symbols of a font, and no notes of RTF that old readers pass over.
   */
  static boolean isSeen(Released released, Document seen) {
    String all = lettered(Folding.fold(seen.text()));
    return new ReadBack(released.document(), seen)
        .expected().stream()
            .filter(part -> RUNNING.contains(part.kind()) && !isPassedOver(part, seen.format()))
            .flatMap(part -> BETWEEN.splitAsStream(Folding.fold(part.text())))
            .filter(word -> word.length() > 1 && !isTurned(word, seen.format()))
            .allMatch(all::contains);
  }

  /** Whether anything was to be released that is more than titles and names. */
  static boolean hasRunningText(Released released) {
    return released.document().original().document().parts().stream()
        .anyMatch(part -> RUNNING.contains(part.kind()));
  }

  /**
   * Whether a page of PDF has the same letters for both. Each reader guesses its blanks, and from
   * the lines that it sees, which hyphens at their ends belong to the words.
   */
  static boolean isSpacedOtherwise(Document again, Document seen) {
    return again.format() == Format.PDF && letters(again).equals(letters(seen));
  }

  private static String letters(Document document) {
    return sorted(lettered(Folding.fold(document.text())));
  }

  private static String sorted(String text) {
    int[] letters = text.codePoints().sorted().toArray();
    return new String(letters, 0, letters.length);
  }

  private static boolean isPassedOver(Part part, Format format) {
    return (format == Format.DOCX && part.kind() == Kind.TEXT_BOX)
        || (format == Format.RTF && part.kind() == Kind.FOOTNOTE);
  }

  /** In PDF, readers differ about words that are not written from left to right. */
  private static boolean isTurned(String word, Format format) {
    return format == Format.PDF && UNSURE.matcher(word).find();
  }

  private String compared() {
    List<Part> expected = expected();
    List<Part> found =
        again.parts().stream()
            .map(part -> new Part(part.kind(), again.surface(part.span()), false))
            .filter(part -> !part.text().isBlank() && !isNeutral(part))
            .toList();
    if (again.format() == Format.PDF) {
      rules.add("other white space");
      return squeezed(joined(expected)).equals(squeezed(joined(found))) ? rules() : OTHERWISE;
    }
    return isSame(expected, found) ? rules() : OTHERWISE;
  }

  private String rules() {
    return rules.isEmpty() ? "" : "but for " + String.join(", ", rules);
  }

  private List<Part> expected() {
    RemovedSurfaces removed = new RemovedSurfaces(document);
    List<Part> parts = new ArrayList<>();
    for (TextPart part : document.original().document().parts()) {
      List<Splice.Piece> pieces = pieces(part.span());
      String surface = document.original().surface(part.span());
      String text = Splice.replace(surface, pieces).text();
      boolean touched = !pieces.isEmpty() || removed.occurIn(surface);
      parts.add(new Part(part.kind(), text, touched));
    }
    Predicate<Part> goes = this::goes;
    parts.removeIf(part -> part.text().isBlank());
    parts.removeIf(goes.or(ReadBack::isNeutral));
    return parts;
  }

  /** A replacement stands in the part where it begins; what it covers of others goes. */
  private List<Splice.Piece> pieces(Span part) {
    List<Splice.Piece> pieces = new ArrayList<>();
    for (Replacement replacement : document.replacements()) {
      Span span = replacement.span();
      if (span.overlaps(part)) {
        int start = Math.max(part.start(), span.start());
        int end = Math.min(part.end(), span.end());
        String text = part.contains(span.start()) ? replacement.text() : "";
        pieces.add(new Splice.Piece(new Span(start, end).shift(-part.start()), text));
      }
    }
    return pieces;
  }

  /** Whether a part goes as a whole: it means nothing any more, or would lead nowhere. */
  private boolean goes(Part part) {
    return switch (part.kind()) {
      case LINK_TARGET -> {
        boolean gone =
            part.touched()
                || (again.format() == Format.DOCX && !WEB.matcher(part.text()).matches());
        links += gone ? 1 : 0;
        yield gone && by("links");
      }
      case FIELD -> part.touched() && CODED.contains(again.format()) && by("field codes");
      default -> false;
    };
  }

  private boolean by(String rule) {
    rules.add(rule);
    return true;
  }

  private static boolean isNeutral(Part part) {
    return part.kind() == Kind.NAME && NEUTRAL_NAME.matcher(part.text()).matches();
  }

  /**
   * The title of a link goes with the link, and may be the same as another's that stays. A touched
   * name that others refer to is neutral now; the wording of a label is not.
   */
  private boolean isSame(List<Part> expected, List<Part> found) {
    int at = 0;
    for (Part part : expected) {
      if (at < found.size()
          && part.kind() == found.get(at).kind()
          && part.text().equals(found.get(at).text())) {
        at++;
      } else if (!(part.kind() == Kind.NAME && part.touched() && by("neutral names"))
          && (part.kind() != Kind.ALT_TEXT || links-- <= 0)) {
        return false;
      }
    }
    return at == found.size();
  }

  /** What a new DOCX says: titles of sections, and all released text. */
  private static String rebuilt(RedactedDocument document) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Section section : Section.of(document)) {
      section.title().ifPresent(text::append);
      section.passages().forEach(passage -> append(text, passage));
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Passage passage) {
    if (passage instanceof Turn turn) {
      turn.pieces().stream().map(Piece::text).forEach(text::append);
    } else {
      ((Grid) passage)
          .rows().stream()
              .flatMap(row -> row.cells().stream())
              .map(Piece::text)
              .forEach(text::append);
    }
  }

  private static String body(Document again) {
    StringBuilder text = new StringBuilder();
    again.parts().stream()
        .filter(part -> part.kind() == Kind.BODY)
        .forEach(part -> text.append(again.surface(part.span())));
    return text.toString();
  }

  private static String joined(List<Part> parts) {
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(part.text()));
    return text.toString();
  }

  private static String lettered(String text) {
    return LINE_HYPHEN.matcher(squeezed(text)).replaceAll("");
  }

  private static String squeezed(String text) {
    return text.replaceAll("(?U)[\\s\u00A0]+", "");
  }
}
