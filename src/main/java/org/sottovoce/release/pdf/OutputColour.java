package org.sottovoce.release.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;

/**
 * The colours of a page as a device can measure them: sRGB by its primaries and white (IEC
 * 61966-2-1), with a gamma of 2.2. An archive asks for colours that mean the same on every device;
 * with these no output intent is needed (ISO 19005-2, 6.2.4.3).
 */
final class OutputColour {

  private static final float GAMMA = 2.2f;

  private OutputColour() {}

  /** The colour space that stands for plain red, green and blue. */
  static PDColorSpace rgb() {
    COSDictionary measures = new COSDictionary();
    measures.setItem(COSName.WHITE_POINT, array(0.9505f, 1, 1.089f));
    measures.setItem(COSName.GAMMA, array(GAMMA, GAMMA, GAMMA));
    measures.setItem(
        COSName.MATRIX,
        array(0.4124f, 0.2126f, 0.0193f, 0.3576f, 0.7152f, 0.1192f, 0.1805f, 0.0722f, 0.9505f));
    COSArray space = new COSArray();
    space.add(COSName.CALRGB);
    space.add(measures);
    return new PDCalRGB(space);
  }

  private static COSArray array(float... values) {
    COSArray array = new COSArray();
    for (float value : values) {
      array.add(new COSFloat(value));
    }
    return array;
  }
}
