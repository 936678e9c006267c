package org.sottovoce.release.pdfedit;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Makes what stands in place of pictures: one pixel of thin grey, so that text under or over a
 * picture can still be read.
 */
final class Pictures {

  private static final int GREY = 0x80;
  private static final int OPACITY = 0x58;

  private Pictures() {}

  /** An image that fills the place of the picture. */
  static COSStream placeholder() throws IOException {
    COSStream image = pixel(GREY);
    image.setItem(COSName.SMASK, pixel(OPACITY));
    return image;
  }

  private static COSStream pixel(int value) throws IOException {
    COSStream image = new COSStream();
    image.setItem(COSName.TYPE, COSName.XOBJECT);
    image.setItem(COSName.SUBTYPE, COSName.IMAGE);
    image.setInt(COSName.WIDTH, 1);
    image.setInt(COSName.HEIGHT, 1);
    image.setInt(COSName.BITS_PER_COMPONENT, 8);
    image.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
    try (OutputStream pixels = image.createOutputStream()) {
      pixels.write(value);
    }
    return image;
  }
}
