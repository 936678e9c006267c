package org.sottovoce.release.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.sottovoce.release.pdf.Fonts.Cut;

/**
 * The pages of a document, filled from top to bottom; all measures in points. Lines that are
 * counted have the number of every fifth in the right margin.
 */
final class Sheets {

  /** The width of the text. */
  static final float WIDTH = 432;

  private static final float LEFT = 88;
  private static final float TOP = 770;
  private static final float BOTTOM = 74;
  private static final float FOOT = 44;
  private static final float BESIDE = LEFT - 10;
  private static final float COUNT = LEFT + WIDTH + 26;
  private static final int EVERY = 5;

  private record Count(int number, float y) {}

  private final PDDocument pdf;
  private final Tags tags;
  private final Map<Cut, Face> faces;
  private final List<Count> counts = new ArrayList<>();
  private Pen pen;
  private float y;
  private int counted;

  Sheets(PDDocument pdf, Tags tags, Map<Cut, Face> faces) throws IOException {
    this.pdf = pdf;
    this.tags = tags;
    this.faces = faces;
    open();
  }

  private void open() throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("DefaultRGB"), OutputColour.rgb());
    page.setResources(resources);
    page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
    pdf.addPage(page);
    pen = new Pen(pdf, page, tags, faces);
    y = TOP;
  }

  /** Goes to a new page. */
  void turn() throws IOException {
    closePage();
    open();
  }

  private void closePage() throws IOException {
    for (Count count : counts) {
      artifact(pen, Style.LINE_NUMBER, String.valueOf(count.number()), COUNT, count.y());
    }
    counts.clear();
    pen.close();
  }

  /** Sees to it that {@code height} is free, if a page has so much. */
  void room(float height) throws IOException {
    if (y - height < BOTTOM && !atTop()) {
      turn();
    }
  }

  /** How much is free on this page. */
  float free() {
    return y - BOTTOM;
  }

  boolean atTop() {
    return y >= TOP;
  }

  /** Leaves {@code height} free, or goes down by a line of that height. */
  void down(float height) {
    y -= height;
  }

  float y() {
    return y;
  }

  PDPage page() {
    return pdf.getPage(pdf.getNumberOfPages() - 1);
  }

  Pen pen() {
    return pen;
  }

  /** Where a line that stands in by {@code left} begins. */
  static float x(float left) {
    return LEFT + left;
  }

  /** Where something {@code width} wide begins that stands in the left margin. */
  static float beside(float width) {
    return BESIDE - width;
  }

  /** Counts the line that ends at the present height. */
  void count() {
    counted++;
    if (counted % EVERY == 0) {
      counts.add(new Count(counted, y));
    }
  }

  private static void artifact(Pen pen, Style style, String text, float right, float y)
      throws IOException {
    pen.artifact("Layout", style, text, right - pen.width(style, text), y);
  }

  /** Closes the last page and writes the feet of all of them. */
  void close(String foot) throws IOException {
    closePage();
    int pages = pdf.getNumberOfPages();
    for (int i = 0; i < pages; i++) {
      try (Pen feet = new Pen(pdf, pdf.getPage(i), tags, faces)) {
        feet.artifact("Pagination", Style.RUNNING, foot, LEFT, FOOT);
        String number = "page " + (i + 1) + " of " + pages;
        float right = LEFT + WIDTH - feet.width(Style.RUNNING, number);
        feet.artifact("Pagination", Style.RUNNING, number, right, FOOT);
      }
    }
  }
}
