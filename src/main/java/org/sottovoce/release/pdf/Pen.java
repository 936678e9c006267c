package org.sottovoce.release.pdf;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.sottovoce.release.pdf.Fonts.Cut;

/** Writes on one page; every stroke belongs to an element of the tree of tags or is an artifact. */
final class Pen implements AutoCloseable {

  private static final float RULE = 0.6f;

  private final PDPage page;
  private final PDPageContentStream out;
  private final Tags tags;
  private final Map<Cut, Face> faces;
  private Optional<PDStructureElement> marked = Optional.empty();

  Pen(PDDocument pdf, PDPage page, Tags tags, Map<Cut, Face> faces) throws IOException {
    this.page = page;
    this.out = new PDPageContentStream(pdf, page, AppendMode.APPEND, true);
    this.tags = tags;
    this.faces = faces;
  }

  /** Writes text that belongs to {@code element}; {@code actual} is what it is read as. */
  void text(
      PDStructureElement element,
      Style style,
      String shown,
      Optional<String> actual,
      float x,
      float y)
      throws IOException {
    if (!marked.filter(element::equals).isPresent()) {
      endMark();
      out.beginMarkedContent(COSName.P, tags.mark(element, page));
      marked = Optional.of(element);
    }
    if (actual.isEmpty()) {
      write(style, shown, x, y);
      return;
    }
    COSDictionary span = new COSDictionary();
    span.setString(COSName.ACTUAL_TEXT, actual.get());
    out.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(span));
    write(style, shown, x, y);
    out.endMarkedContent();
  }

  /** Writes what is no part of the text: page and line numbers. */
  void artifact(String kind, Style style, String text, float x, float y) throws IOException {
    beginArtifact(kind);
    write(style, text, x, y);
    out.endMarkedContent();
  }

  /** Draws a thin line across. */
  void rule(float left, float right, float y) throws IOException {
    beginArtifact("Layout");
    Style.Colour colour = Style.Colour.FAINT;
    out.setStrokingColor(colour.red(), colour.green(), colour.blue());
    out.setLineWidth(RULE);
    out.moveTo(left, y);
    out.lineTo(right, y);
    out.stroke();
    out.endMarkedContent();
  }

  /** How wide {@code text} is, in points. */
  float width(Style style, String text) {
    return faces.get(style.cut()).width(text) * style.size();
  }

  private void beginArtifact(String kind) throws IOException {
    endMark();
    COSDictionary properties = new COSDictionary();
    properties.setName(COSName.TYPE, kind);
    out.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(properties));
  }

  private void write(Style style, String text, float x, float y) throws IOException {
    Style.Colour colour = style.colour();
    out.beginText();
    out.setFont(faces.get(style.cut()).font(), style.size());
    out.setNonStrokingColor(colour.red(), colour.green(), colour.blue());
    out.newLineAtOffset(x, y);
    out.showText(text);
    out.endText();
  }

  private void endMark() throws IOException {
    if (marked.isPresent()) {
      out.endMarkedContent();
      marked = Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    endMark();
    out.close();
  }
}
