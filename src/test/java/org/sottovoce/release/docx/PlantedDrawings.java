package org.sottovoce.release.docx;

import static org.sottovoce.release.docx.PlantedPlace.mark;

import java.util.List;

/** The places in drawings and objects where a name can stand. */
public final class PlantedDrawings {

  private PlantedDrawings() {}

  /** Drawings and objects. */
  public static List<PlantedPlace> drawings() {
    return List.of(
        mark(
            "description of a picture",
            p(
                picture(
                    "<wp:docPr id='2' name='Quillfeather.png'"
                        + " descr='of Quillfeather' title='Quillfeather'/>",
                    "id='0' name='Quillfeather.png'" + " descr='Quillfeather'",
                    ""))),
        mark(
            "link on a picture",
            p(
                picture(
                    "<wp:docPr id='2' name='x'><a:hlinkClick r:id='rId9'"
                        + " tooltip='Quillfeather'/></wp:docPr>",
                    "id='0' name='x'",
                    ""))),
        mark(
            "extension of a picture",
            p(
                picture(
                    "<wp:docPr id='2' name='x'/>",
                    "id='0' name='x'",
                    "<a:extLst><a:ext uri='{Quillfeather}'><a:x>Quillfeather</a:x></a:ext></a:extLst>"))),
        mark(
            "unknown names in a drawing",
            p(
                picture(
                    "<wp:docPr id='2' name='x' who='Quillfeather'/>"
                        + "<wp:quill who='Quillfeather'/>",
                    "id='0' name='x'",
                    ""))),
        mark(
            "description of an old shape",
            p(
                "<w:r><w:pict><v:shape id='Quillfeather'"
                    + " alt='Quillfeather' title='Quillfeather' href='http://Quillfeather'"
                    + " o:gfxdata='Quillfeather'><v:imagedata r:id='rId9' o:title='Quillfeather'/>"
                    + "<v:textpath string='Quillfeather'/></v:shape></w:pict></w:r>")),
        mark(
            "embedded object",
            p(
                "<w:r><w:object><v:shape><v:imagedata r:id='rId9'/></v:shape>"
                    + "<o:OLEObject ProgID='Quillfeather' r:id='rId8'><o:FieldCodes>Quillfeather"
                    + "</o:FieldCodes></o:OLEObject><w:control w:name='Quillfeather' r:id='rId7'/></w:object>"
                    + "</w:r>")),
        mark(
            "ink",
            p(
                "<w:r><mc:AlternateContent><mc:Choice Requires='wpi'><w:drawing><wp:inline>"
                    + "<wp:docPr id='1' name='Quillfeather'/></wp:inline></w:drawing></mc:Choice>"
                    + "<mc:Fallback>"
                    + picture("<wp:docPr id='2' name='x'/>", "id='0' name='x'", "")
                        .replaceAll("</?w:r>", "")
                    + "</mc:Fallback></mc:AlternateContent></w:r>")),
        mark(
            "text of a drawing that is no text box",
            p(
                "<w:r><w:drawing><wp:inline><wp:extent"
                    + " cx='1' cy='1'/><wp:docPr id='1' name='x'/><a:graphic><a:graphicData uri='http://"
                    + "schemas.openxmlformats.org/drawingml/2006/picture'><pic:pic><pic:spPr><a:t"
                    + " who='Quillfeather'/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>"
                    + "</w:drawing></w:r>")));
  }

  private static String p(String inlines) {
    return "<w:p>" + inlines + "</w:p>";
  }

  private static String picture(String properties, String names, String extension) {
    return "<w:r><w:drawing><wp:inline><wp:extent cx='914400' cy='914400'/>"
        + properties
        + "<a:graphic><a:graphicData uri='http://schemas.openxmlformats.org/drawingml/2006/picture'>"
        + "<pic:pic><pic:nvPicPr><pic:cNvPr "
        + names
        + "/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed='rId9'>"
        + extension
        + "</a:blip></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline>"
        + "</w:drawing></w:r>";
  }
}
