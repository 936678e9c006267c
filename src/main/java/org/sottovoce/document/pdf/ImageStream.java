package org.sottovoce.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.sottovoce.document.Picture.Size;
import org.sottovoce.document.PictureBytes;

/**
 * Makes copies of image streams that are safe to decode: general compression is undone within the
 * bytes that so many pixels can need, and what the image's own compression says of its size is
 * within bounds, too.
 */
final class ImageStream {

  private static final Set<String> GENERAL =
      Set.of("FlateDecode", "LZWDecode", "RunLengthDecode", "ASCII85Decode", "ASCIIHexDecode");
  private static final Set<String> OWN = Set.of("DCTDecode", "CCITTFaxDecode");

  /** Four colours of sixteen bits. */
  private static final int MOST_BYTES_IN_PIXEL = 8;

  private static final int MOST_FILTERS = 8;
  private static final int WIDEST = 200_000;
  private static final int FAX_WIDTH = 1728;
  private static final int SLACK = 1 << 16;

  private ImageStream() {}

  /** The image's own compression; empty when it has none. */
  static String codec(COSStream image) {
    List<String> names = filters(image);
    String last = names.isEmpty() ? "" : names.get(names.size() - 1);
    return GENERAL.contains(last) ? "" : last;
  }

  /** Whether all ways in which the image is compressed are known. */
  static boolean isKnown(COSStream image) {
    List<String> names = filters(image);
    String codec = codec(image);
    long others = names.stream().filter(name -> !GENERAL.contains(name)).count();
    return names.size() <= MOST_FILTERS
        && (codec.isEmpty() ? others == 0 : others == 1 && OWN.contains(codec));
  }

  /**
   * A copy of {@code image}, with masks of its own.
   *
   * @throws IOException when it, or one of its masks, is too large or of an unknown kind
   */
  static COSStream bounded(COSStream image) throws IOException {
    COSStream copy = alone(image);
    Size size = size(image);
    for (COSName key : List.of(COSName.SMASK, COSName.MASK)) {
      COSBase mask = image.getDictionaryObject(key);
      if (mask instanceof COSStream stream) {
        Size other = size(stream);
        // Image and mask are brought to one size before they are joined.
        Size both =
            new Size(
                Math.max(size.width(), other.width()), Math.max(size.height(), other.height()));
        if (!PdfImage.isBounded(other) || !PdfImage.isBounded(both) || !isKnown(stream)) {
          throw new IOException("a mask too large");
        }
        copy.setItem(key, alone(stream));
      } else if (mask instanceof COSArray keyed) {
        copy.setItem(key, keyed);
      }
    }
    return copy;
  }

  private static Size size(COSStream image) {
    return new Size(image.getInt(COSName.WIDTH), image.getInt(COSName.HEIGHT));
  }

  private static COSStream alone(COSStream image) throws IOException {
    List<String> names = filters(image);
    Size size = size(image);
    long most = (long) size.width() * size.height() * MOST_BYTES_IN_PIXEL + SLACK;
    byte[] bytes = raw(image);
    int general = codec(image).isEmpty() ? names.size() : names.size() - 1;
    for (int i = 0; i < general; i++) {
      bytes = undone(names.get(i), bytes, parameters(image, i), most);
    }
    COSStream copy = new COSStream();
    copy.addAll(image);
    List.of(COSName.FILTER, COSName.DECODE_PARMS, COSName.SMASK, COSName.MASK, COSName.LENGTH)
        .forEach(copy::removeItem);
    if (general < names.size()) {
      own(copy, names.get(general), parameters(image, general), bytes);
    }
    try (OutputStream out = copy.createRawOutputStream()) {
      out.write(bytes);
    }
    return copy;
  }

  /** Keeps the image's own compression, once what it says of the size is within bounds. */
  private static void own(COSStream copy, String codec, COSDictionary parameters, byte[] bytes)
      throws IOException {
    boolean fits =
        codec.equals("DCTDecode")
            ? new PictureBytes(bytes).size().isPresent()
            : PdfImage.isBounded(
                new Size(
                    parameters.getInt(COSName.COLUMNS, FAX_WIDTH),
                    Math.max(parameters.getInt(COSName.ROWS, 1), copy.getInt(COSName.HEIGHT, 1))));
    if (!fits) {
      throw new IOException("an image too large");
    }
    copy.setItem(COSName.FILTER, COSName.getPDFName(codec));
    copy.setItem(COSName.DECODE_PARMS, parameters);
  }

  private static byte[] undone(String filter, byte[] bytes, COSDictionary parameters, long most)
      throws IOException {
    if (parameters.getInt(COSName.COLUMNS, 1) > WIDEST) {
      throw new IOException("rows too wide");
    }
    COSDictionary stream = new COSDictionary();
    stream.setItem(COSName.FILTER, COSName.getPDFName(filter));
    stream.setItem(COSName.DECODE_PARMS, parameters);
    BoundedOutput out = new BoundedOutput(most);
    FilterFactory.INSTANCE
        .getFilter(COSName.getPDFName(filter))
        .decode(new ByteArrayInputStream(bytes), out, stream, 0);
    return out.toByteArray();
  }

  private static byte[] raw(COSStream image) throws IOException {
    try (InputStream in = image.createRawInputStream()) {
      return in.readAllBytes();
    }
  }

  private static List<String> filters(COSStream image) {
    COSBase filters = image.getFilters();
    List<String> names = new ArrayList<>();
    if (filters instanceof COSName one) {
      names.add(full(one.getName()));
    } else if (filters instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        names.add(several.getObject(i) instanceof COSName name ? full(name.getName()) : "unknown");
      }
    }
    return names;
  }

  private static String full(String name) {
    return InlineImage.FILTERS.getOrDefault(name, name);
  }

  private static COSDictionary parameters(COSStream image, int filter) {
    COSBase all = image.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
    COSBase own =
        all instanceof COSArray several && filter < several.size()
            ? several.getObject(filter)
            : all;
    return own instanceof COSDictionary parameters ? parameters : new COSDictionary();
  }
}
