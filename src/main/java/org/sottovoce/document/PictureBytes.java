package org.sottovoce.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.sottovoce.document.Picture.Size;

/**
 * The bytes of a picture file, which may be none or a damaged one. Nothing is written to disk. Not
 * changed; safe for any thread.
 */
public final class PictureBytes {

  private static final String JPEG = "image/jpeg";

  /** What it is when nobody knows. */
  public static final String UNKNOWN = "application/octet-stream";

  /** More pixels than any camera for transcripts takes; they fill 160 MB when decoded. */
  public static final long MAX_PIXELS = 40_000_000;

  private static final int MAX_BYTES = 64 << 20;

  private final byte[] bytes;

  /** What a reader of pictures is asked. */
  @FunctionalInterface
  private interface Question<T> {
    T ask(ImageReader reader) throws IOException;
  }

  /**
   * @param bytes not copied
   */
  public PictureBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The bytes that {@code text} stands for; nothing when it is no base64. */
  public static Optional<PictureBytes> ofBase64(String text) {
    try {
      return Optional.of(new PictureBytes(Base64.getMimeDecoder().decode(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // damaged, and so no picture
    }
  }

  /** What it is by content, as "image/png"; "application/octet-stream" when no reader knows. */
  public String mediaType() {
    return answer(reader -> reader.getOriginatingProvider().getMIMETypes()[0]).orElse(UNKNOWN);
  }

  /** Whether it is a JPEG. */
  public boolean isPhotograph() {
    return mediaType().equals(JPEG);
  }

  /** Its size by its first bytes; empty when it cannot be decoded, or is too large for that. */
  public Optional<Size> size() {
    return answer(reader -> new Size(reader.getWidth(0), reader.getHeight(0)))
        .filter(size -> (long) size.width() * size.height() <= MAX_PIXELS)
        .filter(size -> bytes.length <= MAX_BYTES);
  }

  /** Its pixels; empty when it cannot be decoded, or is too large for that. */
  public Optional<BufferedImage> decoded() {
    return size().flatMap(size -> answer(reader -> reader.read(0)));
  }

  /**
   * What is cut off where a picture is shown without some inches of its sides.
   *
   * @param inches left, top, right and bottom
   */
  public Crop crop(double... inches) {
    PixelDensity density = PixelDensity.of(bytes);
    return size()
        .map(
            size ->
                new Crop(
                    inches[0] * density.across() / size.width(),
                    inches[1] * density.down() / size.height(),
                    inches[2] * density.across() / size.width(),
                    inches[3] * density.down() / size.height()))
        .orElse(Crop.NONE);
  }

  private <T> Optional<T> answer(Question<T> question) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      return readers.hasNext() ? Optional.of(ask(readers.next(), in, question)) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // The readers throw whatever a malformed picture provokes in them, checked or not.
      return Optional.empty();
    }
  }

  private static <T> T ask(ImageReader reader, ImageInputStream in, Question<T> question)
      throws IOException {
    try {
      reader.setInput(in, true, true);
      return question.ask(reader);
    } finally {
      reader.dispose();
    }
  }
}
