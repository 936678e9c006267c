package org.sottovoce.release.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.sottovoce.release.check.Passage.Kind;

/**
 * Decodes a file into passages: packages are inflated, documents taken apart, escapes undone, and
 * what is found inside is decoded again.
 *
 * <p>One file for each instance. What cannot be decoded, or lies too deep, becomes an unreadable
 * passage.
 */
final class Unpacker {

  private static final int DEEPEST = 6;
  private static final long MOST_BYTES = 1L << 30;
  private static final int MOST_INFLATED = 1 << 28;

  private final List<Passage> passages = new ArrayList<>();
  private final int depth;
  private final long[] taken;

  private Unpacker(int depth, long[] taken) {
    this.depth = depth;
    this.taken = taken;
  }

  /** The passages of a file. */
  static List<Passage> unpack(byte[] bytes) {
    Unpacker unpacker = new Unpacker(0, new long[1]);
    unpacker.open("", bytes, Kind.RUNNING);
    return unpacker.passages;
  }

  /** Decodes what was found inside another part. */
  void openInside(String part, byte[] bytes, Kind kind) {
    inside(part, inner -> inner.open(part, bytes, kind));
  }

  private void inside(String part, Consumer<Unpacker> opening) {
    if (depth == DEEPEST) {
      passages.add(Passage.unreadable(part));
      return;
    }
    Unpacker inner = new Unpacker(depth + 1, taken);
    opening.accept(inner);
    passages.addAll(inner.passages);
  }

  /** Gathers passages of the same part apart. */
  Unpacker beside() {
    return new Unpacker(depth, taken);
  }

  /** What was gathered, with what its base64 hides. */
  List<Passage> passages() {
    return List.copyOf(passages);
  }

  /** Takes over what another gathered. */
  void addAll(List<Passage> gathered) {
    passages.addAll(gathered);
  }

  void add(Passage passage) {
    passages.add(passage);
    openBase64(passage);
  }

  /** Adds text, with all its decodings. */
  void addText(String part, Kind kind, String text) {
    if (!text.isBlank()) {
      add(Passage.of(part, kind, text));
    }
  }

  private void open(String part, byte[] bytes, Kind kind) {
    taken[0] += bytes.length;
    if (taken[0] > MOST_BYTES) {
      add(Passage.unreadable(part));
      return;
    }
    try {
      openKind(part, bytes, kind);
    } catch (IOException e) {
      add(Passage.unreadable(part));
    }
  }

  private void openKind(String part, byte[] bytes, Kind kind) throws IOException {
    switch (FileKind.of(bytes)) {
      case ZIP -> new ZipParts(this).open(part, bytes);
      case PDF -> new PdfParts(this).open(part, bytes);
      case GZIP ->
          openInside(part, bounded(new GZIPInputStream(new ByteArrayInputStream(bytes))), kind);
      case XML -> openMarkup(part, bytes, kind);
      case HTML -> HtmlText.open(this, part, bytes, kind);
      case RTF -> RtfText.open(this, part, bytes, kind);
      case OFFICE -> OtherText.open(this, part, bytes, kind);
      case FONT -> new FontProgram(this, part).open(bytes);
      case COLOUR_PROFILE -> WellKnown.addUnlessKnown(this, part, bytes);
      case BINARY -> add(Passage.of(part, Kind.STRUCTURE, Encodings.runs(bytes)));
      case TEXT -> addTexts(part, bytes, kind);
    }
  }

  /**
   * All that a stream inflates to.
   *
   * @throws IOException when it is damaged, or was made to fill the memory
   */
  static byte[] bounded(InputStream inflating) throws IOException {
    byte[] content = inflating.readNBytes(MOST_INFLATED);
    if (content.length == MOST_INFLATED) {
      throw new IOException("a stream that is too large");
    }
    return content;
  }

  /** What begins like markup need not be any: a text file may begin with a bracket. */
  private void openMarkup(String part, byte[] bytes, Kind kind) throws IOException {
    try {
      new XmlText(this).open(part, bytes, kind);
    } catch (IOException e) {
      boolean meant = part.endsWith(".xml") || part.endsWith(".rels");
      if (meant || isDeclared(bytes)) {
        throw e;
      }
      addTexts(part, bytes, kind);
    }
  }

  private static boolean isDeclared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 5), StandardCharsets.ISO_8859_1);
    return head.equals("<?xml") || head.equals("<?xpa");
  }

  private void addTexts(String part, byte[] bytes, Kind kind) {
    add(Passage.of(part, kind, Encodings.texts(bytes)));
  }

  /** Base64 is decoded when it gives text or another file; ordinary words give neither. */
  private void openBase64(Passage passage) {
    String part = passage.part() + " base64";
    for (byte[] bytes : Encodings.base64(passage.views())) {
      FileKind kind = FileKind.of(bytes);
      boolean accident = kind == FileKind.XML && Encodings.utf8(bytes).isEmpty();
      if (kind != FileKind.TEXT && kind != FileKind.BINARY && !accident) {
        openInside(part, bytes, Kind.BESIDE);
      } else if (kind == FileKind.TEXT) {
        Encodings.hidden(bytes)
            .ifPresent(text -> inside(part, inner -> inner.addText(part, Kind.BESIDE, text)));
      }
    }
  }
}
