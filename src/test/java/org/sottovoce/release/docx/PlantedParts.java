package org.sottovoce.release.docx;

import static org.sottovoce.document.docx.DocxFixture.NAMESPACES;
import static org.sottovoce.document.docx.DocxFixture.paragraph;
import static org.sottovoce.document.docx.DocxFixture.run;
import static org.sottovoce.release.docx.PlantedPlace.part;

import java.util.List;
import org.sottovoce.document.docx.DocxFixture;

/** The places beside the body of a DOCX where a name can stand. */
final class PlantedParts {

  private static final String MAIN = "word/document.xml";
  private static final String CHART =
      "<c:chartSpace xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart'"
          + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'><c:chart><c:title>"
          + "<c:tx><c:rich><a:p><a:r><a:t>Quillfeather</a:t></a:r></a:p></c:rich></c:tx></c:title>"
          + "<c:plotArea><c:barChart><c:ser><c:cat><c:strRef><c:f>Quillfeather!A1</c:f><c:strCache>"
          + "<c:pt idx='0'><c:v>Quillfeather</c:v></c:pt></c:strCache></c:strRef></c:cat></c:ser>"
          + "</c:barChart></c:plotArea></c:chart></c:chartSpace>";
  private static final String DIAGRAM =
      "<dgm:dataModel xmlns:dgm='http://schemas.openxmlformats.org/drawingml/2006/diagram'"
          + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'><dgm:ptLst><dgm:pt>"
          + "<dgm:t><a:p><a:r><a:t>Quillfeather</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst>"
          + "</dgm:dataModel>";

  private PlantedParts() {}

  static List<PlantedPlace> beside() {
    return List.of(
        story("header", "hdr"),
        story("footer", "ftr"),
        note("footnotes", "footnote"),
        note("endnotes", "endnote"),
        part(
            "first and even headers",
            file ->
                file.linked("rId1", "header", "header1.xml", "hdr", paragraph("first Quillfeather"))
                    .linked(
                        "rId2", "header", "header2.xml", "hdr", paragraph("even Quillfeather"))),
        root(
            "text of a comment",
            "comments",
            "comments",
            "<w:comment w:id='0' w:author='x'>" + paragraph("Quillfeather") + "</w:comment>"),
        root(
            "author of a comment",
            "comments",
            "comments",
            "<w:comment w:id='0'"
                + " w:author='Quillfeather' w:initials='Quillfeather'>"
                + paragraph("x")
                + "</w:comment>"),
        part(
            "people",
            file ->
                file.linked(
                    "rId1",
                    "http://schemas.microsoft.com/office/2011/" + "relationships/people",
                    "people.xml",
                    "<w15:people xmlns:w15='http://schemas.microsoft"
                        + ".com/office/word/2012/wordml'><w15:person w15:author='Quillfeather'/></w15:people>")),
        root(
            "separator of notes",
            "footnotes",
            "footnotes",
            "<w:footnote w:type='separator'"
                + " w:id='0'>"
                + paragraph("Quillfeather")
                + "</w:footnote>"),
        part(
            "target of a link",
            file -> file.link(MAIN, "rId1", "hyperlink", "https://example.org/Quillfeather", true)),
        part(
            "bound custom XML",
            file ->
                file.link(MAIN, "rId1", "customXml", "../customXml/item1.xml", false)
                    .part("customXml/item1.xml", "<a>Quillfeather</a>")
                    .part("customXml/itemProps1.xml", "<Quillfeather/>")),
        part("chart", file -> chart(file, "chart", CHART)),
        part("diagram", file -> chart(file, "diagramData", DIAGRAM)),
        part(
            "drawing of a diagram",
            file ->
                chart(
                    file,
                    "http://schemas.microsoft.com/office/2007/" + "relationships/diagramDrawing",
                    DIAGRAM.replace("dgm:dataModel", "dgm:drawing"))),
        part(
            "chart in a header",
            file ->
                file.linked("rId1", "header", "header1.xml", "hdr", paragraph("head"))
                    .link("word/header1.xml", "rId1", "chart", "charts/chart9.xml", false)
                    .part("word/charts/chart9.xml", CHART)),
        bytes("embedded workbook", "package", "embeddings/Quillfeather.xlsx"),
        bytes("embedded object", "oleObject", "embeddings/oleObject1.bin"),
        bytes("control", "control", "activeX/activeX1.xml"),
        bytes("file name of a picture", "image", "media/Quillfeather.png"),
        bytes("printer settings", "printerSettings", "printerSettings1.bin"),
        bytes("embedded font", "font", "fonts/font1.odttf"),
        bytes(
            "macros",
            "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
            "vbaProject.bin"),
        root(
            "building blocks",
            "glossaryDocument",
            "glossaryDocument",
            "<w:docParts><w:docPart>"
                + "<w:docPartPr><w:name w:val='Quillfeather'/></w:docPartPr><w:docPartBody>"
                + paragraph("Quillfeather")
                + "</w:docPartBody></w:docPart></w:docParts>"),
        root(
            "settings for the web",
            "webSettings",
            "webSettings",
            "<w:div w:id='1'><w:name w:val='Quillfeather'/></w:div>"),
        part(
            "attached template",
            file ->
                settings(file, "<w:attachedTemplate r:id='rId1'/>")
                    .link(
                        "word/settings.xml",
                        "rId1",
                        "attachedTemplate",
                        "file:///C:/Users/Quillfeather/x.dot",
                        true)),
        part(
            "variables",
            file ->
                settings(
                    file,
                    "<w:docVars><w:docVar w:name='Quillfeather'"
                        + " w:val='Quillfeather'/></w:docVars>")),
        part(
            "mail merge",
            file ->
                settings(
                    file,
                    "<w:mailMerge><w:connectString"
                        + " w:val='Quillfeather'/><w:query w:val='Quillfeather'/></w:mailMerge>")),
        part(
            "protection",
            file ->
                settings(
                    file,
                    "<w:writeProtection w:recommended='1'"
                        + " w:hash='Quillfeather'/><w:documentProtection w:edit='forms' w:salt='Quillfeather'/>"
                        + "<w:rsids><w:rsid w:val='Quillfeather'/></w:rsids>")),
        part(
            "setting of another program",
            file ->
                settings(
                    file,
                    "<w:compat><w:compatSetting"
                        + " w:name='x' w:uri='urn:Quillfeather' w:val='15'/></w:compat>")),
        root(
            "name of a style",
            "styles",
            "styles",
            "<w:latentStyles><w:lsdException"
                + " w:name='Quillfeather'/></w:latentStyles><w:style w:type='paragraph'"
                + " w:styleId='Quillfeather'><w:name w:val='Quillfeather Quote'/><w:aliases"
                + " w:val='Quillfeather'/></w:style>"),
        root(
            "identifier of a style",
            "styles",
            "styles",
            "<w:style w:type='paragraph'"
                + " w:styleId='Quillfeather'><w:name w:val='heading 1'/><w:basedOn w:val='Quillfeather'/>"
                + "</w:style>"),
        root(
            "label of a list",
            "numbering",
            "numbering",
            "<w:abstractNum w:abstractNumId='0'>"
                + "<w:nsid w:val='Quillfeather'/><w:tmpl w:val='Quillfeather'/><w:name"
                + " w:val='Quillfeather'/><w:lvl w:ilvl='0'><w:lvlText w:val='Quillfeather %1.'/></w:lvl>"
                + "</w:abstractNum>"),
        root(
            "font",
            "fontTable",
            "fonts",
            "<w:font w:name='Arial'><w:altName"
                + " w:val='Quillfeather'/><w:embedRegular r:id='rId1' w:fontKey='Quillfeather'/>"
                + "</w:font>"),
        part(
            "theme",
            file ->
                file.linked(
                    "rId1",
                    "theme",
                    "theme/theme1.xml",
                    "<a:theme"
                        + NAMESPACES
                        + " name='Quillfeather'><a:themeElements><a:clrScheme name='Quillfeather'/>"
                        + "<a:fontScheme name='Quillfeather'/></a:themeElements><a:custClrLst><a:custClr"
                        + " name='Quillfeather'/></a:custClrLst></a:theme>")),
        part(
            "core properties",
            file ->
                file.link(
                        "",
                        "rId2",
                        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
                            + "core-properties",
                        "docProps/core.xml",
                        false)
                    .part(
                        "docProps/core.xml",
                        "<cp:coreProperties xmlns:cp='http://schemas.openxmlformats"
                            + ".org/package/2006/metadata/core-properties' xmlns:dc='http://purl.org/dc/elements/"
                            + "1.1/'><dc:creator>Quillfeather</dc:creator></cp:coreProperties>")),
        part(
            "other properties",
            file ->
                file.part("docProps/app.xml", "<Manager>Quillfeather</Manager>")
                    .part(
                        "docProps/custom.xml",
                        "<property name='Quillfeather'>Quillfeather</property>")
                    .part("docProps/thumbnail.jpeg", "Quillfeather")),
        part(
            "signature",
            file ->
                file.part(
                    "_xmlsignatures/sig1.xml",
                    "<X509SubjectName>CN=Quillfeather</X509SubjectName>")),
        part("part that nobody links to", file -> file.part("word/Quillfeather.xml", "<x/>")));
  }

  private static PlantedPlace story(String kind, String root) {
    return part(
        kind,
        file -> file.linked("rId1", kind, kind + "1.xml", root, paragraph("top Quillfeather")));
  }

  private static PlantedPlace note(String kind, String element) {
    return part(
        kind,
        file ->
            file.linked(
                "rId1",
                kind,
                kind + ".xml",
                kind,
                "<w:"
                    + element
                    + " w:id='2'>"
                    + paragraph("Quillfeather")
                    + "</w:"
                    + element
                    + ">"));
  }

  private static PlantedPlace root(String place, String kind, String root, String content) {
    return part(place, file -> file.linked("rId1", kind, kind + ".xml", root, content));
  }

  private static PlantedPlace bytes(String place, String kind, String name) {
    return part(place, file -> file.linked("rId1", kind, name, "Quillfeather in bytes"));
  }

  private static DocxFixture settings(DocxFixture file, String content) {
    return file.linked("rId5", "settings", "settings.xml", "settings", content);
  }

  private static DocxFixture chart(DocxFixture file, String kind, String xml) {
    String drawing =
        "<w:p><w:r><w:drawing><wp:inline><wp:extent cx='777' cy='888'/><wp:docPr id='1'"
            + " name='Chart 1'/><a:graphic><a:graphicData uri='urn:chart'><c:chart r:id='rId5'/>"
            + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
    return file.part(MAIN, document(drawing, ""))
        .link(MAIN, "rId5", kind, "charts/chart1.xml", false)
        .part("word/charts/chart1.xml", xml);
  }

  static String document(String block, String attributes) {
    return "<w:document"
        + NAMESPACES
        + attributes
        + "><w:body><w:p>"
        + run("words before")
        + "</w:p>"
        + block
        + paragraph("words after")
        + "</w:body></w:document>";
  }
}
