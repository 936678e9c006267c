package org.sottovoce.release.docx;

import static org.sottovoce.document.docx.DocxFixture.paragraph;
import static org.sottovoce.document.docx.DocxFixture.run;

import org.sottovoce.document.docx.DocxFixture;

/** One DOCX with a name in every place where a name can stand. */
final class NamesEverywhere {

  /** The name that is planted everywhere. */
  static final String NAME = "Quillfeather";

  private static final String DELETED =
      "<w:del w:id=\"2\" w:author=\"Quillfeather\" w:date=\"2021-01-01T00:00:00Z\">"
          + "<w:r><w:delText>deleted Quillfeather</w:delText></w:r></w:del>";
  private static final String INSERTED =
      "<w:ins w:id=\"3\" w:author=\"Quillfeather\" w:date=\"2021-01-01T00:00:00Z\">"
          + run("inserted Quillfeather here")
          + "</w:ins>";
  private static final String SPLIT =
      run("split Qui")
          + "<w:r w:rsidR=\"00AB12CD\"><w:rPr><w:b/><w:rPrChange w:id=\"9\""
          + " w:author=\"Quillfeather\"><w:rPr/></w:rPrChange></w:rPr><w:t>llfea</w:t></w:r>"
          + "<w:proofErr w:type=\"spellStart\"/>"
          + run("ther end");
  private static final String COMMENTED =
      "<w:commentRangeStart w:id=\"0\"/>"
          + run("commented")
          + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>";
  private static final String LINKED =
      "<w:hyperlink r:id=\"rId20\" w:tooltip=\"page of Quillfeather\">"
          + run("her page")
          + "</w:hyperlink>";
  private static final String FIELD =
      "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"Quillfeather\"/></w:ffData>"
          + "</w:fldChar></w:r>"
          + "<w:r><w:instrText> HYPERLINK \"http://example.org/Quill</w:instrText></w:r>"
          + "<w:r><w:instrText>feather\" </w:instrText></w:r>"
          + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
          + run("field result")
          + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
          + "<w:fldSimple w:instr=\" AUTHOR Quillfeather \">"
          + run("simple result")
          + "</w:fldSimple>";
  private static final String BOOKMARK =
      "<w:bookmarkStart w:id=\"5\" w:name=\"Quillfeather_notes\"/>"
          + run("marked")
          + "<w:bookmarkEnd w:id=\"5\"/><w:hyperlink w:anchor=\"Quillfeather_notes\">"
          + run("jump")
          + "</w:hyperlink>";
  private static final String HIDDEN =
      "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden Quillfeather</w:t></w:r>";
  private static final String CONTROL =
      "<w:sdt><w:sdtPr><w:alias w:val=\"Quillfeather\"/><w:tag w:val=\"Quillfeather\"/>"
          + "<w:dataBinding w:xpath=\"/Quillfeather\" w:storeItemID=\"{1}\"/>"
          + "<w:dropDownList><w:listItem w:displayText=\"Quillfeather\"/></w:dropDownList></w:sdtPr>"
          + "<w:sdtContent>"
          + run("controlled Quillfeather")
          + "</w:sdtContent></w:sdt>";

  private NamesEverywhere() {}

  static DocxFixture file() {
    DocxFixture fixture = DocxFixture.body(body());
    fixture.linked("rId1", "header", "header1.xml", "hdr", paragraph("header Quillfeather top"));
    fixture.linked("rId2", "footer", "footer1.xml", "ftr", paragraph("footer Quillfeather end"));
    fixture.linked("rId3", "footnotes", "footnotes.xml", "footnotes", notes("footnote"));
    fixture.linked("rId4", "endnotes", "endnotes.xml", "endnotes", notes("endnote"));
    fixture.linked("rId5", "comments", "comments.xml", "comments", comment());
    fixture.linked("rId6", "styles", "styles.xml", "styles", styles());
    fixture.linked("rId7", "settings", "settings.xml", "settings", settings());
    fixture.linked("rId8", "numbering", "numbering.xml", "numbering", numbering());
    fixture.linked("rId9", "glossaryDocument", "glossary/document.xml", "document", "Quillfeather");
    fixture.linked("rId10", "people", "people.xml", "people", "Quillfeather");
    fixture.linked("rId11", "fontTable", "fontTable.xml", "fonts", fonts());
    fixture.linked("rId12", "image", "media/Quillfeather.png", "Quillfeather pixels");
    fixture.linked("rId13", "oleObject", "embeddings/oleObject1.bin", "Quillfeather object");
    fixture.link("word/document.xml", "rId14", "customXml", "../customXml/item1.xml", false);
    fixture.link(
        "word/document.xml", "rId20", "hyperlink", "mailto:Quillfeather@example.org", true);
    fixture.link("word/settings.xml", "rId1", "attachedTemplate", "file:///Quillfeather.dot", true);
    fixture.link("", "rId2", "urn:core", "docProps/core.xml", false);
    return fixture
        .part("customXml/item1.xml", "<Quillfeather/>")
        .part("docProps/core.xml", "<creator>Quillfeather</creator>")
        .part("docProps/app.xml", "<Manager>Quillfeather</Manager>")
        .part("docProps/custom.xml", "<property>Quillfeather</property>")
        .part("docProps/thumbnail.jpeg", "Quillfeather");
  }

  private static String body() {
    return "<w:p w:rsidR=\"00AB12CD\"><w:pPr><w:pStyle w:val=\"QuillfeatherStyle\"/>"
        + "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
        + "<w:pPrChange w:id=\"1\" w:author=\"Quillfeather\"><w:pPr/></w:pPrChange></w:pPr>"
        + SPLIT
        + "</w:p>"
        + "<w:p>"
        + DELETED
        + INSERTED
        + "</w:p>"
        + "<w:p>"
        + COMMENTED
        + LINKED
        + FIELD
        + BOOKMARK
        + HIDDEN
        + CONTROL
        + "</w:p>"
        + table()
        + "<w:p><w:r>"
        + textBoxTwice()
        + "</w:r><w:r>"
        + picture()
        + "</w:r></w:p>"
        + "<w:p><w:r><w:object><v:shape alt=\"Quillfeather shape\"><v:imagedata r:id=\"rId12\""
        + " o:title=\"Quillfeather\"/></v:shape><o:OLEObject r:id=\"rId13\""
        + " ProgID=\"Quillfeather\"/></w:object></w:r></w:p>"
        + paragraph("last words")
        + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId1\"/>"
        + "<w:footerReference w:type=\"default\" r:id=\"rId2\"/></w:sectPr>";
  }

  private static String table() {
    String inner =
        "<w:tbl><w:tr><w:tc>" + paragraph("nested Quillfeather cell") + "</w:tc></w:tr></w:tbl>";
    return "<w:tbl><w:tblPr><w:tblCaption w:val=\"table of Quillfeather\"/></w:tblPr>"
        + "<w:tr><w:tc>"
        + paragraph("cell Quillfeather one")
        + "</w:tc>"
        + "<w:tc>"
        + paragraph("before")
        + inner
        + paragraph("after")
        + "</w:tc></w:tr>"
        + "<w:tr><w:trPr><w:del w:id=\"7\" w:author=\"Quillfeather\"/></w:trPr>"
        + "<w:tc>"
        + paragraph("deleted row")
        + "</w:tc></w:tr></w:tbl>";
  }

  private static String textBoxTwice() {
    String content = "<w:txbxContent>" + paragraph("boxed Quillfeather text") + "</w:txbxContent>";
    return "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline>"
        + "<wp:extent cx=\"914400\" cy=\"457200\"/>"
        + "<wp:docPr id=\"1\" name=\"Box of Quillfeather\" descr=\"about Quillfeather\"/>"
        + "<a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/"
        + "wordprocessingShape\"><wps:wsp><wps:cNvSpPr/><wps:spPr/><wps:txbx>"
        + content
        + "</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>"
        + "</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
        + content
        + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>";
  }

  private static String picture() {
    return "<w:drawing><wp:inline><wp:extent cx=\"914400\" cy=\"914400\"/>"
        + "<wp:docPr id=\"2\" name=\"Picture 2\" title=\"portrait of Quillfeather\"/><a:graphic>"
        + "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
        + "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"2\" name=\"Quillfeather.png\""
        + " descr=\"Quillfeather\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>"
        + "<a:blip r:embed=\"rId12\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>"
        + "<a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"914400\" cy=\"914400\"/></a:xfrm>"
        + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
        + "</a:graphicData></a:graphic></wp:inline></w:drawing>";
  }

  private static String notes(String kind) {
    return "<w:"
        + kind
        + " w:id=\"1\">"
        + paragraph(kind + " Quillfeather note")
        + "</w:"
        + kind
        + ">";
  }

  private static String comment() {
    return "<w:comment w:id=\"0\" w:author=\"Quillfeather\" w:initials=\"Q\">"
        + paragraph("comment on Quillfeather")
        + "</w:comment>";
  }

  private static String styles() {
    return "<w:latentStyles/><w:style w:type=\"paragraph\" w:styleId=\"QuillfeatherStyle\">"
        + "<w:name w:val=\"Style of Quillfeather\"/><w:aliases w:val=\"Quillfeather\"/>"
        + "<w:rPr><w:b/></w:rPr></w:style>";
  }

  private static String settings() {
    return "<w:attachedTemplate r:id=\"rId1\"/><w:evenAndOddHeaders w:val=\"0\"/>"
        + "<w:rsids><w:rsid w:val=\"00AB12CD\"/></w:rsids>"
        + "<w:docVars><w:docVar w:name=\"who\" w:val=\"Quillfeather\"/></w:docVars>"
        + "<w:mailMerge><w:query w:val=\"Quillfeather\"/></w:mailMerge>";
  }

  private static String numbering() {
    return "<w:abstractNum w:abstractNumId=\"0\"><w:name w:val=\"Quillfeather list\"/>"
        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
        + "<w:lvlText w:val=\"Quillfeather %1.\"/></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
  }

  private static String fonts() {
    return "<w:font w:name=\"Quillfeather Sans\"/><w:font w:name=\"Arial\">"
        + "<w:embedRegular r:id=\"rId1\"/></w:font>";
  }
}
