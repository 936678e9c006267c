package org.sottovoce.release.docx;

import static org.sottovoce.document.docx.DocxFixture.run;

/** Shapes of both languages of drawings and an equation, with all that gives them their look. */
final class FormedDrawings {

  private FormedDrawings() {}

  static String paragraphs() {
    return "<w:p><w:r>" + shape() + "</w:r><w:r>" + oldShape() + "</w:r>" + equation() + "</w:p>";
  }

  private static String shape() {
    return "<w:drawing><wp:anchor distT='0' distB='0' distL='114300' distR='114300' simplePos='0'"
        + " relativeHeight='251659264' behindDoc='0' locked='0' layoutInCell='1' allowOverlap='1'>"
        + "<wp:simplePos x='0' y='0'/><wp:positionH relativeFrom='column'><wp:align>center</wp:align>"
        + "</wp:positionH><wp:positionV relativeFrom='paragraph'><wp:posOffset>-36000</wp:posOffset>"
        + "</wp:positionV><wp:extent cx='914400' cy='457200'/><wp:effectExtent l='0' t='0' r='19050'"
        + " b='19050'/><wp:wrapSquare wrapText='bothSides'/><wp:docPr id='3' name='Shape 3'/>"
        + "<a:graphic><a:graphicData uri='http://schemas.microsoft.com/office/word/2010/"
        + "wordprocessingShape'><wps:wsp><wps:cNvSpPr txBox='1'/><wps:spPr bwMode='auto'><a:xfrm"
        + " rot='2700000' flipH='1'><a:off x='-5' y='0'/><a:ext cx='914400' cy='457200'/></a:xfrm>"
        + geometry()
        + "<a:gradFill rotWithShape='1'><a:gsLst><a:gs pos='0'><a:schemeClr val='accent1'><a:lumMod"
        + " val='110000'/></a:schemeClr></a:gs><a:gs pos='100%'><a:prstClr val='dkSlateBlue'/></a:gs>"
        + "</a:gsLst><a:lin ang='5400000' scaled='0'/></a:gradFill><a:ln w='9525' cap='rnd'"
        + " cmpd='thickThin' algn='ctr'><a:prstDash val='lgDashDot'/><a:miter lim='800%'/><a:headEnd"
        + " type='stealth' w='med' len='lg'/></a:ln><a:effectLst><a:outerShdw blurRad='50800'"
        + " dist='38100' dir='2700000' algn='tl'><a:sysClr val='windowText' lastClr='000000'/>"
        + "</a:outerShdw></a:effectLst></wps:spPr><wps:bodyPr vert='wordArtVertRtl' wrap='square'"
        + " lIns='91440' anchor='ctr'><a:prstTxWarp prst='textArchUp'><a:avLst><a:gd name='adj'"
        + " fmla='val 10800000'/></a:avLst></a:prstTxWarp></wps:bodyPr></wps:wsp></a:graphicData>"
        + "</a:graphic></wp:anchor></w:drawing>";
  }

  private static String geometry() {
    return "<a:custGeom><a:avLst><a:gd name='adj1' fmla='val 25000'/></a:avLst><a:gdLst><a:gd"
        + " name='adj2' fmla='*/ h adj1 100000'/></a:gdLst><a:ahLst><a:ahXY gdRefX='adj1' minX='0'"
        + " maxX='w'><a:pos x='adj1' y='vc'/></a:ahXY></a:ahLst><a:cxnLst><a:cxn ang='3cd4'><a:pos"
        + " x='hc' y='t'/></a:cxn></a:cxnLst><a:rect l='l' t='t' r='r' b='b'/><a:pathLst><a:path"
        + " w='100' h='100' fill='darkenLess' stroke='0' extrusionOk='0'><a:moveTo><a:pt x='0'"
        + " y='adj2'/></a:moveTo><a:arcTo wR='50' hR='hd2' stAng='cd2' swAng='5400000'/><a:close/>"
        + "</a:path></a:pathLst></a:custGeom>";
  }

  private static String oldShape() {
    return "<w:pict><v:shapetype id='_x0000_t75' coordsize='21600,21600' o:spt='75'"
        + " o:preferrelative='t' path='m@4@5l@4@11@9@11@9@5xe' filled='f' stroked='f'><v:stroke"
        + " joinstyle='miter' endcap='flat' dashstyle='1 1'/><v:formulas><v:f"
        + " eqn='if lineDrawn pixelLineWidth 0'/><v:f eqn='sum @0 1 0'/></v:formulas><v:path"
        + " gradientshapeok='t' o:connecttype='rect'/></v:shapetype><v:shape id='_x0000_s1026'"
        + " type='#_x0000_t75' style='position:absolute;margin-left:-5.25pt;width:60pt;z-index:1;"
        + "mso-next-textbox:#_x0000_s1028;mso-position-horizontal-relative:text;font-family:\""
        + "Arial Black\";rotation:45fd' adj='0,,0' fillcolor='#9cf [3212]' strokecolor='red'"
        + " strokeweight='.75pt'><v:fill color2='fill darken(118)' type='gradientRadial' focus='50%'/>"
        + "<v:textbox inset='0in,0in,,0in'><w:txbxContent><w:p>"
        + run("boxed")
        + "</w:p></w:txbxContent></v:textbox><w10:wrap type='square' side='left' anchorx='page'/>"
        + "</v:shape></w:pict>";
  }

  private static String equation() {
    return "<m:oMath><m:d><m:dPr><m:begChr m:val='['/><m:sepChr m:val=''/><m:endChr m:val='\u27E9'/>"
        + "</m:dPr><m:e><m:nary><m:naryPr><m:chr m:val='\u2211'/><m:limLoc m:val='undOvr'/><m:subHide"
        + " m:val='on'/></m:naryPr><m:sub/><m:sup/><m:e><m:r><m:rPr><m:scr m:val='double-struck'/>"
        + "<m:sty m:val='bi'/></m:rPr><m:t>x</m:t></m:r></m:e></m:nary></m:e></m:d></m:oMath>";
  }
}
