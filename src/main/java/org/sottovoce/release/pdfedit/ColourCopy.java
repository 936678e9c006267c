package org.sottovoce.release.pdfedit;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * Copies colour spaces, functions and shadings. A profile becomes the device space with as many
 * components, a named ink a nameless one.
 */
final class ColourCopy {

  private static final int DEEPEST = 6;
  private static final Set<String> CALIBRATION =
      Set.of("WhitePoint", "BlackPoint", "Gamma", "Matrix", "Range");
  private static final Set<String> FUNCTION =
      Set.of(
          "FunctionType",
          "Domain",
          "Range",
          "Size",
          "BitsPerSample",
          "Order",
          "Encode",
          "Decode",
          "C0",
          "C1",
          "N",
          "Bounds");
  private static final Set<String> SHADING =
      Set.of(
          "ShadingType",
          "Background",
          "BBox",
          "AntiAlias",
          "Domain",
          "Matrix",
          "Coords",
          "Extend",
          "VerticesPerRow",
          "BitsPerCoordinate",
          "BitsPerComponent",
          "BitsPerFlag",
          "Decode");
  private static final Map<Integer, COSName> DEVICES =
      Map.of(1, COSName.DEVICEGRAY, 3, COSName.DEVICERGB, 4, COSName.DEVICECMYK);
  private static final COSName FUNCTIONS = COSName.getPDFName("Functions");
  private static final Set<String> PLAIN_INKS = Set.of("All", "None");

  private ColourCopy() {}

  /** A copy of a colour space; gray in place of what is unknown. */
  static COSBase space(COSBase original) throws IOException {
    return space(original, 0);
  }

  private static COSBase space(COSBase original, int depth) throws IOException {
    if (original instanceof COSName name) {
      return name;
    }
    if (!(original instanceof COSArray array) || array.size() == 0 || depth > DEEPEST) {
      return COSName.DEVICEGRAY;
    }
    String family = array.getObject(0) instanceof COSName name ? name.getName() : "";
    return switch (family) {
      case "ICCBased" -> device(array);
      case "CalGray", "CalRGB", "Lab" -> calibrated(array);
      case "Indexed", "I" -> indexed(array, depth);
      case "Separation", "DeviceN" -> inks(array, depth);
      case "Pattern" -> pattern(array, depth);
      default -> array.getObject(0);
    };
  }

  private static COSBase device(COSArray array) {
    int components =
        array.getObject(1) instanceof COSStream profile ? profile.getInt(COSName.N, 3) : 3;
    return DEVICES.getOrDefault(components, COSName.DEVICERGB);
  }

  private static COSBase calibrated(COSArray array) {
    COSArray copy = new COSArray();
    copy.add(array.getObject(0));
    if (array.size() > 1 && array.getObject(1) instanceof COSDictionary dictionary) {
      copy.add(PlainCopy.dictionary(dictionary, CALIBRATION));
    }
    return copy;
  }

  private static COSBase indexed(COSArray array, int depth) throws IOException {
    COSArray copy = new COSArray();
    copy.add(COSName.INDEXED);
    copy.add(space(array.getObject(1), depth + 1));
    copy.add(array.getObject(2));
    COSBase table = array.getObject(3);
    copy.add(
        table instanceof COSStream stream
            ? PlainCopy.stream(stream, Set.of())
            : new COSString(table instanceof COSString string ? string.getBytes() : new byte[0]));
    return copy;
  }

  private static COSBase inks(COSArray array, int depth) throws IOException {
    COSArray copy = new COSArray();
    copy.add(array.getObject(0));
    copy.add(inkNames(array.getObject(1)));
    copy.add(space(array.getObject(2), depth + 1));
    copy.add(function(array.getObject(3), depth + 1));
    return copy;
  }

  private static COSBase inkNames(COSBase names) {
    if (names instanceof COSName name && PLAIN_INKS.contains(name.getName())) {
      return name;
    }
    COSArray many = new COSArray();
    int count = names instanceof COSArray array ? array.size() : 1;
    for (int i = 1; i <= count; i++) {
      many.add(COSName.getPDFName("Ink" + i));
    }
    return names instanceof COSArray ? many : many.get(0);
  }

  private static COSBase pattern(COSArray array, int depth) throws IOException {
    COSArray copy = new COSArray();
    copy.add(COSName.PATTERN);
    if (array.size() > 1) {
      copy.add(space(array.getObject(1), depth + 1));
    }
    return copy;
  }

  private static COSBase function(COSBase original, int depth) throws IOException {
    if (original instanceof COSArray array) {
      COSArray copy = new COSArray();
      for (int i = 0; i < array.size() && depth <= DEEPEST; i++) {
        copy.add(function(array.getObject(i), depth + 1));
      }
      return copy;
    }
    if (original instanceof COSStream stream) {
      return PlainCopy.stream(stream, FUNCTION);
    }
    if (!(original instanceof COSDictionary dictionary)) {
      return COSName.IDENTITY;
    }
    COSDictionary copy = PlainCopy.dictionary(dictionary, FUNCTION);
    COSBase parts = dictionary.getDictionaryObject(FUNCTIONS);
    if (parts != null) {
      copy.setItem(FUNCTIONS, function(parts, depth + 1));
    }
    return copy;
  }

  /** A copy of a shading. */
  static COSDictionary shading(COSDictionary original) throws IOException {
    COSDictionary copy =
        original instanceof COSStream stream
            ? PlainCopy.stream(stream, SHADING)
            : PlainCopy.dictionary(original, SHADING);
    COSBase space = original.getDictionaryObject(COSName.COLORSPACE);
    if (space != null) {
      copy.setItem(COSName.COLORSPACE, space(space));
    }
    COSBase function = original.getDictionaryObject(COSName.FUNCTION);
    if (function != null) {
      copy.setItem(COSName.FUNCTION, function(function, 0));
    }
    return copy;
  }
}
