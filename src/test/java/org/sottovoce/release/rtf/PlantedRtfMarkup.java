package org.sottovoce.release.rtf;

import java.util.Map;

/** RTF files with a name in fields, bookmarks, shapes, objects and the tables of the head. */
final class PlantedRtfMarkup {

  private PlantedRtfMarkup() {}

  /** Adds the files by the place where the name stands. */
  static void add(Map<String, String> places) {
    fields(places);
    shapes(places);
    heads(places);
  }

  private static void fields(Map<String, String> places) {
    places.put("field result", PlantedRtf.file("", field("HYPERLINK \"x\"", "Quillfeather")));
    places.put(
        "link", PlantedRtf.file("", field("HYPERLINK \"http://Quillfeather.example\"", "page")));
    places.put(
        "link in pieces",
        PlantedRtf.file("", field("HYPERLINK {\"m:Quill}{\\b feather\"}", "page")));
    places.put(
        "tooltip", PlantedRtf.file("", field("HYPERLINK \"x\" \\\\o \"Quillfeather\"", "page")));
    places.put(
        "place of a link", PlantedRtf.file("", field("HYPERLINK \\\\l \"Quillfeather\"", "page")));
    places.put("link to a style", PlantedRtf.file("", field("STYLEREF \"Quillfeather\"", "page")));
    places.put(
        "code in a code",
        PlantedRtf.file(
            "", field("IF {\\field{\\*\\fldinst X Quillfeather}{\\fldrslt y}}", "page")));
    places.put(
        "result in a code",
        PlantedRtf.file("", field("IF {\\field{\\*\\fldinst X}{\\fldrslt Quillfeather}}", "page")));
    places.put(
        "box in a code",
        PlantedRtf.file(
            "", field("SHAPE " + shape("{\\shptxt\\pard for Quillfeather\\par}"), "page")));
    places.put(
        "code around a box",
        PlantedRtf.file(
            "", field("X Quillfeather" + shape("{\\shptxt\\pard for us\\par}"), "page")));
    places.put("field code", PlantedRtf.file("", field("AUTHOR Quillfeather", "page")));
    places.put(
        "form field",
        PlantedRtf.file(
            "",
            field(
                "FORMTEXT {\\*\\formfield{\\fftype0{\\*\\ffname Quillfeather}{\\*\\ffdeftext"
                    + " Quillfeather}{\\*\\ffl Quillfeather}}}",
                "page")));
    places.put(
        "help of a form field",
        PlantedRtf.file(
            "",
            field(
                "FORMTEXT {\\*\\formfield{\\*\\ffhelptext Quillfeather}{\\*\\ffstattext Quillfeather}{\\*\\ffentrymcr Quillfeather}{\\*\\ffexitmcr Quillfeather}{\\*\\ffformat Quillfeather}}",
                "page")));
    places.put(
        "field data",
        PlantedRtf.file("", field("X{\\*\\datafield " + PlantedRtf.HEX + "}", "page")));
    places.put(
        "bookmark",
        PlantedRtf.file("", "{\\*\\bkmkstart Quillfeather}a{\\*\\bkmkend Quillfeather} b"));
    places.put(
        "group in a bookmark",
        PlantedRtf.file("", "{\\*\\bkmkstart Quill{feather}}a{\\*\\bkmkend Quill{feather}} b"));
    places.put(
        "group at its end",
        PlantedRtf.file("", "{\\*\\bkmkstart k}a{\\*\\bkmkend k{Quillfeather}} b"));
    places.put(
        "bookmark in Unicode",
        PlantedRtf.file(
            "",
            "{\\upr{\\*\\bkmkstart Quillfeather}{\\*\\ud{\\*\\bkmkstart Quill\\u102 ?eather}}}a{\\upr{\\*\\bkmkend Quillfeather}{\\*\\ud{\\*\\bkmkend Quill\\u102 ?eather}}} b"));
    places.put(
        "word in a bookmark",
        PlantedRtf.file(
            "", "{\\*\\bkmkstart k\\bkmkcolf0\\Quillfeather}a{\\*\\bkmkend k\\Quillfeather} b"));
    places.put("end of a bookmark", PlantedRtf.file("", "a{\\*\\bkmkend Quillfeather} b"));
  }

  private static String field(String code, String result) {
    return "a {\\field\\flddirty{\\*\\fldinst " + code + "}{\\fldrslt " + result + "}} b";
  }

  private static void shapes(Map<String, String> places) {
    places.put("text box", PlantedRtf.file("", shape("{\\shptxt\\pard for Quillfeather\\par}")));
    places.put("copy of a text box", PlantedRtf.file("", shape("{\\shprslt Quillfeather}")));
    places.put("alternative text", PlantedRtf.file("", shape(property("wzDescription"))));
    places.put("name of a shape", PlantedRtf.file("", shape(property("wzName"))));
    places.put("lettering", PlantedRtf.file("", shape(property("gtextUNICODE"))));
    places.put("tooltip of a shape", PlantedRtf.file("", shape(property("wzTooltip"))));
    places.put("script of a shape", PlantedRtf.file("", shape(property("wzScript"))));
    places.put(
        "link of a shape",
        PlantedRtf.file(
            "",
            shape(
                "{\\sp{\\sn pihlShape}{\\sv {\\*\\hl{\\hlfr Quillfeather}{\\hlsrc Quillfeather}{\\hlloc Quillfeather}}}}")));
    places.put(
        "background", PlantedRtf.file("{\\*\\background" + shape(property("wzName")) + "}", "x"));
    places.put(
        "between property and name",
        PlantedRtf.file(
            "", shape("{\\sp Quillfeather{\\sn fillColor}Quillfeather{\\sv 1}Quillfeather}")));
    places.put("other property", PlantedRtf.file("", shape(property("pihlShape"))));
    places.put("name of a picture file", PlantedRtf.file("", shape(property("pibName"))));
    places.put("strange property", PlantedRtf.file("", shape("{\\sp{\\sn Quillfeather}{\\sv 1}}")));
    places.put(
        "two names", PlantedRtf.file("", shape("{\\sp{\\sn Quillfeather}{\\sn wzName}{\\sv 1}}")));
    places.put(
        "name without shape", PlantedRtf.file("", "a{\\sn Quillfeather}{\\sv Quillfeather} b"));
    places.put(
        "group in a property",
        PlantedRtf.file("", shape("{\\sp{\\sn fillColor}{\\sv 1}{\\*\\x Quillfeather}}")));
    places.put(
        "text at a picture",
        PlantedRtf.file("", shape("{\\sp{\\sn pib}{\\sv Quillfeather{\\pict 00}}}")));
    places.put(
        "old drawing", PlantedRtf.file("", "a{\\*\\do\\dptxbx{\\dptxbxtext Quillfeather\\par}} b"));
    places.put(
        "object",
        PlantedRtf.file(
            "",
            "a{\\object\\objemb{\\*\\objclass Quillfeather}{\\*\\objdata "
                + PlantedRtf.HEX
                + "}{\\result Quillfeather}} b"));
    places.put(
        "kind of an object",
        PlantedRtf.file(
            "",
            "a{\\object\\objocx{\\*\\objclass Quillfeather}{\\*\\objname Quillfeather}{\\*\\oleclsid Quillfeather}{\\*\\objalias Quillfeather}{\\*\\objsect Quillfeather}} b"));
    places.put(
        "picture",
        PlantedRtf.file("", "a{\\pict\\pngblip\\picwgoal90\\pichgoal90 " + PlantedRtf.HEX + "} b"));
    places.put(
        "bytes of a picture", PlantedRtf.file("", "a{\\pict\\pngblip\\bin12 Quillfeather} b"));
    places.put("bytes anywhere", PlantedRtf.file("", "a\\bin12 Quillfeather b"));
    places.put(
        "copy of a picture",
        PlantedRtf.file("", "a{\\nonshppict{\\pict " + PlantedRtf.HEX + "}} b"));
    places.put(
        "name of a picture",
        PlantedRtf.file(
            "", "a{\\*\\shppict{\\pict{\\*\\picprop" + property("wzName") + "}\\wbmp 00}} b"));
  }

  private static String shape(String inside) {
    return "a{\\shp{\\*\\shpinst\\shpleft0\\shpright900" + inside + "}} b";
  }

  private static String property(String name) {
    return "{\\sp{\\sn " + name + "}{\\sv of Quillfeather}}";
  }

  private static void heads(Map<String, String> places) {
    places.put(
        "style of characters",
        PlantedRtf.file(
            "{\\stylesheet{\\*\\cs7\\additive Quillfeather;}{\\*\\ts8 Quillfeather;}}", "x"));
    places.put(
        "key of a style",
        PlantedRtf.file("{\\stylesheet{\\s1{\\*\\keycode Quillfeather} Body;}}", "x"));
    places.put(
        "styles hidden",
        PlantedRtf.file("{\\*\\latentstyles{\\lsdlockedexcept Quillfeather;}}", "x"));
    places.put(
        "style of pages",
        PlantedRtf.file("{\\*\\pgdsctbl{\\pgdsc0\\pgdscuse451 Quillfeather;}}", "x"));
    places.put(
        "font in the file",
        PlantedRtf.file(
            "{\\fonttbl{\\f7\\fnil{\\*\\fname Quillfeather}{\\*\\fontemb\\ftruetype{\\*\\fontfile Quillfeather}"
                + PlantedRtf.HEX
                + "}Arial;}}",
            "x"));
    places.put("style", PlantedRtf.file("{\\stylesheet{\\s1\\b Quillfeather Heading;}}", "x"));
    places.put("font", PlantedRtf.file("{\\fonttbl{\\f7\\fnil Quillfeather Sans;}}", "x"));
    places.put(
        "other font",
        PlantedRtf.file("{\\fonttbl{\\f7\\fnil{\\*\\falt Quillfeather} Sans;}}", "x"));
    places.put("colour", PlantedRtf.file("{\\colortbl;\\red1 Quillfeather;}", "x"));
    places.put(
        "list",
        PlantedRtf.file("{\\*\\listtable{\\list{\\listname Quillfeather;}\\listid1}}", "x"));
    places.put(
        "label",
        PlantedRtf.file(
            "{\\*\\listtable{\\list{\\listlevel\\levelnfc0{\\leveltext\\'0eQuillfeather \\'00;}"
                + "{\\levelnumbers\\'0e;}}\\listid1}}",
            "x"));
    places.put(
        "list of a style",
        PlantedRtf.file(
            "{\\*\\listtable{\\list{\\*\\liststylename Quillfeather;}{\\listlevel{\\levelnumbers Quillfeather;}}}}",
            "x"));
    places.put(
        "label of a section",
        PlantedRtf.file(
            "{\\*\\pnseclvl1\\pnucrm{\\pntxtb Quillfeather}{\\pntxta Quillfeather)}}", "x"));
    places.put("list text", PlantedRtf.file("", "{\\listtext Quillfeather\\tab}x"));
    places.put(
        "old label",
        PlantedRtf.file("", "{\\*\\pn\\pnlvlbody{\\pntxtb Quillfeather}}{\\pntext Quillfeather}x"));
    places.put("HTML", PlantedRtf.file("", "a{\\*\\htmltag <b title=\"Quillfeather\">} b"));
  }
}
