package org.sottovoce.release.pdfedit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.sottovoce.document.pdf.PdfImage;
import org.sottovoce.release.picture.KeptPicture;

/** Encodes images that a person kept anew: their pixels and nothing else. */
final class ImageCopy {

  private static final int BITS = 8;
  private static final int COLOURS = 3;

  private ImageCopy() {}

  /** The image anew; nothing when it cannot be decoded. */
  static Optional<COSStream> of(PdfImage original) throws IOException {
    Optional<BufferedImage> image = original.decoded();
    if (image.isEmpty()) {
      return Optional.empty();
    }
    boolean clear = image.get().getColorModel().hasAlpha();
    return Optional.of(
        original.isPhotograph() && !clear ? photograph(image.get()) : pixels(image.get(), clear));
  }

  /** The entries of an image without its bytes. */
  static COSStream stream(int width, int height, COSName colours) {
    COSStream image = new COSStream();
    image.setItem(COSName.TYPE, COSName.XOBJECT);
    image.setItem(COSName.SUBTYPE, COSName.IMAGE);
    image.setInt(COSName.WIDTH, width);
    image.setInt(COSName.HEIGHT, height);
    image.setInt(COSName.BITS_PER_COMPONENT, BITS);
    image.setItem(COSName.COLORSPACE, colours);
    return image;
  }

  private static COSStream photograph(BufferedImage image) throws IOException {
    COSStream copy = stream(image.getWidth(), image.getHeight(), COSName.DEVICERGB);
    try (OutputStream out = copy.createRawOutputStream()) {
      out.write(KeptPicture.of(image, true).bytes());
    }
    copy.setItem(COSName.FILTER, COSName.DCT_DECODE);
    return copy;
  }

  private static COSStream pixels(BufferedImage image, boolean clear) throws IOException {
    COSStream copy = stream(image.getWidth(), image.getHeight(), COSName.DEVICERGB);
    write(image, copy, new int[] {16, 8, 0});
    if (clear) {
      COSStream mask = stream(image.getWidth(), image.getHeight(), COSName.DEVICEGRAY);
      write(image, mask, new int[] {24});
      copy.setItem(COSName.SMASK, mask);
    }
    return copy;
  }

  /** Writes the parts of each pixel that stand at {@code shifts} in it. */
  private static void write(BufferedImage image, COSStream to, int[] shifts) throws IOException {
    int[] row = new int[image.getWidth()];
    byte[] bytes = new byte[row.length * COLOURS];
    try (OutputStream out = to.createOutputStream(COSName.FLATE_DECODE)) {
      for (int y = 0; y < image.getHeight(); y++) {
        image.getRGB(0, y, row.length, 1, row, 0, row.length);
        int at = 0;
        for (int pixel : row) {
          for (int shift : shifts) {
            bytes[at++] = (byte) (pixel >> shift);
          }
        }
        out.write(bytes, 0, at);
      }
    }
  }
}
