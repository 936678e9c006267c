package org.sottovoce.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** Tells what about a document as a whole stands in the way of redacting it in place. */
final class DocumentObstacles {

  private DocumentObstacles() {}

  static List<Obstacle> of(PDDocument pdf) throws IOException {
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
    for (PDPage page : pdf.getPages()) {
      if (!found.contains(Obstacle.LIVE_FORM) && leavesDrawingToViewers(page.getAnnotations())) {
        found.add(Obstacle.LIVE_FORM);
      }
    }
    return found;
  }

  /** Whether a page has a field or a text box whose words only a viewer would draw. */
  private static boolean leavesDrawingToViewers(List<PDAnnotation> annotations) {
    return annotations.stream()
        .filter(one -> !one.isHidden() && !one.isNoView())
        .filter(one -> one.getNormalAppearanceStream() == null)
        .anyMatch(one -> hasWords(one.getCOSObject(), String.valueOf(one.getSubtype())));
  }

  private static boolean hasWords(COSDictionary annotation, String subtype) {
    COSDictionary parent = annotation.getCOSDictionary(COSName.PARENT);
    return switch (subtype) {
      case "FreeText" -> isFilled(annotation, COSName.CONTENTS);
      case "Widget" ->
          isFilled(annotation, COSName.V) || (parent != null && isFilled(parent, COSName.V));
      default -> false;
    };
  }

  private static boolean isFilled(COSDictionary dictionary, COSName key) {
    String value = dictionary.getString(key);
    return value != null && !value.isBlank();
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
