package org.sottovoce.release.pdfedit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.util.Matrix;

/** The tokens of a content stream as they are written. Belongs to one stream. */
final class TokenOutput {

  /** What is set, as far as it is known. */
  private record TextState(COSName font, float size, boolean unspaced) {
    private static final TextState UNKNOWN = new TextState(COSName.NONE, Float.NaN, false);
  }

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ContentStreamWriter writer = new ContentStreamWriter(bytes);
  private TextState state = TextState.UNKNOWN;

  byte[] bytes() {
    return bytes.toByteArray();
  }

  void operator(String name, COSBase... operands) throws IOException {
    operator(name, List.of(operands));
  }

  void operator(String name, List<COSBase> operands) throws IOException {
    writer.writeTokens(operands);
    writer.writeToken(Operator.getOperator(name));
  }

  /** Sets the font, unless it is set. */
  void font(COSName font, float size) throws IOException {
    TextState wanted = new TextState(font, size, state.unspaced());
    if (!wanted.equals(state)) {
      operator(OperatorName.SET_FONT_AND_SIZE, font, new COSFloat(size));
      state = wanted;
    }
  }

  /** Sets character and word spacing to nothing, unless they are. */
  void withoutSpacing() throws IOException {
    if (!state.unspaced()) {
      operator(OperatorName.SET_CHAR_SPACING, COSInteger.ZERO);
      operator(OperatorName.SET_WORD_SPACING, COSInteger.ZERO);
      state = new TextState(state.font(), state.size(), true);
    }
  }

  /** Says that what was set may no longer be so. */
  void forget() {
    state = TextState.UNKNOWN;
  }

  void matrix(Matrix matrix) throws IOException {
    operator(
        OperatorName.SET_MATRIX,
        new COSFloat(matrix.getScaleX()),
        new COSFloat(matrix.getShearY()),
        new COSFloat(matrix.getShearX()),
        new COSFloat(matrix.getScaleY()),
        new COSFloat(matrix.getTranslateX()),
        new COSFloat(matrix.getTranslateY()));
  }
}
