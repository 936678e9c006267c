package org.sottovoce.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.sottovoce.document.Picture.Size;

/**
 * What the first bytes of a picture say; nothing is decoded.
 *
 * @param mediaType what it is, as "image/png"
 * @param pixels its size, when this program can decode it and it is not too large for that
 */
public record PictureHeader(String mediaType, Optional<Size> pixels) {

  /** More pixels than any camera for transcripts takes; they fill 160 MB when decoded. */
  public static final long MAX_PIXELS = 40_000_000;

  private static final PictureHeader UNKNOWN =
      new PictureHeader("application/octet-stream", Optional.empty());

  /** What {@code bytes} say; unknown when they are no picture, or a damaged one. */
  public static PictureHeader of(byte[] bytes) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      return readers.hasNext() ? of(readers.next(), in) : UNKNOWN;
    } catch (IOException | RuntimeException e) {
      // The readers throw whatever a malformed picture provokes in them, checked or not.
      return UNKNOWN;
    }
  }

  private static PictureHeader of(ImageReader reader, ImageInputStream in) throws IOException {
    try {
      reader.setInput(in, true, true);
      Size size = new Size(reader.getWidth(0), reader.getHeight(0));
      String type = reader.getOriginatingProvider().getMIMETypes()[0];
      boolean fits = (long) size.width() * size.height() <= MAX_PIXELS;
      return new PictureHeader(type, fits ? Optional.of(size) : Optional.empty());
    } finally {
      reader.dispose();
    }
  }
}
