package org.sottovoce.release.pdfedit;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.sottovoce.document.pdf.ShownGlyph;
import org.sottovoce.release.RemovedSurfaces;

/**
 * What the streams of one release share: fonts, graphics states, what stands in place of pictures,
 * and forms that are the same wherever they are used. Belongs to the writing of one file.
 */
final class Supplies {

  private static final Set<String> STATE =
      Set.of(
          "Type", "LW", "LC", "LJ", "ML", "D", "RI", "OP", "op", "OPM", "FL", "SM", "SA", "BM",
          "CA", "ca", "AIS", "TK");

  private final ReplacementFont replacement;
  private final ReleasedPictures pictures;
  private final RemovedSurfaces removed;
  private final Map<COSDictionary, FontCopy> fonts = new LinkedHashMap<>();
  private final IdentityHashMap<COSBase, COSBase> copies = new IdentityHashMap<>();
  private final IdentityHashMap<COSStream, COSStream> forms = new IdentityHashMap<>();

  Supplies(ReplacementFont replacement, ReleasedPictures pictures, RemovedSurfaces removed) {
    this.replacement = replacement;
    this.pictures = pictures;
    this.removed = removed;
  }

  ReplacementFont replacement() {
    return replacement;
  }

  ReleasedPictures pictures() {
    return pictures;
  }

  /** Forms that were written once and serve every use that changes nothing in them. */
  Map<COSStream, COSStream> forms() {
    return forms;
  }

  /** Copies a resource. */
  @FunctionalInterface
  interface Copying {
    COSBase of(COSBase original) throws IOException;
  }

  /** The copy of a resource, the same one for the same resource. */
  COSBase once(COSBase original, Copying copying) throws IOException {
    COSBase known = copies.get(original);
    if (known == null) {
      known = copying.of(original);
      copies.put(original, known);
    }
    return known;
  }

  FontCopy font(PDFont font) throws IOException {
    FontCopy copy = fonts.get(font.getCOSObject());
    if (copy == null) {
      copy = new FontCopy(font, removed, "Font" + (fonts.size() + 1));
      fonts.put(font.getCOSObject(), copy);
    }
    return copy;
  }

  void show(ShownGlyph glyph) throws IOException {
    font(glyph.show().font()).show(glyph);
  }

  /** A graphics state without fonts and masks. */
  static COSBase state(COSBase original) {
    COSDictionary from = (COSDictionary) original;
    COSDictionary copy = PlainCopy.dictionary(from, STATE);
    if (from.containsKey(COSName.SMASK)) {
      copy.setItem(COSName.SMASK, COSName.NONE);
    }
    return copy;
  }

  /** Completes what grew while pages were written. */
  void finish() throws IOException {
    for (FontCopy font : fonts.values()) {
      font.finish();
    }
    replacement.finish();
  }
}
