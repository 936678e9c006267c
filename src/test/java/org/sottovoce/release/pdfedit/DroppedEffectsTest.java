package org.sottovoce.release.pdfedit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;
import org.sottovoce.document.Document;
import org.sottovoce.document.Shortfall;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.pdf.PdfReader;

/** What a release in place cannot show is told. */
class DroppedEffectsTest {

  @Test
  void softMasksAndPatternsWithTextAreCounted() throws Exception {
    assertEquals(
        List.of(
            new Shortfall(Shortfall.Kind.SOFT_MASK, 1),
            new Shortfall(Shortfall.Kind.PATTERN_TEXT, 1)),
        read(true).shortfalls());
    assertEquals(List.of(), read(false).shortfalls());
  }

  private static Document read(boolean effects) throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.line(200, "we met at noon");
      if (effects) {
        COSDictionary resources = pdf.page().getResources().getCOSObject();
        COSDictionary state = new COSDictionary();
        state.setItem(COSName.SMASK, new COSDictionary());
        resources.setItem(COSName.EXT_G_STATE, named("G1", state));
        COSStream tile = new COSStream();
        tile.setItem(COSName.RESOURCES, pdf.resources());
        PdfFixture.fill(tile, "BT /F1 10 Tf (tile) Tj ET");
        resources.setItem(COSName.PATTERN, named("P1", tile));
      }
      return new PdfReader().read(new SourceFile("a.pdf", pdf.bytes()));
    }
  }

  private static COSDictionary named(String name, COSDictionary one) {
    COSDictionary names = new COSDictionary();
    names.setItem(COSName.getPDFName(name), one);
    return names;
  }
}
