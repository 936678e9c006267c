package org.sottovoce.release.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDGamma;
import org.apache.pdfbox.pdmodel.graphics.color.PDTristimulus;

/**
 * The colours of a page as a device can measure them: sRGB by its primaries and white (IEC
 * 61966-2-1), with a gamma of 2.2. An archive asks for colours that mean the same on every device.
 */
final class OutputColour {

  private static final float GAMMA = 2.2f;
  private static final float[] WHITE = {0.9505f, 1, 1.089f};
  private static final float[] PRIMARIES = {
    0.4124f, 0.2126f, 0.0193f, 0.3576f, 0.7152f, 0.1192f, 0.1805f, 0.0722f, 0.9505f
  };

  private OutputColour() {}

  /** The colour space that stands for plain red, green and blue. */
  static PDColorSpace rgb() {
    PDCalRGB space = new PDCalRGB();
    space.setWhitePoint(new PDTristimulus(array(WHITE)));
    space.setGamma(new PDGamma(array(GAMMA, GAMMA, GAMMA)));
    ((org.apache.pdfbox.cos.COSDictionary) ((COSArray) space.getCOSObject()).getObject(1))
        .setItem(org.apache.pdfbox.cos.COSName.MATRIX, array(PRIMARIES));
    return space;
  }

  private static COSArray array(float... values) {
    COSArray array = new COSArray();
    for (float value : values) {
      array.add(new COSFloat(value));
    }
    return array;
  }
}
