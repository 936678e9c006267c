package org.sottovoce.pipeline;

import java.io.IOException;
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
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
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
      return squeezed(rebuilt(document)).equals(squeezed(body(again))) ? "" : OTHERWISE;
    }
    if (document.text().text().equals(again.text())) {
      return "";
    }
    return new ReadBack(document, again).compared();
  }

  /**
   * Whether Tika sees each word of the running text that was to be released. It shows no text boxes
   * of DOCX, no symbols of a font, and no notes of RTF that old readers pass over.
   */
  static boolean isSeen(Released released, Document seen) {
    String all = squeezed(Folding.fold(seen.text()));
    return new ReadBack(released.document(), seen)
        .expected().stream()
            .filter(part -> RUNNING.contains(part.kind()) && !isPassedOver(part, seen.format()))
            .flatMap(part -> BETWEEN.splitAsStream(Folding.fold(part.text())))
            .filter(word -> word.length() > 1)
            .allMatch(all::contains);
  }

  /** Whether anything was to be released that is more than titles and names. */
  static boolean hasRunningText(Released released) {
    return released.document().original().document().parts().stream()
        .anyMatch(part -> RUNNING.contains(part.kind()));
  }

  /** Whether a page of PDF, whose blanks each reader guesses, has the same letters for both. */
  static boolean isSpacedOtherwise(Document again, Document seen) {
    return again.format() == Format.PDF && letters(again).equals(letters(seen));
  }

  private static String letters(Document document) {
    int[] letters = squeezed(Folding.fold(document.text())).codePoints().sorted().toArray();
    return new String(letters, 0, letters.length);
  }

  private static boolean isPassedOver(Part part, Format format) {
    return (format == Format.DOCX && part.kind() == Kind.TEXT_BOX)
        || (format == Format.RTF && part.kind() == Kind.FOOTNOTE);
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

  private static String squeezed(String text) {
    return text.replaceAll("(?U)[\\s\u00A0]+", "");
  }
}
