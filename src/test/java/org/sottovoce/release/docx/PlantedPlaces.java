package org.sottovoce.release.docx;

import static org.sottovoce.document.docx.DocxFixture.paragraph;
import static org.sottovoce.document.docx.DocxFixture.run;
import static org.sottovoce.release.docx.PlantedPlace.mark;
import static org.sottovoce.release.docx.PlantedPlace.text;

import java.util.List;

/** The places in the body of a DOCX where a name can stand. */
public final class PlantedPlaces {

  private static final String BY =
      " w:id='3' w:author='Quillfeather' w:date='2021-01-01T00:00:00Z'";
  private static final String BOX =
      "<w:txbxContent>" + paragraph("boxed Quillfeather") + "</w:txbxContent>";
  private static final String MODERN_BOX =
      "<w:drawing><wp:inline><wp:extent cx='914400' cy='457200'/><wp:docPr id='1' name='Box 1'/>"
          + "<a:graphic><a:graphicData uri='http://schemas.microsoft.com/office/word/2010/"
          + "wordprocessingShape'><wps:wsp><wps:cNvSpPr/><wps:spPr/><wps:txbx>"
          + BOX
          + "</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>";
  private static final String OLD_BOX =
      "<w:pict><v:shape><v:textbox>" + BOX + "</v:textbox></v:shape></w:pict>";

  private PlantedPlaces() {}

  /** Running text. */
  public static List<PlantedPlace> runningText() {
    return List.of(
        text("paragraph", paragraph("I met Quillfeather.")),
        text(
            "split over runs",
            p(
                run("Qui")
                    + "<w:r><w:rPr><w:b/></w:rPr><w:t>ll</w:t></w:r>"
                    + "<w:proofErr w:type='spellStart'/>"
                    + run("feather"))),
        text(
            "table in a table",
            table(paragraph("x") + table(paragraph("Quillfeather")) + paragraph("y"))),
        text("tracked insertion", p("<w:ins" + BY + ">" + run("Quillfeather") + "</w:ins>")),
        text("moved to", p("<w:moveTo" + BY + ">" + run("Quillfeather") + "</w:moveTo>")),
        text(
            "text box in both copies",
            p(
                "<w:r><mc:AlternateContent><mc:Choice Requires='wps'>"
                    + MODERN_BOX
                    + "</mc:Choice><mc:Fallback>"
                    + OLD_BOX
                    + "</mc:Fallback></mc:AlternateContent></w:r>")),
        text("text box of the new language", p("<w:r>" + MODERN_BOX + "</w:r>")),
        text("text box of the old language", p("<w:r>" + OLD_BOX + "</w:r>")),
        text(
            "content control",
            "<w:sdt><w:sdtContent>" + paragraph("Quillfeather") + "</w:sdtContent></w:sdt>"),
        text("field result", p(field(" PAGE ", "Quillfeather"))),
        text("hidden text", p("<w:r><w:rPr><w:vanish/></w:rPr><w:t>Quillfeather</w:t></w:r>")),
        text(
            "small capitals", p("<w:r><w:rPr><w:smallCaps/></w:rPr><w:t>Quillfeather</w:t></w:r>")),
        text("symbols", p(symbols("Quillfeather"))),
        text("equation", p("<m:oMath><m:r><m:t>Quillfeather</m:t></m:r></m:oMath>")),
        text(
            "ruby",
            p(
                "<w:r><w:ruby><w:rt>"
                    + run("Quillfeather")
                    + "</w:rt><w:rubyBase>"
                    + run("base")
                    + "</w:rubyBase></w:ruby></w:r>")),
        text(
            "smart tag",
            p(
                "<w:smartTag w:uri='urn:x' w:element='Quillfeather'><w:smartTagPr>"
                    + "<w:attr w:name='who' w:val='Quillfeather'/></w:smartTagPr>"
                    + run("Quillfeather")
                    + "</w:smartTag>")),
        text(
            "custom XML mark",
            "<w:customXml w:uri='urn:Quillfeather' w:element='Quillfeather'>"
                + paragraph("Quillfeather")
                + "</w:customXml>"),
        text("direction mark", p("<w:bdo w:val='ltr'>" + run("Quillfeather") + "</w:bdo>")),
        text("text without its blanks kept", p("<w:r><w:t>  Quillfeather </w:t></w:r>")),
        text("character data", p("<w:r><w:t><![CDATA[Quillfeather]]></w:t></w:r>")),
        text("character references", p("<w:r><w:t>&#81;&#x75;illfeather</w:t></w:r>")),
        text(
            "comment of XML inside a text",
            p("<w:r><w:t>Quill<!-- Quillfeather -->feather</w:t></w:r>")),
        text(
            "instruction of XML inside a text",
            p("<w:r><w:t>Quill<?Quillfeather Quillfeather?>feather</w:t></w:r>")));
  }

  /** Marks of editing, codes, names and properties in the body. */
  public static List<PlantedPlace> markup() {
    return List.of(
        mark(
            "tracked deletion",
            p("<w:del" + BY + "><w:r><w:delText>Quillfeather</w:delText></w:r>" + "</w:del>")),
        mark("author of an insertion", p("<w:ins" + BY + ">" + run("new") + "</w:ins>")),
        mark(
            "moved from",
            p(
                "<w:moveFromRangeStart w:id='1' w:name='Quillfeather'/><w:moveFrom"
                    + BY
                    + ">"
                    + run("Quillfeather")
                    + "</w:moveFrom><w:moveFromRangeEnd w:id='1'/>")),
        mark(
            "author of a change of form",
            "<w:p><w:pPr><w:pPrChange"
                + BY
                + "><w:pPr/></w:pPrChange>"
                + "</w:pPr><w:r><w:rPr><w:rPrChange"
                + BY
                + "><w:rPr/></w:rPrChange></w:rPr><w:t>x</w:t>"
                + "</w:r></w:p>"),
        mark(
            "author of a deleted row",
            "<w:tbl><w:tr><w:trPr><w:del"
                + BY
                + "/></w:trPr><w:tc>"
                + p("<w:del" + BY + "><w:r><w:delText>Quillfeather</w:delText></w:r></w:del>")
                + "</w:tc></w:tr></w:tbl>"),
        mark(
            "control's name, tag, prompt and binding",
            "<w:sdt><w:sdtPr><w:alias"
                + " w:val='Quillfeather'/><w:tag w:val='Quillfeather'/><w:placeholder><w:docPart"
                + " w:val='Quillfeather'/></w:placeholder><w:dataBinding w:xpath='/Quillfeather'"
                + " w:storeItemID='{1}' w:prefixMappings='Quillfeather'/><w:dropDownList><w:listItem"
                + " w:displayText='Quillfeather' w:value='Quillfeather'/></w:dropDownList></w:sdtPr>"
                + "<w:sdtContent>"
                + paragraph("x")
                + "</w:sdtContent></w:sdt>"),
        mark("field code", p(field(" AUTHOR Quillfeather ", "x"))),
        mark(
            "field code in pieces",
            p(field(" MERGEFIELD Quill</w:instrText><w:instrText>feather ", "x"))),
        mark(
            "code of a simple field",
            p("<w:fldSimple w:instr=' AUTHOR Quillfeather '>" + run("x") + "</w:fldSimple>")),
        mark(
            "data of a field",
            p(
                "<w:r><w:fldChar w:fldCharType='begin'><w:fldData>Quillfeather"
                    + "</w:fldData></w:fldChar></w:r>")),
        mark(
            "tooltip of a link",
            p(
                "<w:hyperlink w:anchor='_Toc1' w:tooltip='Quillfeather'>"
                    + run("x")
                    + "</w:hyperlink>")),
        mark(
            "link to a bookmark that is not there",
            p(
                "<w:hyperlink w:anchor='Quillfeather'"
                    + " w:docLocation='Quillfeather' w:tgtFrame='Quillfeather'>"
                    + run("x")
                    + "</w:hyperlink>")),
        mark(
            "bookmark",
            p(
                "<w:bookmarkStart w:id='5' w:name='Quillfeather'/>"
                    + run("x")
                    + "<w:bookmarkEnd w:id='5'/>")),
        mark(
            "bookmark between rows",
            "<w:tbl><w:bookmarkStart w:id='5' w:name='Quillfeather'/>"
                + "<w:tr><w:tc>"
                + paragraph("x")
                + "</w:tc></w:tr></w:tbl>"),
        mark(
            "permission",
            p("<w:permStart w:id='1' w:ed='Quillfeather'/>" + run("x") + "<w:permEnd w:id='1'/>")),
        mark(
            "caption of a table",
            "<w:tbl><w:tblPr><w:tblCaption w:val='Quillfeather'/>"
                + "<w:tblDescription w:val='of Quillfeather'/></w:tblPr><w:tr><w:tc>"
                + paragraph("x")
                + "</w:tc></w:tr></w:tbl>"),
        mark(
            "form field",
            p(
                "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:name"
                    + " w:val='Quillfeather'/><w:entryMacro w:val='Quillfeather'/><w:helpText w:type='text'"
                    + " w:val='Quillfeather'/><w:statusText w:type='text' w:val='Quillfeather'/><w:textInput>"
                    + "<w:default w:val='Quillfeather'/></w:textInput><w:ddList><w:listEntry"
                    + " w:val='Quillfeather'/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText>"
                    + " FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                    + run("x")
                    + "<w:r><w:fldChar w:fldCharType='end'/></w:r>")),
        mark(
            "character of an equation",
            p(
                "<m:oMath><m:acc><m:accPr><m:chr m:val='Quillfeather'/>"
                    + "</m:accPr><m:e><m:r><m:t>x</m:t></m:r></m:e></m:acc></m:oMath>")),
        mark(
            "value of an element that has none",
            "<w:p w:val='of Quillfeather'>" + run("x") + "</w:p>"),
        mark(
            "code of no field",
            "<w:p w:instr=' AUTHOR Quillfeather ' w:tooltip='Quillfeather'"
                + " w:anchor='Quillfeather'><w:pPr><w:jc w:val='left of Quillfeather'/></w:pPr>"
                + run("x")
                + "</w:p>"),
        mark(
            "name of a style that is used",
            "<w:p><w:pPr><w:pStyle w:val='Quillfeather'/></w:pPr>" + run("x") + "</w:p>"));
  }

  private static String p(String inlines) {
    return "<w:p>" + inlines + "</w:p>";
  }

  private static String table(String cell) {
    return "<w:tbl><w:tr><w:tc>" + cell + "</w:tc></w:tr></w:tbl>";
  }

  private static String field(String code, String result) {
    return "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>"
        + code
        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
        + run(result)
        + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
  }

  private static String symbols(String text) {
    StringBuilder symbols = new StringBuilder("<w:r>");
    for (int at = 0; at < text.length(); at++) {
      String code = Integer.toHexString(text.charAt(at));
      symbols.append("<w:sym w:font='Arial' w:char='F0" + code + "'/>");
    }
    return symbols + "</w:r>";
  }
}
