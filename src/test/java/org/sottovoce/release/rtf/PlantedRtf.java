package org.sottovoce.release.rtf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** RTF files with a name in each place where a name can stand, one file for each place. */
public final class PlantedRtf {

  /** The name that is planted everywhere. */
  static final String NAME = "Quillfeather";

  /** What stands around it in each file. */
  static final String AROUND = "The orchard stands.";

  private static final String HEX =
      HexFormat.of().formatHex(NAME.getBytes(StandardCharsets.US_ASCII));

  private PlantedRtf() {}

  /** A file with {@code head} before and {@code body} in the text, where the name stands, too. */
  static String file(String head, String body) {
    return "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}"
        + "{\\f1\\fnil\\fcharset204 Arial;}}\n"
        + head
        + "\n\\pard\\plain "
        + AROUND
        + "\\par\n\\pard "
        + body
        + "\\par\n\\pard Then "
        + NAME
        + " left.\\par}";
  }

  /** The files by the place where the name stands. */
  public static Map<String, String> places() {
    Map<String, String> places = new LinkedHashMap<>();
    body(places);
    stories(places);
    fields(places);
    marks(places);
    people(places);
    shapes(places);
    heads(places);
    return places;
  }

  private static void body(Map<String, String> places) {
    places.put("body", file("", "Here is Quillfeather now"));
    places.put("runs", file("", "a {\\b Quill}{\\i\\insrsid77 feat}her b"));
    places.put("groups", file("", "a {Q{u{\\cf1 i}ll}}{\\*\\strange x}feather b"));
    places.put("line end inside", file("", "a Quill\r\nfeather b"));
    places.put("hexadecimal", file("", "a \\'51uill\\'66eather b"));
    places.put("Unicode", file("", "a \\u81?uill\\u102 ?eather b"));
    places.put("Unicode with stand-in", file("", "a \\uc12\\u233 Quillfeather\\uc1  b"));
    places.put("hidden", file("", "a {\\v Quillfeather} b"));
    places.put("cell", file("", "\\trowd\\cellx900\\intbl Quillfeather\\cell\\row\\pard x"));
    places.put(
        "nested cell",
        file(
            "",
            "\\trowd\\cellx900\\intbl\\itap2 Quillfeather\\nestcell{\\*\\nesttableprops\\trowd"
                + "\\cellx800\\nestrow}{\\nonesttables\\par Quillfeather}\\itap1 o\\cell\\row\\pard x"));
    places.put("unknown word", file("", "a\\Quillfeather  b"));
    places.put("unknown group", file("", "a{\\*\\quill Quillfeather} b"));
    places.put("word with a number", file("", "a\\Quillfeather77  b"));
  }

  private static void stories(Map<String, String> places) {
    for (String story :
        new String[] {
          "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"
        }) {
      places.put(story, file("{\\" + story + " \\pard of Quillfeather\\par}", "x"));
    }
    places.put("footnote", file("", "a{\\super\\chftn{\\footnote\\pard by Quillfeather}} b"));
    places.put("endnote", file("", "a{\\*\\footnote\\ftnalt\\pard by Quillfeather} b"));
    places.put("separator of notes", file("{\\*\\ftnsep Quillfeather\\chftnsep}", "x"));
    places.put("alternatives", file("", "a{\\upr{Quillfeather}{\\*\\ud{Quillfeather}}} b"));
    places.put("formula", file("", "{\\mmath{\\*\\moMath{\\mr Quillfeather}}}"));
    places.put("index entry", file("", "a{\\xe\\v Quillfeather} b"));
    places.put("behind the end", file("", "x") + " Quillfeather {\\b Quillfeather}");
  }

  private static void fields(Map<String, String> places) {
    places.put("field result", file("", field("HYPERLINK \"x\"", "Quillfeather")));
    places.put("link", file("", field("HYPERLINK \"http://Quillfeather.example\"", "page")));
    places.put("link in pieces", file("", field("HYPERLINK {\"m:Quill}{\\b feather\"}", "page")));
    places.put("field code", file("", field("AUTHOR Quillfeather", "page")));
    places.put(
        "form field",
        file(
            "",
            field(
                "FORMTEXT {\\*\\formfield{\\fftype0{\\*\\ffname Quillfeather}{\\*\\ffdeftext"
                    + " Quillfeather}{\\*\\ffl Quillfeather}}}",
                "page")));
    places.put("field data", file("", field("X{\\*\\datafield " + HEX + "}", "page")));
    places.put("bookmark", file("", "{\\*\\bkmkstart Quillfeather}a{\\*\\bkmkend Quillfeather} b"));
    places.put("end of a bookmark", file("", "a{\\*\\bkmkend Quillfeather} b"));
  }

  private static String field(String code, String result) {
    return "a {\\field\\flddirty{\\*\\fldinst " + code + "}{\\fldrslt " + result + "}} b";
  }

  private static void marks(Map<String, String> places) {
    places.put("comment", file("", "a{\\*\\annotation\\chatn Quillfeather} b"));
    places.put("author of a comment", file("", "a{\\*\\atnauthor Quillfeather} b"));
    places.put("initials of a comment", file("", "a{\\*\\atnid Quillfeather}\\chatn  b"));
    places.put("deleted", file("", "a {\\deleted\\revauthdel1 Quillfeather }b"));
    places.put("moved", file("", "a {\\mvf\\mvauth1 Quillfeather }b"));
    places.put("inserted", file("", "a {\\revised\\revauth1\\revdttm99 Quillfeather }b"));
    places.put("authors", file("{\\*\\revtbl{Unknown;}{Quillfeather;}}", "x"));
    places.put("former look", file("", "a{\\*\\oldcprops\\b Quillfeather} b"));
  }

  private static void people(Map<String, String> places) {
    for (String property :
        new String[] {
          "title", "author", "operator", "company", "keywords", "doccomm", "subject", "manager"
        }) {
      places.put(property, file("{\\info{\\" + property + " Quillfeather}}", "x"));
    }
    places.put("property outside", file("{\\author Quillfeather}", "x"));
    places.put("user property", file("{\\*\\userprops{\\propname Quillfeather}}", "x"));
    places.put("variable", file("{\\*\\docvar {Quillfeather}{Quillfeather}}", "x"));
    places.put("template", file("{\\*\\template C:\\\\Quillfeather.dot}", "x"));
    places.put("generator", file("{\\*\\generator Quillfeather 1;}", "x"));
    places.put("mail merge", file("{\\*\\mailmerge{\\*\\mmquery Quillfeather}}", "x"));
    places.put("files", file("{\\*\\filetbl{\\file\\fid1 Quillfeather.rtf;}}", "x"));
    places.put("name space", file("{\\*\\xmlnstbl{\\xmlns1 urn:Quillfeather;}}", "x"));
    places.put("data store", file("{\\*\\datastore " + HEX + "}", "x"));
    places.put("theme", file("{\\*\\themedata " + HEX + "}", "x"));
    places.put("password", file("{\\*\\passwordhash " + HEX + "}", "x"));
  }

  private static void shapes(Map<String, String> places) {
    places.put("text box", file("", shape("{\\shptxt\\pard for Quillfeather\\par}")));
    places.put("copy of a text box", file("", shape("{\\shprslt Quillfeather}")));
    places.put("alternative text", file("", shape(property("wzDescription"))));
    places.put("name of a shape", file("", shape(property("wzName"))));
    places.put("lettering", file("", shape(property("gtextUNICODE"))));
    places.put("other property", file("", shape(property("pihlShape"))));
    places.put("strange property", file("", shape("{\\sp{\\sn Quillfeather}{\\sv 1}}")));
    places.put("two names", file("", shape("{\\sp{\\sn Quillfeather}{\\sn wzName}{\\sv 1}}")));
    places.put("name without shape", file("", "a{\\sn Quillfeather}{\\sv Quillfeather} b"));
    places.put(
        "group in a property",
        file("", shape("{\\sp{\\sn fillColor}{\\sv 1}{\\*\\x Quillfeather}}")));
    places.put(
        "text at a picture", file("", shape("{\\sp{\\sn pib}{\\sv Quillfeather{\\pict 00}}}")));
    places.put("old drawing", file("", "a{\\*\\do\\dptxbx{\\dptxbxtext Quillfeather\\par}} b"));
    places.put(
        "object",
        file(
            "",
            "a{\\object\\objemb{\\*\\objclass Quillfeather}{\\*\\objdata "
                + HEX
                + "}{\\result Quillfeather}} b"));
    places.put("picture", file("", "a{\\pict\\pngblip\\picwgoal90\\pichgoal90 " + HEX + "} b"));
    places.put("bytes of a picture", file("", "a{\\pict\\pngblip\\bin12 Quillfeather} b"));
    places.put("bytes anywhere", file("", "a\\bin12 Quillfeather b"));
    places.put("copy of a picture", file("", "a{\\nonshppict{\\pict " + HEX + "}} b"));
    places.put(
        "name of a picture",
        file("", "a{\\*\\shppict{\\pict{\\*\\picprop" + property("wzName") + "}\\wbmp 00}} b"));
  }

  private static String shape(String inside) {
    return "a{\\shp{\\*\\shpinst\\shpleft0\\shpright900" + inside + "}} b";
  }

  private static String property(String name) {
    return "{\\sp{\\sn " + name + "}{\\sv of Quillfeather}}";
  }

  private static void heads(Map<String, String> places) {
    places.put("style", file("{\\stylesheet{\\s1\\b Quillfeather Heading;}}", "x"));
    places.put("font", file("{\\fonttbl{\\f7\\fnil Quillfeather Sans;}}", "x"));
    places.put("other font", file("{\\fonttbl{\\f7\\fnil{\\*\\falt Quillfeather} Sans;}}", "x"));
    places.put("colour", file("{\\colortbl;\\red1 Quillfeather;}", "x"));
    places.put("list", file("{\\*\\listtable{\\list{\\listname Quillfeather;}\\listid1}}", "x"));
    places.put(
        "label",
        file(
            "{\\*\\listtable{\\list{\\listlevel\\levelnfc0{\\leveltext\\'0eQuillfeather \\'00;}"
                + "{\\levelnumbers\\'0e;}}\\listid1}}",
            "x"));
    places.put("list text", file("", "{\\listtext Quillfeather\\tab}x"));
    places.put(
        "old label",
        file("", "{\\*\\pn\\pnlvlbody{\\pntxtb Quillfeather}}{\\pntext Quillfeather}x"));
    places.put("HTML", file("", "a{\\*\\htmltag <b title=\"Quillfeather\">} b"));
  }
}
