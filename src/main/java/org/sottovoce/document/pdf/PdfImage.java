package org.sottovoce.document.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.sottovoce.document.Picture.Size;
import org.sottovoce.document.PictureBytes;

/**
 * An image of a PDF, which may be a broken or a hostile one. It is decoded from a copy of bounded
 * size. Two of the same stream are equal.
 *
 * @param stream the image
 * @param resources what its colours may be named in; may be null
 */
public record PdfImage(COSStream stream, PDResources resources) {

  private static final int BLACK = 0xFF000000;

  /** What its bytes are, as "image/jpeg"; "image/x-raw" for those that only a PDF can hold. */
  public String mediaType() {
    return switch (ImageStream.codec(stream)) {
      case "DCTDecode" -> "image/jpeg";
      case "JPXDecode" -> "image/jp2";
      case "JBIG2Decode" -> "image/x-jbig2";
      case "CCITTFaxDecode" -> "image/g3fax";
      default -> "image/x-raw";
    };
  }

  /** Whether it is a JPEG. */
  public boolean isPhotograph() {
    return ImageStream.codec(stream).equals("DCTDecode");
  }

  /** Its size in pixels; empty when this program cannot decode it, or it is too large for that. */
  public Optional<Size> size() {
    Size size = new Size(stream.getInt(COSName.WIDTH), stream.getInt(COSName.HEIGHT));
    return ImageStream.isKnown(stream) && isBounded(size) ? Optional.of(size) : Optional.empty();
  }

  /** Its pixels; a mask that colours are drawn through is black. Empty when it is broken. */
  public Optional<BufferedImage> decoded() {
    if (size().isEmpty()) {
      return Optional.empty();
    }
    try {
      COSStream copy = ImageStream.bounded(stream);
      PDImageXObject image = new PDImageXObject(new PDStream(copy), resources);
      return Optional.ofNullable(image.isStencil() ? stencil(image) : image.getImage());
    } catch (IOException | RuntimeException e) {
      // PDFBox throws whatever a malformed picture provokes in it, checked or not.
      return Optional.empty();
    } catch (OutOfMemoryError e) {
      // A vast colour table is the file's fault, and the program goes on.
      return Optional.empty();
    }
  }

  /** A bit of a stencil is drawn where it is 0, unless the image says the reverse. */
  private static BufferedImage stencil(PDImageXObject image) throws IOException {
    boolean reversed =
        image.getDecode() != null
            && image.getDecode().size() > 0
            && image.getDecode().getObject(0) instanceof COSNumber first
            && first.floatValue() == 1;
    BufferedImage drawn =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
    byte[] row = new byte[(image.getWidth() + Byte.SIZE - 1) / Byte.SIZE];
    try (InputStream in = image.createInputStream()) {
      for (int y = 0; y < image.getHeight() && in.readNBytes(row, 0, row.length) > 0; y++) {
        for (int x = 0; x < image.getWidth(); x++) {
          boolean set = (row[x / Byte.SIZE] & (0x80 >> (x % Byte.SIZE))) != 0;
          drawn.setRGB(x, y, set == reversed ? BLACK : 0);
        }
      }
    }
    return drawn;
  }

  static boolean isBounded(Size size) {
    return size.width() > 0
        && size.height() > 0
        && (long) size.width() * size.height() <= PictureBytes.MAX_PIXELS;
  }

  @Override
  public String toString() {
    return "PdfImage[" + mediaType() + "]";
  }
}
