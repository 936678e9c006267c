package org.sottovoce.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** Tells what about a document as a whole stands in the way of redacting it in place. */
final class DocumentObstacles {

  private DocumentObstacles() {}

  static List<Obstacle> of(PDDocument pdf) {
    List<Obstacle> found = new ArrayList<>();
    if (pdf.isEncrypted()) {
      found.add(Obstacle.ENCRYPTED);
    }
    PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
    if (form != null && (form.hasXFA() || form.getNeedAppearances())) {
      found.add(Obstacle.LIVE_FORM);
    }
    if (hidesLayers(pdf.getDocumentCatalog().getCOSObject())) {
      found.add(Obstacle.HIDDEN_LAYERS);
    }
    return found;
  }

  private static boolean hidesLayers(COSDictionary catalog) {
    COSDictionary properties = catalog.getCOSDictionary(COSName.OCPROPERTIES);
    COSDictionary usual = properties == null ? null : properties.getCOSDictionary(COSName.D);
    if (usual == null) {
      return false;
    }
    COSArray off = usual.getCOSArray(COSName.OFF);
    COSName base = usual.getCOSName(COSName.getPDFName("BaseState"));
    return (off != null && off.size() > 0) || (base != null && !base.equals(COSName.ON));
  }
}
