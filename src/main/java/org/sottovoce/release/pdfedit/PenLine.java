package org.sottovoce.release.pdfedit;

import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.util.Matrix;
import org.sottovoce.document.pdf.ShownGlyph;
import org.sottovoce.document.pdf.TextShow;

/**
 * Glyphs of one font on one line, to be shown by one operator: codes, and between them how far the
 * pen moves, in thousandths of an em. Belongs to one stream.
 */
final class PenLine {

  private static final double THOUSANDTHS = 1000;
  private static final long SEEN = 2;
  private static final double OFF_LINE = 0.01;
  private static final double SAME = 1e-5;
  private static final double FARTHEST = 4;

  private final TextShow show;
  private final Matrix start;
  private final COSArray shown = new COSArray();
  private final ByteArrayOutputStream codes = new ByteArrayOutputStream();
  private double pen;

  PenLine(ShownGlyph first, Matrix start) {
    this.show = first.show();
    this.start = start;
    append(first);
  }

  TextShow show() {
    return show;
  }

  Matrix start() {
    return start;
  }

  /** Adds a glyph if it goes on with this line. */
  boolean add(ShownGlyph glyph, Matrix matrix) {
    boolean alike =
        glyph.show().font() == show.font()
            && glyph.show().fontSize() == show.fontSize()
            && glyph.show().spacing().equals(show.spacing())
            && isParallel(matrix);
    double em = show.fontSize() * show.spacing().scale();
    double gap = alike ? along(matrix) / em - pen : 0;
    if (!alike
        || Math.abs(across(matrix) / show.fontSize()) > OFF_LINE
        || Math.abs(gap) > FARTHEST) {
      return false;
    }
    long adjustment = Math.round(gap * THOUSANDTHS);
    if (Math.abs(adjustment) >= SEEN) {
      endCodes();
      shown.add(COSInteger.get(-adjustment));
      pen += adjustment / THOUSANDTHS;
    }
    append(glyph);
    return true;
  }

  private void append(ShownGlyph glyph) {
    codes.writeBytes(glyph.bytes());
    pen += glyph.advance();
  }

  private void endCodes() {
    if (codes.size() > 0) {
      shown.add(new COSString(codes.toByteArray(), true));
      codes.reset();
    }
  }

  /** A string, or an array where the pen moves. */
  COSBase operand() {
    endCodes();
    return shown.size() == 1 ? shown.get(0) : shown;
  }

  private boolean isParallel(Matrix matrix) {
    return Math.abs(matrix.getScaleX() - start.getScaleX()) < SAME
        && Math.abs(matrix.getShearY() - start.getShearY()) < SAME
        && Math.abs(matrix.getShearX() - start.getShearX()) < SAME
        && Math.abs(matrix.getScaleY() - start.getScaleY()) < SAME;
  }

  /** How far along the line the matrix' origin is from the start, in text space. */
  private double along(Matrix matrix) {
    double dx = matrix.getTranslateX() - start.getTranslateX();
    double dy = matrix.getTranslateY() - start.getTranslateY();
    return (dx * start.getScaleY() - dy * start.getShearX()) / area();
  }

  private double across(Matrix matrix) {
    double dx = matrix.getTranslateX() - start.getTranslateX();
    double dy = matrix.getTranslateY() - start.getTranslateY();
    return (dy * start.getScaleX() - dx * start.getShearY()) / area();
  }

  private double area() {
    return (double) start.getScaleX() * start.getScaleY()
        - (double) start.getShearX() * start.getShearY();
  }
}
