package org.sottovoce.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.sottovoce.document.Anchor;
import org.sottovoce.document.Document;
import org.sottovoce.document.Document.Fidelity;
import org.sottovoce.document.DocumentReader;
import org.sottovoce.document.Format;
import org.sottovoce.document.OwnReaders;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.pipeline.FormatCatalogue;
import org.sottovoce.pipeline.Intake;
import org.sottovoce.release.Edited;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.ReleaseWriter;
import org.sottovoce.segment.Segment;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.segment.Segmenter;
import org.sottovoce.text.RandomText;
import org.sottovoce.text.Span;

/**
 * What has to hold for any file: it is refused with a reason, or what is read of it is sound, and
 * what is released of it in place is what was reviewed with the replacements and nothing of the
 * planted name. Keeps no state; safe for any thread.
 */
final class AnyFile implements Claim {

  /** The name that seeds hold, in the text and beside it. */
  static final String NAME = "Quillfeather";

  private static final Set<Kind> BESIDE =
      Set.of(Kind.LINK_TARGET, Kind.ALT_TEXT, Kind.FIELD, Kind.NAME, Kind.PROPERTY);

  private static final Set<Format> TABLES = EnumSet.of(Format.CSV, Format.TSV);

  /** Formats that a text has by how it looks: another text may look like another of them. */
  private static final Set<Format> LOOKS =
      EnumSet.of(
          Format.TXT, Format.MD, Format.CSV, Format.TSV, Format.SRT, Format.VTT, Format.HTML);

  private final Intake intake;
  private final Map<Format, ReleaseWriter> writers;

  private AnyFile(Intake intake, Map<Format, ReleaseWriter> writers) {
    this.intake = intake;
    this.writers = writers;
  }

  /** Files as the program reads them: by their content, and with a second reader. */
  static AnyFile of() {
    return writtenBy(FormatCatalogue.writersInPlace());
  }

  /** Files as one reader reads them, which is many times quicker. */
  static AnyFile of(DocumentReader reader) {
    return new AnyFile(new Intake(reader, new Segmenter()), FormatCatalogue.writersInPlace());
  }

  /** Files as the program reads them, written by other writers than its own. */
  static AnyFile writtenBy(Map<Format, ReleaseWriter> writers) {
    return new AnyFile(FormatCatalogue.intake(), writers);
  }

  @Override
  public void check(byte[] file) {
    SegmentedDocument document;
    try {
      document = intake.read(new SourceFile("a file", file));
    } catch (UnreadableDocument e) {
      return;
    }
    checkShape(document);
    if (document.document().releasableInPlace()) {
      int chance = Arrays.hashCode(file);
      if (chance % 2 == 0 && document.text().contains(NAME)) {
        byte[] release = checkedRelease(Edited.without(document, NAME, "[P1]"));
        claim(isWide(file) || !holdsName(release), "the release holds the name");
      } else {
        checkedRelease(Edited.likeMentions(document, new RandomText(chance)));
      }
    }
  }

  private static void checkShape(SegmentedDocument document) {
    int at = 0;
    for (TextPart part : document.document().parts()) {
      claim(part.span().start() >= at, "parts overlap");
      checkAnchors(part, document.text());
      at = part.span().end();
    }
    at = 0;
    for (Segment segment : document.segments()) {
      claim(segment.span().start() >= at, "segments overlap");
      at = segment.span().end();
    }
    claim(at <= document.text().length(), "a segment beyond the text");
  }

  /** Anchors share nothing but a blank that is drawn together of several. */
  private static void checkAnchors(TextPart part, String text) {
    Span before = Span.of(part.span().start(), 0);
    for (Anchor anchor : part.anchors()) {
      Span span = anchor.span();
      claim(span.start() >= before.start() && span.end() >= before.end(), "anchors in disorder");
      int shared = Math.min(span.start(), before.end());
      claim(new Span(shared, before.end()).in(text).isBlank(), "anchors overlap");
      before = span;
    }
    claim(before.end() <= part.span().end(), "an anchor beyond its part");
  }

  private byte[] checkedRelease(RedactedDocument redacted) {
    byte[] release = released(redacted);
    String expected = running(redacted);
    Format format = redacted.original().document().format();
    try {
      checkSame(format, again(new SourceFile("again", release), format), expected);
    } catch (UnreadableDocument e) {
      // A text with control characters is one as long as enough others are left.
      boolean hardlyText =
          expected.codePoints().noneMatch(Character::isLetterOrDigit)
              || redacted.text().text().chars().anyMatch(AnyFile::isInNoText);
      claim(hardlyText, "the release is refused: " + e.reason());
    }
    return release;
  }

  private static boolean isInNoText(int unit) {
    boolean control = Character.isISOControl(unit) && "\t\n\r\f".indexOf(unit) < 0;
    return control || unit == 0xFFFE || unit == 0xFFFF;
  }

  /** The release as what it was written as. */
  private Document again(SourceFile release, Format format) throws UnreadableDocument {
    return LOOKS.contains(format)
        ? OwnReaders.read(release, format)
        : intake.read(release).document();
  }

  private static void checkSame(Format format, Document again, String expected) {
    if (TABLES.contains(format) && isCutOtherwise(format, again.format(), expected)) {
      // Too little is left to tell the table: what stands between the cells is text, too.
      claimSame(letters(expected), letters(running(again)));
      return;
    }
    claim(again.format() == format, "the release is a " + again.format());
    String read = running(again);
    boolean whole = again.fidelity() == Fidelity.COVERED || read.length() < expected.length();
    claimSame(expected, whole ? read : read.substring(0, expected.length()));
  }

  /** Marks in the cells of a table may be taken for what stands between them. */
  private static boolean isCutOtherwise(Format format, Format again, String expected) {
    return again == format
        ? expected.chars().anyMatch(unit -> ";,".indexOf(unit) >= 0)
        : again == Format.TXT || TABLES.contains(again);
  }

  private static void claimSame(String expected, String read) {
    claim(read.equals(expected), "the release reads otherwise:\n" + expected + "\n" + read);
  }

  private byte[] released(RedactedDocument redacted) {
    try {
      return writers.get(redacted.original().document().format()).write(redacted);
    } catch (IOException e) {
      throw new AssertionError("what was read cannot be written", e);
    }
  }

  /** In a text of double bytes, a name in single bytes is letters of another script. */
  private static boolean isWide(byte[] file) {
    String bytes = new String(file, StandardCharsets.ISO_8859_1);
    return bytes.indexOf(0) >= 0 && !bytes.startsWith("PK") && !bytes.startsWith("%PDF");
  }

  private static boolean holdsName(byte[] release) {
    if (new String(release, StandardCharsets.ISO_8859_1).contains(NAME)) {
      return true;
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(release))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String content = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        if ((entry.getName() + content).contains(NAME)) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new AssertionError("the release cannot be unpacked", e);
    }
  }

  /** The running text without blanks and colons, which readers put in between what they read. */
  private static String running(Document document) {
    StringBuilder text = new StringBuilder();
    for (TextPart part : document.parts()) {
      if (isRunning(part, document)) {
        text.append(document.surface(part.span()));
      }
    }
    return bare(text);
  }

  private static String running(RedactedDocument redacted) {
    StringBuilder text = new StringBuilder();
    Document original = redacted.original().document();
    for (TextPart part : original.parts()) {
      if (isRunning(part, original)) {
        text.append(redacted.text().toDerived(part.span()).in(redacted.text().text()));
      }
    }
    return bare(text);
  }

  /** In a Markdown file nothing stands beside the text. */
  private static boolean isRunning(TextPart part, Document document) {
    return document.format() == Format.MD || !BESIDE.contains(part.kind());
  }

  private static String bare(CharSequence text) {
    return only(c -> c != ':' && !Character.isWhitespace(c) && !Character.isSpaceChar(c), text);
  }

  private static String letters(CharSequence text) {
    return only(Character::isLetterOrDigit, text);
  }

  private static String only(IntPredicate kept, CharSequence text) {
    return text.codePoints()
        .filter(kept)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static void claim(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
