package org.sottovoce.document.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/**
 * Makes what annotations show part of their pages: filled-in fields, text boxes, stamps, drawings.
 * Comments and marks of reviewers go, and so does what annotations hold without showing it.
 */
final class ShownAnnotations {

  private static final Set<String> SHOWN =
      Set.of("Widget", "FreeText", "Stamp", "Line", "Square", "Circle", "Polygon", "PolyLine");

  private ShownAnnotations() {}

  /** Changes {@code pdf}. */
  static void become(PDDocument pdf) throws IOException {
    for (PDPage page : pdf.getPages()) {
      List<PDAnnotation> annotations = page.getAnnotations();
      if (annotations.stream().anyMatch(one -> appearance(one).isPresent())) {
        draw(pdf, page, annotations);
      }
      page.getCOSObject().removeItem(COSName.ANNOTS);
    }
  }

  private static void draw(PDDocument pdf, PDPage page, List<PDAnnotation> annotations)
      throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
      for (PDAnnotation annotation : annotations) {
        Optional<PDAppearanceStream> appearance = appearance(annotation);
        if (appearance.isPresent()) {
          content.saveGraphicsState();
          content.transform(placement(appearance.get(), annotation.getRectangle()));
          content.drawForm(new PDFormXObject(appearance.get().getCOSObject()));
          content.restoreGraphicsState();
        }
      }
    }
  }

  private static Optional<PDAppearanceStream> appearance(PDAnnotation annotation) {
    PDRectangle box = annotation.getRectangle();
    boolean shown =
        SHOWN.contains(String.valueOf(annotation.getSubtype()))
            && !annotation.isHidden()
            && !annotation.isNoView()
            && box != null;
    return shown
        ? Optional.ofNullable(annotation.getNormalAppearanceStream())
            .filter(stream -> stream.getBBox() != null)
            .filter(stream -> stream.getBBox().getWidth() > 0 && stream.getBBox().getHeight() > 0)
        : Optional.empty();
  }

  /** From the appearance's transformed box to the annotation's rectangle (ISO 32000-1, 12.5.5). */
  private static Matrix placement(PDAppearanceStream appearance, PDRectangle to) {
    Rectangle2D from = appearance.getBBox().transform(appearance.getMatrix()).getBounds2D();
    AffineTransform placement =
        AffineTransform.getTranslateInstance(to.getLowerLeftX(), to.getLowerLeftY());
    if (from.getWidth() > 0 && from.getHeight() > 0) {
      placement.scale(to.getWidth() / from.getWidth(), to.getHeight() / from.getHeight());
    }
    placement.translate(-from.getX(), -from.getY());
    return new Matrix(placement);
  }
}
