package org.sottovoce.release.pdfedit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSStream;
import org.sottovoce.document.SourceNode;
import org.sottovoce.document.pdf.PageText;
import org.sottovoce.document.pdf.ShownGlyph;

/**
 * What the streams of one page share while they are rewritten.
 *
 * @param glyphs what each text operator of the page shows
 * @param setting where the glyphs come to stand
 * @param supplies what the whole release shares
 * @param limits how long it may take
 * @param open the forms and patterns that are being rewritten: none of them can be within itself
 */
record PageContext(
    Map<SourceNode, List<ShownGlyph>> glyphs,
    PageSetting setting,
    Supplies supplies,
    OperatorLimit limits,
    Set<COSStream> open) {

  static PageContext of(
      PageText page, PageSetting setting, Supplies supplies, OperatorLimit limits) {
    Map<SourceNode, List<ShownGlyph>> glyphs = new HashMap<>();
    for (ShownGlyph glyph : page.glyphs()) {
      glyphs.computeIfAbsent(glyph.show().place(), place -> new ArrayList<>()).add(glyph);
    }
    return new PageContext(glyphs, setting, supplies, limits, new HashSet<>());
  }

  List<ShownGlyph> glyphs(SourceNode place) {
    return glyphs.getOrDefault(place, List.of());
  }

  @Override
  public String toString() {
    return "PageContext[" + glyphs.size() + " operators]";
  }
}
