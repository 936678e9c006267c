package org.sottovoce.release.pdfedit;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.util.Matrix;
import org.sottovoce.document.pdf.ShownGlyph;
import org.sottovoce.document.pdf.TextShow;

/**
 * Writes text-showing operators. What stands on one line in one font becomes one operator, however
 * many there were; each has a text matrix of its own, so that none depends on what was shown before
 * it. Belongs to one stream.
 */
final class TextEmission {

  private final TokenOutput out;
  private final StreamResources resources;
  private final Supplies supplies;
  private Optional<PenLine> line = Optional.empty();
  private boolean open;

  TextEmission(TokenOutput out, StreamResources resources, Supplies supplies) {
    this.out = out;
    this.resources = resources;
    this.supplies = supplies;
  }

  /** Shows the glyphs of one operator where {@code setting} puts them. */
  void show(List<ShownGlyph> glyphs, PageSetting setting) throws IOException {
    for (ShownGlyph glyph : glyphs) {
      Optional<Placed> placed = setting.of(glyph);
      if (placed.isPresent()) {
        show(glyph, placed.get());
      }
    }
  }

  private void show(ShownGlyph glyph, Placed placed) throws IOException {
    Matrix matrix = matrix(glyph, placed);
    if (placed.text().isPresent()) {
      replacement(glyph.show(), placed.text().get(), matrix);
      return;
    }
    supplies.show(glyph);
    if (line.isEmpty() || !line.get().add(glyph, matrix)) {
      flush();
      line = Optional.of(new PenLine(glyph, matrix));
    }
  }

  /** Writes what is not written yet; to be called before any other operator. */
  void flush() throws IOException {
    if (line.isPresent()) {
      TextShow show = line.get().show();
      begin(supplies.font(show.font()).dictionary(), show.fontSize(), line.get().start());
      COSBase operand = line.get().operand();
      boolean plain = operand instanceof COSString;
      out.operator(plain ? OperatorName.SHOW_TEXT : OperatorName.SHOW_TEXT_ADJUSTED, operand);
      line = Optional.empty();
    }
  }

  private void replacement(TextShow show, String text, Matrix matrix) throws IOException {
    flush();
    begin(supplies.replacement().font().getCOSObject(), show.fontSize(), matrix);
    byte[] codes = supplies.replacement().encode(text);
    out.operator(OperatorName.SHOW_TEXT, new COSString(codes, true));
  }

  /** Ends the text object, if there is one: empty ones would tell how many letters are gone. */
  void end() throws IOException {
    flush();
    if (open) {
      out.operator(OperatorName.END_TEXT);
      open = false;
    }
  }

  private void begin(COSBase font, float size, Matrix matrix) throws IOException {
    if (!open) {
      out.operator(OperatorName.BEGIN_TEXT);
      open = true;
    }
    out.font(resources.name(COSName.FONT, font), size);
    out.withoutSpacing();
    out.matrix(matrix);
  }

  /** The text matrix that brings the glyph's origin to its place on the page. */
  private static Matrix matrix(ShownGlyph glyph, Placed placed) throws IOException {
    TextShow show = glyph.show();
    Matrix start = show.start();
    Point2D origin = inUserSpace(show.user(), placed.x(), placed.y());
    float rise = show.spacing().rise();
    float squeeze = (float) placed.squeeze();
    return new Matrix(
        start.getScaleX() * squeeze,
        start.getShearY() * squeeze,
        start.getShearX(),
        start.getScaleY(),
        (float) origin.getX() - rise * start.getShearX(),
        (float) origin.getY() - rise * start.getScaleY());
  }

  private static Point2D inUserSpace(Matrix user, double x, double y) throws IOException {
    AffineTransform toPage = user.createAffineTransform();
    try {
      return toPage.inverseTransform(new Point2D.Double(x, y), null);
    } catch (NoninvertibleTransformException e) {
      throw new IOException("text of no extent", e);
    }
  }
}
