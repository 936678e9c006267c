package org.sottovoce.release.pdfedit;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Ways in which a page can show the planted name. */
final class PlantedText {

  /** Writes the name into a place of a file. */
  @FunctionalInterface
  interface Planting {
    void plant(PdfFixture pdf) throws IOException;
  }

  private PlantedText() {}

  /** Places whose text is read where it stands. */
  static Map<String, Planting> covered() {
    Map<String, Planting> places = new LinkedHashMap<>();
    places.put("Tj", pdf -> pdf.line(200, "said Quillfield aloud"));
    places.put(
        "TJ with kerning",
        pdf -> text(pdf, "40 200 Td [(said Qui) 20 (llf) -15 (ield) 3 ( aloud)] TJ"));
    places.put(
        "several operators", pdf -> text(pdf, "40 200 Td (said Quil) Tj (lfi) Tj (eld aloud) Tj"));
    places.put("quote operators", pdf -> text(pdf, "12 TL 40 212 Td (said Quillfield aloud) '"));
    places.put(
        "double quote", pdf -> text(pdf, "12 TL 40 212 Td 1 0.2 (said Quillfield aloud) \""));
    places.put(
        "letters one by one",
        pdf -> text(pdf, "40 200 Td 0.2 Tc (said ) Tj (Q) Tj (u) Tj (illfield aloud) Tj"));
    places.put(
        "hyphen at a line end",
        pdf ->
            text(
                pdf, "40 200 Td (words that fill a line and Quill-) Tj 0 -12 Td (field aloud) Tj"));
    places.put("form", pdf -> pdf.use("X1", pdf.form(shown(200))).draw("/X1 Do"));
    places.put("nested form", PlantedText::nested);
    places.put(
        "form used twice",
        pdf -> pdf.use("X1", pdf.form(shown(200))).draw("/X1 Do q 1 0 0 1 0 -40 cm /X1 Do Q"));
    places.put(
        "composite font",
        pdf ->
            pdf.draw(
                "BT /F2 10 Tf 40 200 Td " + pdf.composite("said Quillfield aloud") + " Tj ET"));
    places.put(
        "ligature",
        pdf ->
            pdf.draw(
                "BT /F2 10 Tf 40 200 Td " + pdf.composite("said Quill\uFB01eld aloud") + " Tj ET"));
    places.put("under an image", PlantedText::underImage);
    places.put("white", pdf -> pdf.draw("q 1 g " + shown(200) + " Q"));
    places.put(
        "squeezed and raised", pdf -> text(pdf, "80 Tz 3 Ts 40 200 Td (said Quillfield aloud) Tj"));
    places.put("outside the page", pdf -> text(pdf, "40 900 Td (said Quillfield aloud) Tj"));
    places.put("appearance of a text box", PlantedText::textBox);
    places.put("form field", PlantedText::field);
    places.put("font that says its characters itself", PlantedText::withoutMap);
    places.putAll(DrawnBackwards.places());
    return places;
  }

  /** Places whose text is read where it stands, though the release would read otherwise. */
  static Map<String, Planting> reordered() {
    return Map.of("name drawn backwards last", DrawnBackwards::nameLast);
  }

  /** Places whose text cannot be redacted where it stands. */
  static Map<String, Planting> uncovered() {
    Map<String, Planting> places = new LinkedHashMap<>();
    places.put("invisible text", pdf -> text(pdf, "3 Tr 40 200 Td (said Quillfield aloud) Tj"));
    places.put("text as a clip", pdf -> text(pdf, "7 Tr 40 200 Td (said Quillfield aloud) Tj"));
    places.put("font of drawings", PlantedText::type3);
    places.put("other words behind the glyphs", PlantedText::actualText);
    places.put("turned", pdf -> text(pdf, "0 1 -1 0 20 40 Tm (said Quillfield aloud) Tj"));
    places.put("mirrored", pdf -> text(pdf, "0 1 1 0 20 40 Tm (said Quillfield aloud) Tj"));
    places.put(
        "struck twice", pdf -> pdf.draw(shown(200)).draw(shown(200).replace("40 200", "40.2 200")));
    places.put("drawn backwards, turned", DrawnBackwards::turnedPage);
    places.put("font without characters", PlantedText::unmapped);
    places.put("field that viewers draw", PlantedText::liveField);
    places.put("layer that is off", PlantedText::hiddenLayer);
    return places;
  }

  private static void text(PdfFixture pdf, String operators) {
    pdf.draw("BT /F1 10 Tf " + operators + " ET");
  }

  private static String shown(int y) {
    return "BT /F1 10 Tf 40 " + y + " Td (said Quillfield aloud) Tj ET";
  }

  private static void hiddenLayer(PdfFixture pdf) {
    PDOptionalContentProperties layers = new PDOptionalContentProperties();
    PDOptionalContentGroup layer = new PDOptionalContentGroup("notes");
    layers.addGroup(layer);
    layers.setGroupEnabled(layer, false);
    pdf.pdf().getDocumentCatalog().setOCProperties(layers);
    pdf.page().getResources().put(COSName.getPDFName("L1"), layer);
    pdf.draw("/OC /L1 BDC " + shown(200) + " EMC");
  }

  private static void nested(PdfFixture pdf) throws IOException {
    PDFormXObject inner = pdf.form(shown(200));
    PDFormXObject outer = pdf.form("q 0.9 0 0 0.9 5 5 cm /X9 Do Q");
    outer.getResources().put(COSName.getPDFName("X9"), inner);
    pdf.use("X1", outer).draw("/X1 Do");
  }

  private static void underImage(PdfFixture pdf) {
    pdf.draw(shown(200));
    pdf.draw("q 200 0 0 40 30 190 cm BI /W 1 /H 1 /CS /G /BPC 8 ID @ EI Q");
  }

  private static void textBox(PdfFixture pdf) throws IOException {
    PDAnnotationFreeText box = new PDAnnotationFreeText();
    box.setContents("said Quillfield aloud");
    box.setRectangle(new PDRectangle(30, 180, 300, 40));
    appear(pdf, box);
    pdf.page().getAnnotations().add(box);
  }

  private static void appear(PdfFixture pdf, PDAnnotation annotation) throws IOException {
    PDAppearanceStream stream = new PDAppearanceStream(pdf.pdf());
    stream.setBBox(new PDRectangle(300, 40));
    stream.setResources(pdf.resources());
    PdfFixture.fill(stream.getCOSObject(), "BT /F1 10 Tf 5 15 Td (said Quillfield aloud) Tj ET");
    PDAppearanceDictionary appearance = new PDAppearanceDictionary();
    appearance.setNormalAppearance(stream);
    annotation.setAppearance(appearance);
  }

  private static PDTextField fieldOf(PdfFixture pdf) throws IOException {
    PDAcroForm form = new PDAcroForm(pdf.pdf());
    pdf.pdf().getDocumentCatalog().setAcroForm(form);
    PDTextField field = new PDTextField(form);
    field.setPartialName("Quillfield");
    field.getCOSObject().setString(COSName.V, "said Quillfield aloud");
    form.getFields().add(field);
    PDAnnotationWidget widget = field.getWidgets().get(0);
    widget.setRectangle(new PDRectangle(30, 180, 300, 40));
    pdf.page().getAnnotations().add(widget);
    return field;
  }

  private static void field(PdfFixture pdf) throws IOException {
    appear(pdf, fieldOf(pdf).getWidgets().get(0));
  }

  private static void liveField(PdfFixture pdf) throws IOException {
    fieldOf(pdf);
  }

  private static void type3(PdfFixture pdf) throws IOException {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    font.setItem(COSName.FONT_BBOX, new PDRectangle(1000, 1000).getCOSArray());
    font.setItem(COSName.FONT_MATRIX, numbers("0.001", "0", "0", "0.001", "0", "0"));
    COSStream drawing = new COSStream();
    PdfFixture.fill(drawing, "500 0 d0 0 0 400 700 re f");
    COSDictionary drawings = new COSDictionary();
    COSArray names = new COSArray();
    COSArray widths = new COSArray();
    for (char letter = 'A'; letter <= 'z'; letter++) {
      COSName name = COSName.getPDFName(String.valueOf(letter));
      drawings.setItem(name, drawing);
      names.add(COSInteger.get(letter));
      names.add(name);
      widths.add(COSInteger.get(500));
    }
    font.setItem(COSName.CHAR_PROCS, drawings);
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.DIFFERENCES, names);
    font.setItem(COSName.ENCODING, encoding);
    font.setItem(COSName.WIDTHS, widths);
    font.setInt(COSName.FIRST_CHAR, 'A');
    font.setInt(COSName.LAST_CHAR, 'z');
    pdf.page().getResources().getCOSObject().getCOSDictionary(COSName.FONT).setItem("F3", font);
    pdf.draw("BT /F3 10 Tf 40 200 Td (Quillfield) Tj ET");
  }

  private static COSArray numbers(String... values) throws IOException {
    COSArray numbers = new COSArray();
    for (String value : values) {
      numbers.add(org.apache.pdfbox.cos.COSNumber.get(value));
    }
    return numbers;
  }

  private static void actualText(PdfFixture pdf) {
    pdf.draw("/Span << /ActualText (Quillfield) >> BDC").line(200, "seen").draw("EMC");
  }

  private static void unmapped(PdfFixture pdf) {
    COSArray names = new COSArray();
    for (char letter = 'A'; letter <= 'z'; letter++) {
      names.add(COSInteger.get(letter));
      names.add(COSName.getPDFName("drawing" + (int) letter));
    }
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.DIFFERENCES, names);
    COSDictionary fonts = pdf.page().getResources().getCOSObject().getCOSDictionary(COSName.FONT);
    COSDictionary font = new COSDictionary();
    font.addAll(fonts.getCOSDictionary(COSName.getPDFName("F1")));
    font.setItem(COSName.ENCODING, encoding);
    fonts.setItem(COSName.getPDFName("F4"), font);
    pdf.draw("BT /F4 10 Tf 40 200 Td (Quillfield) Tj ET");
  }

  private static void withoutMap(PdfFixture pdf) throws IOException {
    pdf.draw("BT /F2 10 Tf 40 200 Td " + pdf.composite("said Quillfield aloud") + " Tj ET");
    COSDictionary fonts = pdf.page().getResources().getCOSObject().getCOSDictionary(COSName.FONT);
    COSDictionary font = fonts.getCOSDictionary(COSName.getPDFName("F2"));
    font.removeItem(COSName.TO_UNICODE);
  }
}
