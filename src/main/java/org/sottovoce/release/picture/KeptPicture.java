package org.sottovoce.release.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.sottovoce.document.Crop;
import org.sottovoce.document.PictureBytes;

/**
 * A picture that was decoded and encoded anew: its pixels and nothing else, neither metadata nor a
 * byte of the original file. Nothing is written to disk.
 */
public final class KeptPicture {

  private static final float QUALITY = 0.92f;

  private final String extension;
  private final byte[] bytes;

  private KeptPicture(String extension, byte[] bytes) {
    this.extension = extension;
    this.bytes = bytes;
  }

  /** The picture anew; empty when it cannot be decoded, or is too large for that. */
  public static Optional<KeptPicture> of(PictureBytes original) {
    return of(original, Crop.NONE);
  }

  /** The same without what is cut off. */
  public static Optional<KeptPicture> of(PictureBytes original, Crop crop) {
    return original.decoded().map(image -> of(crop.of(image), original.isPhotograph()));
  }

  /**
   * A picture anew.
   *
   * @param photograph whether it was a JPEG, and may be one again
   */
  public static KeptPicture of(BufferedImage image, boolean photograph) {
    return encoded(plain(image), photograph);
  }

  /** "png", or "jpeg" for what was one. */
  public String extension() {
    return extension;
  }

  /** A copy of the new file. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** A copy without colour profile and properties. */
  private static BufferedImage plain(BufferedImage image) {
    boolean clear = image.getColorModel().hasAlpha();
    BufferedImage plain =
        new BufferedImage(
            image.getWidth(),
            image.getHeight(),
            clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      plain.setRGB(0, y, row.length, 1, row, 0, row.length);
    }
    return plain;
  }

  private static KeptPicture encoded(BufferedImage image, boolean photograph) {
    boolean jpeg = photograph && !image.getColorModel().hasAlpha();
    String format = jpeg ? "jpeg" : "png";
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      if (jpeg) {
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
      }
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    } finally {
      writer.dispose();
    }
    return new KeptPicture(format, bytes.toByteArray());
  }

  @Override
  public String toString() {
    return "KeptPicture[" + extension + ", " + bytes.length + " bytes]";
  }
}
