package org.sottovoce.release.pdfedit;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.sottovoce.release.pdfedit.StreamRewriter.StreamSource;

/** Copies patterns. What a tile draws travels; text in it, which no reader reads, does not. */
final class PatternCopy {

  private static final int DEEPEST = 8;
  private static final Set<String> TILING =
      Set.of("Type", "PatternType", "PaintType", "TilingType", "BBox", "XStep", "YStep", "Matrix");
  private static final Set<String> SHADED = Set.of("Type", "PatternType", "Matrix");

  private PatternCopy() {}

  static Optional<COSBase> of(COSDictionary pattern, StreamSource outer, PageContext page)
      throws IOException {
    if (pattern instanceof COSStream tile) {
      return tiling(tile, outer, page);
    }
    COSDictionary shading = pattern.getCOSDictionary(COSName.SHADING);
    if (shading == null) {
      return Optional.empty();
    }
    COSDictionary copy = PlainCopy.dictionary(pattern, SHADED);
    copy.setItem(
        COSName.SHADING,
        page.supplies().once(shading, one -> ColourCopy.shading((COSDictionary) one)));
    return Optional.of(copy);
  }

  private static Optional<COSBase> tiling(COSStream tile, StreamSource outer, PageContext page)
      throws IOException {
    COSStream known = page.supplies().forms().get(tile);
    if (known != null) {
      return Optional.of(known);
    }
    if (outer.depth() > DEEPEST || !page.open().add(tile)) {
      return Optional.empty();
    }
    StreamSource source =
        new StreamSource(
            "pattern",
            new PDTilingPattern(tile, null),
            null,
            outer.depth() + 1,
            AffineTransform.getScaleInstance(0, 0));
    COSStream copy = new COSStream();
    copy.addAll(PlainCopy.dictionary(FormCopy.dictionary(tile), TILING));
    FormCopy.fill(copy, StreamRewriter.rewrite(source, page));
    page.open().remove(tile);
    page.supplies().forms().put(tile, copy);
    return Optional.of(copy);
  }
}
