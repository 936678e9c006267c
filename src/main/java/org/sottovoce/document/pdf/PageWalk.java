package org.sottovoce.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.sottovoce.document.GlyphOrder;

/**
 * Walks the content streams of a document's pages and hands over, page by page, the glyphs in
 * reading order. Lines, words and paragraphs are found by PDFBox's text stripper, as for every
 * other reading of PDFs; this class adds where each glyph stands. For one document, once.
 */
final class PageWalk extends PDFTextStripper {

  private static final float PERCENT = 100;

  private final PageTaker taker;
  private final WalkLimits limits;
  private final StreamPlaces places = new StreamPlaces();
  private final Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
  private final IdentityHashMap<TextPosition, ShownGlyph> glyphs = new IdentityHashMap<>();
  private final PageComposer composer = new PageComposer();
  private final List<ShownGlyph> drawn = new ArrayList<>();
  private final PictureTrail pictures = new PictureTrail();
  private Optional<TextShow> show = Optional.empty();
  private Optional<ShownGlyph> glyph = Optional.empty();
  private byte[] operand = new byte[0];
  private ByteArrayInputStream codes = new ByteArrayInputStream(new byte[0]);
  private int index;
  private int rotation;
  private GlyphOrder order = GlyphOrder.DRAWN;

  PageWalk(PageTaker taker, WalkLimits limits) {
    this.taker = taker;
    this.limits = limits;
    setSuppressDuplicateOverlappingText(true);
  }

  /**
   * Walks all pages.
   *
   * @return what stands in the way of redacting them
   */
  Set<Obstacle> walk(PDDocument pdf) throws IOException {
    writeText(pdf, Writer.nullWriter());
    return Set.copyOf(obstacles);
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    places.enterPage(getCurrentPageNo());
    rotation = page.getRotation();
    super.processPage(page);
    places.leave();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    places.enterForm();
    super.showForm(form);
    places.leave();
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    places.enterForm();
    super.showTransparencyGroup(form);
    places.leave();
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    limits.count();
    boolean fresh = places.begin();
    super.processOperator(operator, operands);
    if (fresh) {
      pictures.meet(
          operator,
          operands,
          getResources(),
          getCurrentPageNo(),
          places.here(),
          getGraphicsState().getCurrentTransformationMatrix());
      places.end();
    }
  }

  /** What marked content says of its glyphs is not what they show. */
  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    // The glyphs are read themselves.
  }

  @Override
  public void endMarkedContentSequence() {
    // As above.
  }

  @Override
  public void showTextString(byte[] string) throws IOException {
    begin();
    super.showTextString(string);
  }

  @Override
  public void showTextStrings(COSArray array) throws IOException {
    begin();
    super.showTextStrings(array);
  }

  private void begin() {
    var text = getGraphicsState().getTextState();
    Matrix user = getGraphicsState().getCurrentTransformationMatrix().clone();
    TextShow begun =
        new TextShow(
            places.here(),
            text.getFont(),
            text.getFontSize(),
            new TextShow.Spacing(text.getHorizontalScaling() / PERCENT, text.getRise()),
            getTextMatrix().clone(),
            user);
    TextObstacles.of(text, user).forEach(obstacles::add);
    show = Optional.of(begun);
    index = 0;
  }

  @Override
  protected void showText(byte[] string) throws IOException {
    operand = string;
    codes = new ByteArrayInputStream(string);
    super.showText(string);
  }

  @Override
  protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement)
      throws IOException {
    int from = operand.length - codes.available();
    font.readCode(codes);
    byte[] own = Arrays.copyOfRange(operand, from, operand.length - codes.available());
    ShownGlyph shown =
        new ShownGlyph(show.orElseThrow(), index, own, code, rendering, displacement.getX());
    glyph = Optional.of(shown);
    drawn.add(shown);
    String unicode = font.toUnicode(code);
    if (unicode == null || !unicode.isBlank()) {
      pictures.read(shown.show().place());
    }
    index++;
    GlyphObstacles.of(shown, unicode, rotation).forEach(obstacles::add);
    super.showGlyph(rendering, font, code, displacement);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    glyphs.put(position, glyph.orElseThrow());
    super.processTextPosition(position);
  }

  @Override
  protected void writePage() throws IOException {
    WritingOrder writing = new WritingOrder(glyphs, rotation);
    order = GlyphOrder.DRAWN;
    for (List<TextPosition> article : getCharactersByArticle()) {
      order = writing.restore(article) ? GlyphOrder.SEEN : order;
    }
    super.writePage();
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    if (!composer.word(text, positions, glyphs)) {
      obstacles.add(Obstacle.REORDERED);
    }
  }

  @Override
  protected void writeWordSeparator() {
    composer.add(PagePiece.BLANK);
  }

  @Override
  protected void writeLineSeparator() {
    composer.add(PagePiece.LINE_END);
  }

  @Override
  protected void writeParagraphStart() {
    composer.endParagraph();
  }

  @Override
  protected void writeParagraphEnd() {
    composer.endParagraph();
  }

  @Override
  protected void endPage(PDPage page) throws IOException {
    if (glyphs.keySet().stream().anyMatch(position -> !position.getUnicode().isBlank())) {
      obstacles.add(Obstacle.UNPLACED_GLYPH);
    }
    taker.take(
        page,
        new PageText(
            getCurrentPageNo(),
            order,
            composer.takeParagraphs(),
            drawn,
            pictures.take(),
            pictures.takeScanned()));
    glyphs.clear();
    drawn.clear();
  }
}
