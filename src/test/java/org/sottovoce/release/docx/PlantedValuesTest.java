package org.sottovoce.release.docx;

import static org.sottovoce.document.docx.DocxFixture.NAMESPACES;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name for a value of an attribute that says how something looks: it is not in the release. */
class PlantedValuesTest {

  private static final String SHAPE =
      "<w:p><w:r><w:drawing><wp:inline><wp:extent cx='9' cy='9'/><wp:docPr id='1' name='x'/>"
          + "<a:graphic><a:graphicData uri='http://schemas.microsoft.com/office/word/2010/"
          + "wordprocessingShape'><wps:wsp><wps:cNvSpPr/><wps:spPr>%s</wps:spPr></wps:wsp>"
          + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "preset|<a:prstGeom prst='Quillfeather'><a:avLst/></a:prstGeom>",
        "value of a preset|<a:prstGeom prst='rect'><a:avLst><a:gd name='Quillfeather'"
            + " fmla='val Quillfeather'/></a:avLst></a:prstGeom>",
        "guide|<a:custGeom><a:gdLst><a:gd name='Quillfeather' fmla='+- quillfeather Quillfeather 0'/>"
            + "</a:gdLst></a:custGeom>",
        "handle|<a:custGeom><a:ahLst><a:ahXY gdRefX='Quillfeather' minX='quillfeather'><a:pos"
            + " x='Quillfeather' y='h'/></a:ahXY></a:ahLst></a:custGeom>",
        "round handle|<a:custGeom><a:ahLst><a:ahPolar gdRefR='Quillfeather'"
            + " gdRefAng='quillfeather'/></a:ahLst></a:custGeom>",
        "area of text|<a:custGeom><a:rect l='Quillfeather' t='t' r='r' b='quillfeather'/>"
            + "</a:custGeom>",
        "outline|<a:custGeom><a:pathLst><a:path w='Quillfeather' fill='quillfeather'><a:moveTo>"
            + "<a:pt x='Quillfeather' y='1'/></a:moveTo><a:arcTo wR='Quillfeather' hR='1'"
            + " stAng='quillfeather' swAng='1'/></a:path></a:pathLst></a:custGeom>",
        "connection|<a:custGeom><a:cxnLst><a:cxn ang='Quillfeather'/></a:cxnLst></a:custGeom>",
        "colour|<a:solidFill><a:srgbClr val='Quillfeather'/></a:solidFill>",
        "colour of the scheme|<a:solidFill><a:schemeClr val='quillfeather'><a:tint"
            + " val='Quillfeather'/></a:schemeClr></a:solidFill>",
        "colour of the system|<a:solidFill><a:sysClr val='quillfeather' lastClr='Quillfeather'/>"
            + "</a:solidFill>",
        "pattern|<a:pattFill prst='Quillfeather'/>",
        "gradient|<a:gradFill flip='Quillfeather'><a:gsLst><a:gs pos='Quillfeather'/></a:gsLst><a:lin"
            + " ang='Quillfeather'/><a:path path='quillfeather'/></a:gradFill>",
        "line|<a:ln w='Quillfeather' cap='quillfeather' cmpd='Quillfeather'><a:prstDash"
            + " val='Quillfeather'/><a:headEnd type='Quillfeather' len='quillfeather'/></a:ln>",
        "size|<a:xfrm rot='Quillfeather'><a:off x='Quillfeather' y='0'/><a:ext cx='Quillfeather'"
            + " cy='1'/></a:xfrm>",
        "camera|<a:scene3d><a:camera prst='Quillfeather'/><a:lightRig rig='Quillfeather'"
            + " dir='quillfeather'/></a:scene3d>",
        "shadow|<a:effectLst><a:outerShdw algn='Quillfeather' dist='quillfeather'><a:prstClr"
            + " val='Quillfeather'/></a:outerShdw></a:effectLst>",
        "material|<a:sp3d prstMaterial='Quillfeather'><a:bevelT prst='quillfeather'/></a:sp3d>",
        "text in a shape|<a:bodyPr wrap='Quillfeather' vert='quillfeather' anchor='Quillfeather'/>",
        "language|<a:defRPr lang='Quillfeather' b='quillfeather'/>",
        "font|<a:latin panose='Quillfeather' pitchFamily='quillfeather' charset='Quillfeather'/>",
      })
  void inADrawing(String place, String xml) throws Exception {
    check(place, SHAPE.replace("%s", xml));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "place|<wp:anchor distT='Quillfeather' behindDoc='quillfeather'><wp:positionH"
            + " relativeFrom='Quillfeather'><wp:align>quillfeather</wp:align></wp:positionH><wp:extent"
            + " cx='1' cy='1'/></wp:anchor>",
        "wrapping|<wp:anchor><wp:wrapSquare wrapText='Quillfeather'/></wp:anchor>",
        "size of a chart|<wp:inline><wp:extent cx='Quillfeather' cy='quillfeather'/><a:graphic>"
            + "<a:graphicData uri='urn:chart'/></a:graphic></wp:inline>",
      })
  void aroundADrawing(String place, String xml) throws Exception {
    check(place, "<w:p><w:r><w:drawing>" + xml + "</w:drawing></w:r></w:p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "style|<v:rect style='width:10pt;quillfeather:1;position:Quillfeather;Quillfeather'/>",
        "shape that a style names|<v:rect style='mso-next-textbox:#Quillfeather'/>",
        "outline|<v:shape path='m,l,21600r quillfeather,e' adj='Quillfeather'"
            + " coordsize='Quillfeather'/>",
        "formula|<v:shape><v:formulas><v:f eqn='sum @0 Quillfeather 0'/></v:formulas></v:shape>",
        "colour|<v:rect fillcolor='Quillfeather [3212]' strokecolor='quillfeather'><v:fill"
            + " color2='Quillfeather' type='quillfeather'/></v:rect>",
        "handle|<v:shape><v:handles><v:h position='#0,Quillfeather'/></v:handles></v:shape>",
        "points|<v:polyline points='0,0 Quillfeather 1,1' from='quillfeather'/>",
        "connection|<v:rect o:connecttype='quillfeather' o:hralign='Quillfeather'/>",
        "wrapping|<v:rect><w10:wrap type='quillfeather' side='Quillfeather'/></v:rect>",
      })
  void inAnOldShape(String place, String xml) throws Exception {
    check(place, "<w:p><w:r><w:pict>" + xml + "</w:pict></w:r></w:p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "side|<m:oMathPara><m:oMathParaPr><m:jc m:val='Quillfeather'/></m:oMathParaPr></m:oMathPara>",
        "style|<m:oMath><m:r><m:rPr><m:sty m:val='Quillfeather'/><m:brk m:alnAt='quillfeather'/>"
            + "</m:rPr></m:r></m:oMath>",
        "columns|<m:oMath><m:m><m:mPr><m:mcs><m:mc><m:mcPr><m:count m:val='Quillfeather'/><m:mcJc"
            + " m:val='quillfeather'/></m:mcPr></m:mc></m:mcs></m:mPr></m:m></m:oMath>",
        "look|<m:oMath><m:r><m:rPr><m:ctrlPr><w:rPr><w:color w:val='Quillfeather'/></w:rPr></m:ctrlPr>"
            + "<m:scr m:val='quillfeather'/></m:rPr></m:r></m:oMath>",
      })
  void inAnEquation(String place, String xml) throws Exception {
    check(place, "<w:p>" + xml + "</w:p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "script|<a:fontScheme><a:majorFont><a:font script='Quillfeather' typeface='Arial'/>"
            + "</a:majorFont></a:fontScheme>",
        "colour|<a:clrScheme><a:dk1><a:sysClr val='Quillfeather'/></a:dk1></a:clrScheme>",
      })
  void inATheme(String place, String xml) throws Exception {
    String theme =
        "<a:theme" + NAMESPACES + "><a:themeElements>" + xml + "</a:themeElements></a:theme>";
    PlantedPlacesTest.check(
        PlantedPlace.part(place, file -> file.linked("rId8", "theme", "theme/theme1.xml", theme)));
  }

  private static void check(String place, String xml) throws Exception {
    PlantedPlacesTest.check(PlantedPlace.mark(place, xml));
  }
}
