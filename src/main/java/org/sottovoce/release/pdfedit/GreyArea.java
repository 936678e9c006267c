package org.sottovoce.release.pdfedit;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.sottovoce.release.PlaceholderArea;

/**
 * Makes what stands in place of pictures: thin grey, so that text under or over a picture can still
 * be read.
 */
final class GreyArea {

  private static final byte GREY = (byte) 0x80;
  private static final byte THIN = 0x38;
  private static final byte THICK = (byte) 0xC0;

  private GreyArea() {}

  /** An image that fills the place of a picture, and looks like it wherever that is. */
  static COSStream plain() throws IOException {
    COSStream image = pixels(1, 1, new byte[] {GREY});
    image.setItem(COSName.SMASK, pixels(1, 1, new byte[] {THIN}));
    return image;
  }

  /** The same with an edge and words, for a picture of that size in points. */
  static COSStream worded(int width, int height) throws IOException {
    PlaceholderArea area = PlaceholderArea.of(width, height);
    byte[] mask = new byte[area.width() * area.height()];
    for (int i = 0; i < mask.length; i++) {
      mask[i] = area.isInk(i % area.width(), i / area.width()) ? THICK : THIN;
    }
    COSStream image = pixels(1, 1, new byte[] {GREY});
    image.setItem(COSName.SMASK, pixels(area.width(), area.height(), mask));
    return image;
  }

  private static COSStream pixels(int width, int height, byte[] grey) throws IOException {
    COSStream image = ImageCopy.stream(width, height, COSName.DEVICEGRAY);
    try (OutputStream out = image.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(grey);
    }
    return image;
  }
}
