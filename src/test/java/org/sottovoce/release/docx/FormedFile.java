package org.sottovoce.release.docx;

import static org.sottovoce.document.docx.DocxFixture.NAMESPACES;
import static org.sottovoce.document.docx.DocxFixture.run;

import org.sottovoce.document.docx.DocxFixture;

/** A DOCX with everything that gives a transcript its look. */
final class FormedFile {

  private FormedFile() {}

  static byte[] bytes() {
    return DocxFixture.body(
            title() + turns() + list() + table() + FormedDrawings.paragraphs() + sections())
        .linked("rId1", "header", "header1.xml", "hdr", story("Interview with Ann Bell", "Header"))
        .linked("rId2", "header", "header2.xml", "hdr", story("first page", "Header"))
        .linked("rId3", "footer", "footer1.xml", "ftr", story("page of Ann Bell", "Footer"))
        .linked("rId4", "styles", "styles.xml", "styles", styles())
        .linked("rId5", "numbering", "numbering.xml", "numbering", numbering())
        .linked("rId6", "settings", "settings.xml", "settings", settings())
        .linked("rId7", "fontTable", "fontTable.xml", "fonts", fonts())
        .linked("rId8", "theme", "theme/theme1.xml", theme())
        .linked("rId9", "footnotes", "footnotes.xml", "footnotes", footnotes())
        .bytes();
  }

  private static String title() {
    return "<w:p><w:pPr><w:pStyle w:val='Title'/><w:keepNext/><w:pBdr><w:bottom w:val='single'"
        + " w:sz='8' w:space='4' w:color='4F81BD'/></w:pBdr><w:spacing w:before='240' w:after='120'"
        + " w:line='276' w:lineRule='auto'/><w:jc w:val='center'/></w:pPr>"
        + run("A talk")
        + "</w:p>";
  }

  private static String turns() {
    return "<w:p><w:pPr><w:pStyle w:val='SpeakerTurn'/><w:tabs><w:tab w:val='left' w:leader='dot'"
        + " w:pos='1440'/></w:tabs><w:ind w:left='720' w:right='360' w:firstLine='360'/></w:pPr>"
        + "<w:r><w:rPr><w:rStyle w:val='Strong'/><w:rFonts w:ascii='Arial' w:hAnsi='Arial'/><w:b/>"
        + "<w:color w:val='FF0000' w:themeColor='accent1'/><w:sz w:val='28'/><w:highlight"
        + " w:val='yellow'/><w:u w:val='double' w:color='00FF00'/><w:lang w:val='en-GB'/></w:rPr>"
        + "<w:t xml:space='preserve'>Ann Bell</w:t><w:tab/></w:r><w:r><w:rPr><w:i/><w:vertAlign"
        + " w:val='superscript'/></w:rPr><w:t>I was there</w:t><w:br w:type='page'/></w:r><w:r>"
        + "<w:footnoteReference w:id='2'/></w:r></w:p>";
  }

  private static String list() {
    String item =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='4'/></w:numPr></w:pPr>"
            + run("item")
            + "</w:p>";
    return item + item;
  }

  private static String table() {
    String cell =
        "<w:tc><w:tcPr><w:tcW w:w='2000' w:type='dxa'/><w:gridSpan w:val='2'/><w:vMerge"
            + " w:val='restart'/><w:shd w:val='clear' w:color='auto' w:fill='D9D9D9'/><w:vAlign"
            + " w:val='center'/></w:tcPr><w:p>"
            + run("cell of Ann Bell")
            + "</w:p></w:tc>";
    return "<w:tbl><w:tblPr><w:tblStyle w:val='TableGrid'/><w:tblW w:w='5000' w:type='pct'/>"
        + "<w:tblBorders><w:top w:val='single' w:sz='4' w:space='0' w:color='auto'/></w:tblBorders>"
        + "<w:tblLook w:val='04A0' w:firstRow='1' w:noVBand='1'/></w:tblPr><w:tblGrid><w:gridCol"
        + " w:w='2000'/><w:gridCol w:w='3000'/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight"
        + " w:val='400' w:hRule='exact'/><w:tblHeader/></w:trPr>"
        + cell
        + "</w:tr></w:tbl>";
  }

  private static String sections() {
    return "<w:p><w:pPr><w:sectPr><w:type w:val='nextPage'/><w:pgSz w:w='16838' w:h='11906'"
        + " w:orient='landscape'/><w:pgMar w:top='1440' w:right='1000' w:bottom='1440' w:left='1000'"
        + " w:header='708' w:footer='708' w:gutter='0'/><w:lnNumType w:countBy='5'"
        + " w:restart='continuous'/><w:cols w:num='2' w:space='708'/></w:sectPr></w:pPr></w:p>"
        + "<w:p>"
        + run("last words")
        + "</w:p><w:sectPr><w:headerReference w:type='default' r:id='rId1'/><w:headerReference"
        + " w:type='first' r:id='rId2'/><w:footerReference w:type='even' r:id='rId3'/><w:pgSz"
        + " w:w='11906' w:h='16838'/><w:pgNumType w:start='3' w:fmt='lowerRoman'/><w:titlePg/>"
        + "<w:docGrid w:linePitch='360'/></w:sectPr>";
  }

  private static String story(String text, String style) {
    return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + run(text) + "</w:p>";
  }

  private static String styles() {
    return "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme='minorHAnsi'/><w:sz"
        + " w:val='22'/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type='paragraph'"
        + " w:default='1' w:styleId='Normal'><w:name w:val='Normal'/><w:qFormat/></w:style><w:style"
        + " w:type='paragraph' w:styleId='Title'><w:name w:val='Title'/><w:basedOn w:val='Normal'/>"
        + "<w:next w:val='Normal'/><w:uiPriority w:val='10'/><w:rPr><w:b/><w:sz w:val='40'/></w:rPr>"
        + "</w:style><w:style w:type='paragraph' w:customStyle='1' w:styleId='SpeakerTurn'><w:name"
        + " w:val='Speaker Turn'/><w:basedOn w:val='Normal'/><w:pPr><w:spacing w:after='60'/></w:pPr>"
        + "</w:style><w:style w:type='table' w:styleId='TableGrid'><w:name w:val='Table Grid'/>"
        + "<w:tblPr><w:tblCellMar><w:left w:w='108' w:type='dxa'/></w:tblCellMar></w:tblPr>"
        + "<w:tblStylePr w:type='firstRow'><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>";
  }

  private static String numbering() {
    return "<w:abstractNum w:abstractNumId='0'><w:multiLevelType w:val='hybridMultilevel'/><w:lvl"
        + " w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/><w:suff w:val='space'/>"
        + "<w:lvlText w:val='%2)'/><w:lvlJc w:val='left'/><w:pPr><w:ind w:left='1440'"
        + " w:hanging='360'/></w:pPr></w:lvl></w:abstractNum><w:num w:numId='4'><w:abstractNumId"
        + " w:val='0'/><w:lvlOverride w:ilvl='1'><w:startOverride w:val='3'/></w:lvlOverride></w:num>";
  }

  private static String settings() {
    return "<w:evenAndOddHeaders/><w:defaultTabStop w:val='720'/><w:autoHyphenation/>"
        + "<w:characterSpacingControl w:val='doNotCompress'/><w:compat><w:compatSetting"
        + " w:name='compatibilityMode' w:uri='http://schemas.microsoft.com/office/word'"
        + " w:val='15'/></w:compat><m:mathPr><m:mathFont m:val='Cambria Math'/></m:mathPr>";
  }

  private static String fonts() {
    return "<w:font w:name='Arial'><w:panose1 w:val='020B0604020202020204'/><w:charset w:val='00'/>"
        + "<w:family w:val='swiss'/><w:pitch w:val='variable'/></w:font>";
  }

  private static String theme() {
    return "<a:theme"
        + NAMESPACES
        + "><a:themeElements><a:clrScheme><a:accent1><a:srgbClr val='4F81BD'/></a:accent1>"
        + "</a:clrScheme><a:fontScheme><a:minorFont><a:latin typeface='Calibri'/></a:minorFont>"
        + "</a:fontScheme><a:fmtScheme><a:lnStyleLst><a:ln w='9525' cap='flat'><a:solidFill>"
        + "<a:schemeClr val='phClr'><a:shade val='95000'/></a:schemeClr></a:solidFill><a:prstDash"
        + " val='solid'/></a:ln></a:lnStyleLst></a:fmtScheme></a:themeElements></a:theme>";
  }

  private static String footnotes() {
    return "<w:footnote w:type='separator' w:id='0'><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
        + "<w:footnote w:id='2'><w:p><w:r><w:footnoteRef/></w:r>"
        + run("said Ann Bell")
        + "</w:p></w:footnote>";
  }
}
