package org.sottovoce.release.pdfedit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.document.Document;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.pdf.PdfReader;
import org.sottovoce.release.Edited;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.segment.SegmentedDocument;

/**
 * Two originals that differ in nothing but a name give the same bytes: whatever is left of its
 * length would show in them.
 */
class HiddenLengthTest {

  private static final List<String> NAMES = List.of("Bo", "Quillfield", "Wilhelmina");
  private static final float SIZE = 10;
  private static final float WIDE = 220;

  private final PDFont font = new PDType1Font(FontName.HELVETICA);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ragged",
        "positioned",
        "one by one",
        "drawn backwards",
        "justified",
        "centred",
        "right",
        "underlined",
        "underlined up to the end",
        "boxed",
        "highlighted",
        "clipped",
        "rule below",
        "wavy",
        "labels",
        "labels with a margin",
        "turned"
      })
  void releaseIsTheSameWhateverTheName(String layout) throws Exception {
    String first = released(layout, NAMES.get(0));
    for (String name : NAMES) {
      assertEquals(first, released(layout, name));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ragged", "justified", "centred", "right"})
  void originalsTellTheLength(String layout) throws IOException {
    assertNotEquals(original(layout, "Bo").length, original(layout, "Wilhelmina").length);
  }

  @Test
  void ruleEndsWhereTheReplacementDoes() throws Exception {
    String released = released("underlined", "Wilhelmina");
    Matcher rule =
        Pattern.compile("([0-9.]+) 148.5 m\\s+([0-9.]+) 148.5 l").matcher(content(released));
    assertTrue(rule.find());
    double drawn = Double.parseDouble(rule.group(2)) - Double.parseDouble(rule.group(1));
    assertEquals(width("[P1]"), drawn, 0.2);
  }

  @Test
  void whatLiesInNoLineOfTextStays() throws Exception {
    String content = content(released("ragged", "Wilhelmina"));
    assertTrue(content.contains("20 20 m") && content.contains("380 20 l"), content);
  }

  private static String content(String pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.getBytes(StandardCharsets.ISO_8859_1));
        InputStream content = document.getPage(0).getContents()) {
      return new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private String released(String layout, String name) throws IOException, UnreadableDocument {
    Document document = new PdfReader().read(new SourceFile("a.pdf", original(layout, name)));
    SegmentedDocument segmented = new SegmentedDocument(document, List.of(), List.of());
    RedactedDocument redacted = Edited.without(segmented, name, "[P1]");
    return new String(new PdfInPlaceWriter().write(redacted), StandardCharsets.ISO_8859_1);
  }

  private byte[] original(String layout, String name) throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      if (layout.equals("turned")) {
        pdf.page().setRotation(270);
        pdf.draw("0 -1 1 0 0 300 cm");
      }
      for (int y = 250; y > 200; y -= 12) {
        pdf.line(y, "A line at the margin of the page");
        text(pdf, 340 - width("ends here"), y, "(ends here) Tj");
      }
      pdf.draw("20 20 m 380 20 l S");
      draw(pdf, layout, name);
      return pdf.bytes();
    }
  }

  private void draw(PdfFixture pdf, String layout, String name) throws IOException {
    String line = "we met " + name + " at noon and talked";
    float width = width(line);
    switch (layout) {
      case "ragged" -> text(pdf, 40, 150, "(" + line + ") Tj");
      case "positioned" -> {
        text(pdf, 40, 150, "(we met) Tj");
        text(pdf, 40 + width("we met "), 150, "(" + name + ") Tj");
        text(pdf, 40 + width("we met " + name + " "), 150, "(at noon and talked) Tj");
      }
      case "one by one" -> {
        for (int i = 0; i < line.length(); i++) {
          String letter = "(" + line.charAt(i) + ") Tj";
          text(pdf, 40 + width(line.substring(0, i)), 150, letter);
        }
      }
      case "drawn backwards" -> pdf.draw(DrawnBackwards.backwards(line, 40, 150));
      case "justified" -> text(pdf, 40, 150, number((WIDE - width) / 7) + " Tw (" + line + ") Tj");
      case "underlined" -> {
        text(pdf, 40, 150, "(" + line + ") Tj");
        rule(pdf, 40 + width("we met "), 40 + width("we met " + name));
      }
      case "underlined up to the end" -> {
        text(pdf, 40, 150, "(" + line + ") Tj");
        rule(pdf, 40 + width("we met "), 40 + width);
      }
      case "rule below" -> {
        text(pdf, 40, 150, "(" + line + ") Tj");
        box(pdf, 40 + width("we met "), 148, width(name), 0.5f, "f");
      }
      case "boxed" -> {
        text(pdf, 40, 150, "(" + line + ") Tj");
        box(pdf, 38 + width("we met "), 147, width(name) + 4, 11, "S");
      }
      case "highlighted" -> {
        box(pdf, 40 + width("we met "), 147, width(name), 11, "f");
        text(pdf, 40, 150, "(" + line + ") Tj");
      }
      case "clipped" -> {
        box(pdf, 40 + width("we met "), 147, width(name), 11, "W n");
        text(pdf, 40, 150, "(" + line + ") Tj");
      }
      case "wavy" -> {
        text(pdf, 40, 150, "(" + line + ") Tj");
        float from = 40 + width("we met ");
        float to = from + width(name);
        pdf.draw(
            number(from)
                + " 148 m "
                + number((from * 2 + to) / 3)
                + " 147 "
                + number((from + to * 2) / 3)
                + " 149 "
                + number(to)
                + " 148 c S");
      }
      case "labels", "labels with a margin" -> {
        float margin = layout.equals("labels") ? 0 : 2;
        for (int y = 150; y > 90; y -= 20) {
          box(pdf, 40 - margin, y - 3, width(name + ":") + margin * 2, 11, "f");
          text(pdf, 40, y, "(" + name + ": and more and more " + y + ") Tj");
        }
      }
      case "turned" -> {
        text(pdf, 40, 150, "(" + line + ") Tj");
        rule(pdf, 40 + width("we met "), 40 + width("we met " + name));
      }
      case "centred" -> text(pdf, 200 - width / 2, 150, "(" + line + ") Tj");
      default -> text(pdf, 340 - width, 150, "(" + line + ") Tj");
    }
  }

  private static void rule(PdfFixture pdf, float from, float to) {
    pdf.draw(number(from) + " 148.5 m " + number(to) + " 148.5 l S");
  }

  private static void box(PdfFixture pdf, float x, float y, float wide, float tall, String paint) {
    String corner = number(x) + " " + number(y) + " ";
    pdf.draw("q " + corner + number(wide) + " " + number(tall) + " re " + paint + " Q");
  }

  private static void text(PdfFixture pdf, float x, int y, String show) {
    pdf.draw("BT /F1 10 Tf " + number(x) + " " + y + " Td " + show + " ET");
  }

  private float width(String text) throws IOException {
    return font.getStringWidth(text) / 1000 * SIZE;
  }

  private static String number(float value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
