package org.sottovoce.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;

/** Reads images that stand in a content stream, whose keys and names are shortened there. */
final class InlineImage {

  /** The short names of filters (ISO 32000-1, table 94). */
  static final Map<String, String> FILTERS =
      Map.of(
          "AHx", "ASCIIHexDecode",
          "A85", "ASCII85Decode",
          "LZW", "LZWDecode",
          "Fl", "FlateDecode",
          "RL", "RunLengthDecode",
          "CCF", "CCITTFaxDecode",
          "DCT", "DCTDecode");

  private static final Map<String, String> COLOURS =
      Map.of("G", "DeviceGray", "RGB", "DeviceRGB", "CMYK", "DeviceCMYK", "I", "Indexed");

  private static final Map<String, String> KEYS =
      Map.of(
          "BPC", "BitsPerComponent",
          "CS", "ColorSpace",
          "D", "Decode",
          "DP", "DecodeParms",
          "F", "Filter",
          "H", "Height",
          "IM", "ImageMask",
          "I", "Interpolate",
          "W", "Width");

  private InlineImage() {}

  /** The image of an operator as one that stands by itself; nothing when it has no content. */
  static Optional<COSStream> of(Operator operator, PDResources resources) throws IOException {
    COSDictionary given = operator.getImageParameters();
    byte[] bytes = operator.getImageData();
    if (given == null || bytes == null) {
      return Optional.empty();
    }
    COSStream image = new COSStream();
    given.forEach(
        (key, value) ->
            image.setItem(
                COSName.getPDFName(KEYS.getOrDefault(key.getName(), key.getName())), value));
    image.setItem(COSName.SUBTYPE, COSName.IMAGE);
    colours(image, resources);
    try (OutputStream out = image.createRawOutputStream()) {
      out.write(bytes);
    }
    return Optional.of(image);
  }

  private static void colours(COSStream image, PDResources resources) {
    COSBase space = image.getDictionaryObject(COSName.COLORSPACE);
    if (space instanceof COSName name) {
      image.setItem(COSName.COLORSPACE, colour(name, resources));
    } else if (space instanceof COSArray array) {
      COSArray full = new COSArray();
      array.forEach(
          item -> full.add(item instanceof COSName name ? colour(name, resources) : item));
      image.setItem(COSName.COLORSPACE, full);
    }
  }

  private static COSBase colour(COSName name, PDResources resources) {
    COSDictionary named =
        resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
    COSBase own = named == null ? null : named.getDictionaryObject(name);
    return own == null
        ? COSName.getPDFName(COLOURS.getOrDefault(name.getName(), name.getName()))
        : own;
  }
}
