package org.sottovoce.release.pdfedit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.sottovoce.release.pdfedit.PlantedText.Planting;

/** Places beside the text of the pages where a file can hold the planted name. */
final class PlantedBeside {

  private static final String NAME = "Quillfield";

  private PlantedBeside() {}

  static Map<String, Planting> places() {
    Map<String, Planting> places = new LinkedHashMap<>();
    places.put("comment", PlantedBeside::comment);
    places.put("link", PlantedBeside::link);
    places.put("outline", PlantedBeside::outline);
    places.put("destination", PlantedBeside::destination);
    places.put("attachment", PlantedBeside::attachment);
    places.put("properties", PlantedBeside::properties);
    places.put("XMP", PlantedBeside::xmp);
    places.put("structure", PlantedBeside::structure);
    places.put(
        "alternate text",
        pdf ->
            pdf.draw("/Span << /Alt (Quillfield) /E (Quillfield) >> BDC")
                .line(200, "seen")
                .draw("EMC"));
    places.put("layer", PlantedBeside::layer);
    places.put(
        "script",
        pdf ->
            pdf.pdf()
                .getDocumentCatalog()
                .setOpenAction(new PDActionJavaScript("alert('Quillfield')")));
    places.put("page label", PlantedBeside::label);
    places.put("thumbnail", pdf -> page(pdf).setItem(COSName.getPDFName("Thumb"), stream()));
    places.put("piece info", pdf -> page(pdf).setItem(COSName.getPDFName("PieceInfo"), named()));
    places.put("name of a font", PlantedBeside::font);
    places.put("embedded font called after somebody", PlantedBeside::embeddedFont);
    places.put("unknown key", pdf -> page(pdf).setItem(COSName.getPDFName(NAME), named()));
    places.put(
        "resource name", pdf -> pdf.use(NAME, pdf.form("0 0 1 1 re f")).draw("/Quillfield Do"));
    places.put("unused form", pdf -> pdf.use("X7", pdf.form("BT (Quillfield) Tj ET")));
    places.put("ink", PlantedBeside::ink);
    places.put("pattern", PlantedBeside::pattern);
    places.put("mask", PlantedBeside::mask);
    places.put("stray operand", pdf -> pdf.draw("(Quillfield) q (Quillfield) MP Q"));
    places.put("comment in a stream", pdf -> pdf.draw("% Quillfield\n"));
    return places;
  }

  private static COSDictionary page(PdfFixture pdf) {
    return pdf.page().getCOSObject();
  }

  private static COSDictionary named() {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setString(COSName.getPDFName("Private"), NAME);
    return dictionary;
  }

  private static COSStream stream() throws IOException {
    COSStream stream = new COSStream();
    PdfFixture.fill(stream, NAME);
    return stream;
  }

  /** The name in words too: a font is renamed when it tells what was removed. */
  private static void font(PdfFixture pdf) throws IOException {
    pdf.line(150, "met " + NAME + " here");
    pdf.draw("BT /F2 10 Tf 40 200 Td " + pdf.composite("seen") + " Tj ET");
    nameFont(pdf);
  }

  /** No word of the document is removed: nobody knows that the font is called after somebody. */
  private static void embeddedFont(PdfFixture pdf) throws IOException {
    pdf.draw("BT /F2 10 Tf 40 200 Td " + pdf.composite("seen") + " Tj ET");
    COSDictionary descriptor = nameFont(pdf);
    COSStream program = descriptor.getCOSStream(COSName.FONT_FILE2);
    descriptor.setItem(COSName.FONT_FILE2, PlantedFonts.calledAfter(program));
  }

  private static COSDictionary nameFont(PdfFixture pdf) {
    COSDictionary font =
        page(pdf)
            .getCOSDictionary(COSName.RESOURCES)
            .getCOSDictionary(COSName.FONT)
            .getCOSDictionary(COSName.getPDFName("F2"));
    COSDictionary descendant =
        (COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
    COSDictionary descriptor = descendant.getCOSDictionary(COSName.FONT_DESC);
    font.setName(COSName.BASE_FONT, "ABCDEF+QuillfieldHand");
    descendant.setName(COSName.BASE_FONT, "ABCDEF+QuillfieldHand");
    descriptor.setName(COSName.FONT_NAME, "ABCDEF+QuillfieldHand");
    descriptor.setString(COSName.FONT_FAMILY, "Quillfield Hand");
    return descriptor;
  }

  private static void comment(PdfFixture pdf) throws IOException {
    PDAnnotationText comment = new PDAnnotationText();
    comment.setContents("ask " + NAME);
    comment.setTitlePopup(NAME);
    comment.setRectangle(new PDRectangle(10, 10, 20, 20));
    pdf.page().getAnnotations().add(comment);
  }

  private static void link(PdfFixture pdf) throws IOException {
    PDAnnotationLink link = new PDAnnotationLink();
    PDActionURI action = new PDActionURI();
    action.setURI("http://example.org/" + NAME);
    link.setAction(action);
    link.setRectangle(new PDRectangle(10, 10, 20, 20));
    pdf.page().getAnnotations().add(link);
  }

  private static void outline(PdfFixture pdf) {
    PDDocumentOutline outline = new PDDocumentOutline();
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle("Talk with " + NAME);
    item.setDestination(pdf.page());
    outline.addLast(item);
    pdf.pdf().getDocumentCatalog().setDocumentOutline(outline);
  }

  private static void destination(PdfFixture pdf) {
    COSDictionary names = new COSDictionary();
    PDPageFitDestination target = new PDPageFitDestination();
    target.setPage(pdf.page());
    names.setItem(COSName.getPDFName(NAME), target);
    pdf.pdf().getDocumentCatalog().getCOSObject().setItem(COSName.DESTS, names);
  }

  private static void attachment(PdfFixture pdf) throws IOException {
    byte[] content = NAME.getBytes(StandardCharsets.US_ASCII);
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(NAME + ".bin");
    file.setEmbeddedFile(new PDEmbeddedFile(pdf.pdf(), new ByteArrayInputStream(content)));
    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of(NAME, file));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.pdf().getDocumentCatalog());
    names.setEmbeddedFiles(files);
    pdf.pdf().getDocumentCatalog().setNames(names);
  }

  private static void properties(PdfFixture pdf) {
    PDDocumentInformation properties = new PDDocumentInformation();
    properties.setAuthor(NAME);
    properties.setCustomMetadataValue(NAME, NAME);
    pdf.pdf().setDocumentInformation(properties);
  }

  private static void xmp(PdfFixture pdf) throws IOException {
    byte[] xmp = ("<x>" + NAME + "</x>").getBytes(StandardCharsets.UTF_8);
    pdf.pdf()
        .getDocumentCatalog()
        .setMetadata(new PDMetadata(pdf.pdf(), new ByteArrayInputStream(xmp)));
  }

  private static void structure(PdfFixture pdf) {
    PDStructureTreeRoot root = new PDStructureTreeRoot();
    PDStructureElement element = new PDStructureElement("Figure", root);
    element.setTitle(NAME);
    element.setAlternateDescription(NAME);
    element.setActualText(NAME);
    root.appendKid(element);
    pdf.pdf().getDocumentCatalog().setStructureTreeRoot(root);
  }

  private static void layer(PdfFixture pdf) {
    PDOptionalContentProperties layers = new PDOptionalContentProperties();
    PDOptionalContentGroup layer = new PDOptionalContentGroup(NAME);
    layers.addGroup(layer);
    pdf.pdf().getDocumentCatalog().setOCProperties(layers);
    pdf.page().getResources().put(COSName.getPDFName("L1"), layer);
    pdf.draw("/OC /L1 BDC").line(200, "in a layer").draw("EMC");
  }

  private static void label(PdfFixture pdf) {
    PDPageLabels labels = new PDPageLabels(pdf.pdf());
    PDPageLabelRange range = new PDPageLabelRange();
    range.setPrefix(NAME);
    labels.setLabelItem(0, range);
    pdf.pdf().getDocumentCatalog().setPageLabels(labels);
  }

  private static void ink(PdfFixture pdf) throws IOException {
    resource(
        pdf,
        "ColorSpace",
        "C1",
        "[/Separation /Quillfield /DeviceGray "
            + "<< /FunctionType 2 /Domain [0 1] /C0 [0] /C1 [1] /N 1 /Note (Quillfield) >>]");
    pdf.draw("/C1 cs 0.5 scn 10 10 5 5 re f");
  }

  private static void pattern(PdfFixture pdf) throws IOException {
    COSStream tile = pdf.form("BT /F1 4 Tf (Quillfield) Tj ET 0 0 2 2 re f").getCOSObject();
    tile.setItem(COSName.TYPE, COSName.PATTERN);
    tile.setInt(COSName.PATTERN_TYPE, 1);
    tile.setInt(COSName.PAINT_TYPE, 1);
    tile.setInt(COSName.TILING_TYPE, 1);
    tile.setInt(COSName.X_STEP, 9);
    tile.setInt(COSName.Y_STEP, 9);
    COSDictionary patterns = new COSDictionary();
    patterns.setItem(COSName.getPDFName("P1"), tile);
    pdf.page().getResources().getCOSObject().setItem(COSName.PATTERN, patterns);
    pdf.draw("/Pattern cs /P1 scn 10 10 50 50 re f");
  }

  private static void mask(PdfFixture pdf) throws IOException {
    COSDictionary mask = new COSDictionary();
    mask.setItem(COSName.S, COSName.LUMINOSITY);
    mask.setItem(COSName.G, pdf.form("BT /F1 4 Tf (Quillfield) Tj ET").getCOSObject());
    COSDictionary state = new COSDictionary();
    state.setItem(COSName.SMASK, mask);
    COSDictionary states = new COSDictionary();
    states.setItem(COSName.getPDFName("G1"), state);
    pdf.page().getResources().getCOSObject().setItem(COSName.EXT_G_STATE, states);
    pdf.draw("q /G1 gs 10 10 5 5 re f Q");
  }

  private static void resource(PdfFixture pdf, String category, String name, String value)
      throws IOException {
    byte[] source = value.getBytes(StandardCharsets.ISO_8859_1);
    Object parsed = new org.apache.pdfbox.pdfparser.PDFStreamParser(source).parseNextToken();
    COSDictionary all = new COSDictionary();
    all.setItem(COSName.getPDFName(name), (org.apache.pdfbox.cos.COSBase) parsed);
    pdf.page().getResources().getCOSObject().setItem(COSName.getPDFName(category), all);
  }
}
