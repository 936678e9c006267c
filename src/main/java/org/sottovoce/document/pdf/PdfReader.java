package org.sottovoce.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sottovoce.document.Anchor;
import org.sottovoce.document.CoverageCheck;
import org.sottovoce.document.Document;
import org.sottovoce.document.Document.Fidelity;
import org.sottovoce.document.DocumentReader;
import org.sottovoce.document.Format;
import org.sottovoce.document.GlyphOrder;
import org.sottovoce.document.PictureReader;
import org.sottovoce.document.PictureTaker;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.SourceNode;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.document.TikaReader;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.UnreadableDocument.Reason;
import org.sottovoce.text.Span;

/**
 * Reads PDFs with anchors: the lines of the pages, then the titles of the outline. Where a word
 * cannot be accounted for, it reads the text as Tika does, {@link Fidelity#TEXT_ONLY}. Safe for any
 * thread.
 */
public final class PdfReader implements DocumentReader, PictureReader {

  private final TikaReader otherwise = new TikaReader();

  @Override
  public Document read(SourceFile source) throws UnreadableDocument {
    PdfPictures pictures = new PdfPictures();
    Attempt attempt = attempt(source, pictures);
    Document document =
        attempt instanceof Covered covered
            ? covered.document()
            : otherwise(source, ((Hindered) attempt).order(), pictures);
    if (pictures.hasScannedPages() && !hasRunningWords(document)) {
      throw new UnreadableDocument(Reason.SCANNED);
    }
    return pictures.listedIn(document);
  }

  private Document otherwise(SourceFile source, GlyphOrder order, PdfPictures pictures)
      throws UnreadableDocument {
    try {
      return otherwise.readPages(source, order);
    } catch (UnreadableDocument e) {
      boolean scanned = e.reason() == Reason.NO_TEXT && pictures.hasScannedPages();
      throw scanned ? new UnreadableDocument(Reason.SCANNED, e) : e;
    }
  }

  private static boolean hasRunningWords(Document document) {
    return document.parts().stream()
        .filter(part -> part.kind() == Kind.BODY)
        .flatMapToInt(part -> document.surface(part.span()).codePoints())
        .anyMatch(Character::isLetterOrDigit);
  }

  @Override
  public void pictures(SourceFile source, PictureTaker taker) throws UnreadableDocument {
    PdfPictures pictures = new PdfPictures();
    try (PdfOriginal original = PdfOriginal.open(source.bytes())) {
      original.walk((page, text) -> pictures.add(text));
      pictures.give(taker);
    } catch (IOException | RuntimeException e) {
      // PDFBox throws whatever a malformed file provokes in it, checked or not.
      throw new UnreadableDocument(Reason.DAMAGED, e);
    }
  }

  /** What came of reading with anchors. */
  sealed interface Attempt permits Covered, Hindered {}

  /** Every word stands in the document with its anchor. */
  record Covered(Document document) implements Attempt {}

  /** Not every word could be accounted for, though it is known in which order to read them. */
  record Hindered(List<Obstacle> obstacles, GlyphOrder order) implements Attempt {
    Hindered {
      obstacles = obstacles.stream().sorted().toList();
    }
  }

  /**
   * Tries to read {@code source} with anchors.
   *
   * @throws UnreadableDocument when nobody should try to read it in another way
   */
  Attempt attempt(SourceFile source) throws UnreadableDocument {
    return attempt(source, new PdfPictures());
  }

  private static Attempt attempt(SourceFile source, PdfPictures pictures)
      throws UnreadableDocument {
    GlyphText glyphs = new GlyphText();
    try (PdfOriginal original = PdfOriginal.open(source.bytes())) {
      List<Obstacle> obstacles = new ArrayList<>(original.obstacles());
      obstacles.addAll(
          original.walk(
              (page, text) -> {
                glyphs.add(text);
                pictures.add(text);
              }));
      return obstacles.isEmpty()
          ? seconded(document(source, glyphs, original), glyphs.order(), original)
          : new Hindered(obstacles, glyphs.order());
    } catch (LineAnchors.Unaligned e) {
      return new Hindered(List.of(Obstacle.REORDERED), glyphs.order());
    } catch (WalkLimits.TooComplex e) {
      throw new UnreadableDocument(Reason.TOO_COMPLEX, e);
    } catch (StackOverflowError | OutOfMemoryError e) {
      // Deeply nested or vast files are the file's fault, and the program goes on.
      throw new UnreadableDocument(Reason.TOO_COMPLEX, e);
    } catch (NoClassDefFoundError e) {
      // Cryptography for certificates is left out of the program: only encrypted files ask for it.
      return new Hindered(List.of(Obstacle.ENCRYPTED), glyphs.order());
    } catch (IOException
        | ClassCastException
        | NullPointerException
        | IllegalStateException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | ArithmeticException e) {
      // PDFBox throws these on damaged files; the other reader says what is wrong with them.
      return new Hindered(List.of(Obstacle.DAMAGED), glyphs.order());
    }
  }

  private static Attempt seconded(Document document, GlyphOrder order, PdfOriginal original)
      throws IOException, UnreadableDocument {
    SourceFile seen = new SourceFile(document.source().name(), original.withoutUnread());
    Document checked;
    try {
      checked = CoverageCheck.checkedPages(document, seen, order);
    } catch (UnreadableDocument e) {
      return new Hindered(List.of(Obstacle.SECOND_OPINION), order);
    }
    return checked.fidelity() == Fidelity.COVERED
        ? new Covered(checked)
        : new Hindered(List.of(Obstacle.SECOND_OPINION), order);
  }

  private static Document document(SourceFile source, GlyphText glyphs, PdfOriginal original)
      throws LineAnchors.Unaligned {
    StringBuilder text = new StringBuilder();
    List<TextPart> parts = new ArrayList<>();
    GlyphText.Lines lines = glyphs.lines();
    LineAnchors anchors = new LineAnchors(glyphs, lines.unread());
    for (String line : lines.lines()) {
      add(Kind.BODY, line, anchors.of(line, text.length()), text, parts);
    }
    if (!anchors.isDone()) {
      throw new LineAnchors.Unaligned();
    }
    OutlineTitles outline = original.outline();
    for (int i = 0; i < outline.entries().size(); i++) {
      String title = outline.entries().get(i).title();
      if (!title.isEmpty()) {
        Span span = Span.of(text.length(), title.length());
        Anchor anchor = new Anchor(span, new SourceNode(OutlineTitles.PART, i), 0);
        add(Kind.NAME, title, List.of(anchor), text, parts);
      }
    }
    return new Document(
        source,
        Format.PDF,
        text.toString(),
        parts,
        Fidelity.COVERED,
        List.of(),
        DroppedEffects.of(original.pdf()));
  }

  private static void add(
      Kind kind, String line, List<Anchor> anchors, StringBuilder text, List<TextPart> parts) {
    parts.add(TextPart.of(kind, Span.of(text.length(), line.length()), anchors));
    text.append(line).append('\n');
  }
}
