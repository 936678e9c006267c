package org.sottovoce.release.pdfedit;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.io.ByteArrayOutputStream;
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
 * Writes text-showing operators. Each begins with its font and a text matrix of its own, so that
 * none depends on what was shown before it. Belongs to one stream.
 */
final class TextEmission {

  private final TokenOutput out;
  private final StreamResources resources;
  private final Supplies supplies;

  TextEmission(TokenOutput out, StreamResources resources, Supplies supplies) {
    this.out = out;
    this.resources = resources;
    this.supplies = supplies;
  }

  /** Shows an operand (a string or an array) as it was. */
  void same(TextShow show, COSBase operand, List<ShownGlyph> glyphs) throws IOException {
    begin(show);
    out.spacing(show.spacing().character(), show.spacing().word());
    out.matrix(show.start());
    for (ShownGlyph glyph : glyphs) {
      supplies.show(glyph);
    }
    out.operator(
        operand instanceof COSString ? OperatorName.SHOW_TEXT : OperatorName.SHOW_TEXT_ADJUSTED,
        operand);
  }

  /** Shows the glyphs of one operator where {@code setting} puts them. */
  void anew(TextShow show, List<ShownGlyph> glyphs, PageSetting setting) throws IOException {
    begin(show);
    out.spacing(0, 0);
    ByteArrayOutputStream together = new ByteArrayOutputStream();
    for (ShownGlyph glyph : glyphs) {
      Optional<Placed> placed = setting.of(glyph);
      if (placed.isEmpty()) {
        continue;
      }
      if (!placed.get().follows() || placed.get().text().isPresent()) {
        flush(together);
        out.matrix(matrix(glyph, placed.get()));
      }
      if (placed.get().text().isPresent()) {
        replacement(show, placed.get().text().get());
      } else {
        supplies.show(glyph);
        together.write(glyph.bytes());
      }
    }
    flush(together);
  }

  private void begin(TextShow show) throws IOException {
    COSBase font = supplies.font(show.font()).dictionary();
    out.font(resources.name(COSName.FONT, font), show.fontSize());
  }

  private void flush(ByteArrayOutputStream together) throws IOException {
    if (together.size() > 0) {
      out.operator(OperatorName.SHOW_TEXT, new COSString(together.toByteArray(), true));
      together.reset();
    }
  }

  private void replacement(TextShow show, String text) throws IOException {
    COSBase font = supplies.replacement().font().getCOSObject();
    out.font(resources.name(COSName.FONT, font), show.fontSize());
    byte[] codes = supplies.replacement().encode(text);
    out.operator(OperatorName.SHOW_TEXT, new COSString(codes, true));
    begin(show);
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
