package org.sottovoce.release.pdfedit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.document.Document;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.pdf.PdfReader;
import org.sottovoce.release.Edited;
import org.sottovoce.segment.SegmentedDocument;

/** Cells with a filled background stay where they are, whatever becomes of the words in them. */
class FilledCellsTest {

  private static final int TOP = 240;
  private static final int ROW = 14;
  private static final int SCALE = 3;
  private static final double[] COLUMNS = {40.13, 121.47, 250.86, 379.92};
  private static final String[][] ROWS = {
    {"Quillfeather", "Quillfeather Street Nine", "Quillfeather came to Tollby"},
    {"Tilda", "by Quillfeather", "saw Quillfeather again that day."},
    {"Quillfeather", "here", "No."},
    {"Owen", "Quillfeather and Quillfeather", "So."}
  };

  @ParameterizedTest(name = "{0} rows, {1}, {2}")
  @CsvSource({
    "4, filled, [P1]",
    "4, filled, [a person who was there]",
    "2, filled, [P1]",
    "1, filled, [P1]",
    "4, bordered, [P1]",
    "2, bordered, [a person who was there]",
    "4, striped, [P1]",
    "4, turned, [P1]"
  })
  void cellsStayAndWordsStayInThem(int rows, String kind, String replacement) throws Exception {
    byte[] original = table(rows, kind);
    byte[] release = without(original, replacement);
    assertEquals(boxes(original), boxes(release));
    assertNotEquals(starts(original, "Q"), starts(release, "Q"));
    for (double start : starts(release, "[Q")) {
      boolean inner = false;
      for (double column : COLUMNS) {
        inner |= Math.abs(start - column - 3) < 0.1;
      }
      assertTrue(inner || start > COLUMNS[0] + 10, "at " + start);
    }
    assertArrayEquals(between(original, rows), between(release, rows));
  }

  private static byte[] without(byte[] original, String replacement) throws Exception {
    Document document = new PdfReader().read(new SourceFile("a.pdf", original));
    SegmentedDocument segmented = new SegmentedDocument(document, List.of(), List.of());
    return new PdfInPlaceWriter().write(Edited.without(segmented, "Quillfeather", replacement));
  }

  private static byte[] table(int rows, String kind) throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      if (kind.equals("turned")) {
        pdf.page().setRotation(90);
        pdf.draw("0 1 -1 0 400 0 cm");
      }
      for (int row = 0; row < rows; row++) {
        String colour = row % 2 == 0 ? "0.8 0.9 1 rg " : "0.7 0.85 0.9 rg ";
        for (int column = 0; column < 3; column++) {
          boolean whole = kind.equals("striped");
          double left = COLUMNS[column];
          double width = (whole ? COLUMNS[3] : COLUMNS[column + 1]) - left;
          if (!whole || column == 0) {
            pdf.draw(colour + numbers(left, TOP - row * ROW, width, ROW) + " re f");
          }
        }
      }
      for (int row = 0; row < rows; row++) {
        for (int column = 0; column < 3; column++) {
          if (kind.equals("bordered")) {
            border(pdf, COLUMNS[column], row);
          }
          String at = numbers(COLUMNS[column] + 3, TOP + 4 - row * ROW);
          pdf.draw("0 g BT /F1 9 Tf " + at + " Td (" + ROWS[row][column] + ") Tj ET");
        }
      }
      return pdf.bytes();
    }
  }

  private static void border(PdfFixture pdf, double x, int row) {
    double bottom = TOP - row * ROW;
    pdf.draw(numbers(x, bottom) + " m " + numbers(x, bottom + ROW) + " l S");
  }

  private static String numbers(double... numbers) {
    List<String> all = new ArrayList<>();
    for (double number : numbers) {
      all.add(String.format(Locale.ROOT, "%.2f", number));
    }
    return String.join(" ", all);
  }

  /** Every box and line of the page, in its order. */
  private static List<String> boxes(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf);
        InputStream stream = document.getPage(0).getContents()) {
      String content = new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
      return Pattern.compile("[-\\d.]+\\s+[-\\d.]+\\s+(?:[-\\d.]+\\s+[-\\d.]+\\s+re|[ml])\\b")
          .matcher(content)
          .results()
          .map(MatchResult::group)
          .map(
              box ->
                  box.replaceAll("\\s+", " ")
                      .replaceAll("(\\.\\d*?)0+(?= )", "$1")
                      .replace(". ", " "))
          .toList();
    }
  }

  /** Where words that begin with one of these letters begin along their line. */
  private static List<Double> starts(byte[] pdf, String letters) throws IOException {
    List<Double> starts = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition text) {
          if (letters.contains(text.getUnicode())) {
            starts.add((double) text.getXDirAdj());
          }
        }
      }.getText(document);
    }
    return starts;
  }

  /** The pixels of each row where no letter reaches. */
  private static int[] between(byte[] pdf, int rows) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(document).renderImage(0, SCALE);
      List<Integer> pixels = new ArrayList<>();
      for (int row = 0; row < rows; row++) {
        int y = (int) ((300 - TOP + row * ROW - 0.8) * SCALE);
        for (int x = (int) (COLUMNS[0] * SCALE - 30); x < (COLUMNS[3] + 5) * SCALE; x++) {
          pixels.add(
              page.getRGB(Math.min(x, page.getWidth() - 1), Math.min(y, page.getHeight() - 1)));
        }
      }
      return pixels.stream().mapToInt(Integer::intValue).toArray();
    }
  }
}
