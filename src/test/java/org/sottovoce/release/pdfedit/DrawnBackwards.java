package org.sottovoce.release.pdfedit;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.sottovoce.release.pdfedit.PlantedText.Planting;

/** Ways to draw the planted name against the direction of writing. */
final class DrawnBackwards {

  private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);
  private static final String LINE = "said Quillfield aloud";

  private DrawnBackwards() {}

  static Map<String, Planting> places() {
    Map<String, Planting> places = new LinkedHashMap<>();
    places.put("line drawn backwards", pdf -> pdf.draw(backwards(LINE, 40, 200)));
    places.put("name drawn backwards", DrawnBackwards::nameAlone);
    places.put("letters without blanks drawn backwards", DrawnBackwards::words);
    places.put(
        "pieces drawn backwards", pdf -> pieces(pdf, "d", "ield alou", "lf", " Quil", "said"));
    places.put("every other letter first", DrawnBackwards::everyOther);
    places.put("one operator that draws backwards", DrawnBackwards::oneOperator);
    places.put("lines drawn from the last one up", DrawnBackwards::linesUp);
    return places;
  }

  private static void nameAlone(PdfFixture pdf) throws IOException {
    pdf.draw(at(40, 200, "said "));
    pdf.draw(backwards("Quillfield", 40 + width("said "), 200));
    pdf.draw(at(40 + width("said Quillfield"), 200, " aloud"));
  }

  /** The replacement is drawn last, too, so that the release reads in another order. */
  static void nameLast(PdfFixture pdf) throws IOException {
    pdf.draw(at(40, 200, "said "));
    pdf.draw(at(40 + width("said Quillfield "), 200, "aloud"));
    pdf.draw(backwards("Quillfield", 40 + width("said "), 200));
  }

  private static void words(PdfFixture pdf) throws IOException {
    pdf.draw(backwards("aloud", 40 + width("said Quillfield "), 200));
    pdf.draw(backwards("Quillfield", 40 + width("said "), 200));
    pdf.draw(backwards("said", 40, 200));
  }

  private static void pieces(PdfFixture pdf, String... pieces) throws IOException {
    for (String piece : pieces) {
      pdf.draw(at(40 + width(LINE.substring(0, LINE.lastIndexOf(piece))), 200, piece));
    }
  }

  private static void everyOther(PdfFixture pdf) throws IOException {
    for (int first = 0; first < 2; first++) {
      for (int i = first; i < LINE.length(); i += 2) {
        pdf.draw(at(40 + width(LINE.substring(0, i)), 200, LINE.substring(i, i + 1)));
      }
    }
  }

  private static void oneOperator(PdfFixture pdf) throws IOException {
    StringBuilder array = new StringBuilder();
    for (int i = LINE.length() - 1; i >= 0; i--) {
      array.append('(').append(LINE.charAt(i)).append(") ");
      if (i > 0) {
        float back = width(LINE.substring(i - 1, i)) + width(LINE.substring(i, i + 1));
        array.append(number(back * 100)).append(' ');
      }
    }
    float last = 40 + width(LINE.substring(0, LINE.length() - 1));
    pdf.draw("BT /F1 10 Tf " + number(last) + " 200 Td [" + array + "] TJ ET");
  }

  private static void linesUp(PdfFixture pdf) throws IOException {
    List<String> lines =
        List.of("words that fill a line and say", LINE, "and words that follow it");
    for (int i = lines.size() - 1; i >= 0; i--) {
      pdf.draw(backwards(lines.get(i), 40, 200 - 12 * i));
    }
  }

  /** The other lines of the page do not lie flat then. */
  static void turnedPage(PdfFixture pdf) throws IOException {
    pdf.page().setRotation(90);
    StringBuilder letters = new StringBuilder();
    for (int i = LINE.length() - 1; i >= 0; i--) {
      String up = number(40 + width(LINE.substring(0, i)));
      letters.append("0 1 -1 0 150 " + up + " Tm (" + LINE.charAt(i) + ") Tj ");
    }
    pdf.draw("BT /F1 10 Tf " + letters + "ET");
  }

  /** Operators that draw {@code text} letter by letter from its end. */
  static String backwards(String text, float x, int y) throws IOException {
    StringBuilder operators = new StringBuilder();
    for (int i = text.length() - 1; i >= 0; i--) {
      operators.append(at(x + width(text.substring(0, i)), y, text.substring(i, i + 1)));
    }
    return operators.toString();
  }

  private static String at(float x, int y, String text) {
    return "BT /F1 10 Tf " + number(x) + " " + y + " Td (" + text + ") Tj ET\n";
  }

  private static float width(String text) throws IOException {
    return FONT.getStringWidth(text) / 100;
  }

  private static String number(float value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
