package org.sottovoce.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sottovoce.text.Span;

/**
 * One transcript or note, read once.
 *
 * @param source the file
 * @param format what it is, by content
 * @param text the review text: what people review and what is released, in UTF-16 units
 * @param parts the pieces of {@code text}, in order; what lies between them are line ends
 * @param fidelity whether it may be released in place
 * @param pictures its pictures, by number, as far as its reader knows them
 * @param shortfalls what of it cannot stand in a release, or not where it stood
 */
public record Document(
    SourceFile source,
    Format format,
    String text,
    List<TextPart> parts,
    Fidelity fidelity,
    List<Picture> pictures,
    List<Shortfall> shortfalls) {

  /** How much of the source the anchors account for. */
  public enum Fidelity {
    /** Every word of the source stands in the review text with its anchor: released in place. */
    COVERED,
    /** All the text is there, but not where it stands in the source: released as a new file. */
    TEXT_ONLY
  }

  public Document {
    parts = List.copyOf(parts);
    pictures = List.copyOf(pictures);
    shortfalls = List.copyOf(shortfalls);
    for (TextPart part : parts) {
      if (part.span().end() > text.length()) {
        throw new IllegalArgumentException("part beyond the text: " + part.span());
      }
    }
  }

  /** A document of which nothing falls short and whose pictures nobody lists. */
  public Document(
      SourceFile source, Format format, String text, List<TextPart> parts, Fidelity fidelity) {
    this(source, format, text, parts, fidelity, List.of(), List.of());
  }

  /** A text that comes from no file, as one part; its offsets are those of {@code text}. */
  public static Document ofText(String text) {
    SourceFile source = new SourceFile("text", text.getBytes(StandardCharsets.UTF_8));
    TextPart whole = TextPart.of(TextPart.Kind.BODY, new Span(0, text.length()), List.of());
    return new Document(source, Format.TXT, text, List.of(whole), Fidelity.TEXT_ONLY);
  }

  public Fingerprint fingerprint() {
    return source.fingerprint();
  }

  /** The characters under {@code span}. */
  public String surface(Span span) {
    return span.in(text);
  }

  /** What falls short of that kind. */
  public List<Shortfall> shortfalls(Shortfall.Kind kind) {
    return shortfalls.stream().filter(shortfall -> shortfall.kind() == kind).toList();
  }

  /** Whether a release can be written into the original's own structure. */
  public boolean releasableInPlace() {
    return format.inPlace() && fidelity == Fidelity.COVERED;
  }

  @Override
  public String toString() {
    return "Document[" + source + ", " + format + ", " + text.length() + " units]";
  }
}
