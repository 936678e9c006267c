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

  static final String HEX = HexFormat.of().formatHex(NAME.getBytes(StandardCharsets.US_ASCII));

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
    marks(places);
    people(places);
    PlantedRtfMarkup.add(places);
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
    places.put("Unicode alone", file("", "a {\\uc0\\u81 uill\\u102 eather} b"));
    places.put("Unicode with three", file("", "a {\\uc3\\u81 ab\\'63uill\\u102 abceather} b"));
    places.put("Unicode for more", file("", "a {\\uc2 Q{\\uc0\\u117 i}ll\\u102 ??eather} b"));
    places.put("another code page", file("", "a {\\f1 Quill\\'66eather \\'cc} b"));
    places.put(
        "Macintosh", file("{\\fonttbl{\\f7\\fcharset77 A;}}", "a {\\f7 Quill\\'66eather} b"));
    places.put(
        "Shift JIS",
        file("{\\fonttbl{\\f7\\fcharset128 A;}}", "a {\\f7 \\'93\\'faQuill\\'66eather} b"));
    places.put("UTF-8", file("{\\fonttbl{\\f7\\cpg65001 A;}}", "a {\\f7 Quill\\'66eather} b"));
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
    places.put("entry of contents", file("", "a{\\tc\\tcl1 Quillfeather} b"));
    places.put("text of an entry", file("", "a{\\xe ward{\\*\\txe see Quillfeather}} b"));
    places.put("bookmark of an entry", file("", "a{\\xe ward{\\*\\rxe Quillfeather}} b"));
    places.put("behind the end", file("", "x") + " Quillfeather {\\b Quillfeather}");
  }

  private static void marks(Map<String, String> places) {
    places.put("comment", file("", "a{\\*\\annotation\\chatn Quillfeather} b"));
    places.put("author of a comment", file("", "a{\\*\\atnauthor Quillfeather} b"));
    places.put("initials of a comment", file("", "a{\\*\\atnid Quillfeather}\\chatn  b"));
    places.put(
        "range of a comment",
        file("", "a{\\*\\atrfstart Quillfeather}b{\\*\\atrfend Quillfeather} c"));
    places.put(
        "time of a comment",
        file(
            "",
            "a\\chatn{\\*\\annotation{\\*\\atndate Quillfeather}{\\*\\atnref Quillfeather}{\\*\\atnparent Quillfeather}x} b"));
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
    places.put(
        "value of a property",
        file(
            "{\\*\\userprops{\\propname k}\\proptype30{\\staticval Quillfeather}{\\linkval Quillfeather}}",
            "x"));
    places.put(
        "title in Unicode",
        file("{\\info{\\upr{\\title Quillfeather}{\\*\\ud{\\title Quill\\u102 ?eather}}}}", "x"));
    places.put(
        "base of links",
        file(
            "{\\info{\\hlinkbase Quillfeather}{\\*\\category Quillfeather}{\\comment Quillfeather}}",
            "x"));
    places.put("variable", file("{\\*\\docvar {Quillfeather}{Quillfeather}}", "x"));
    places.put("template", file("{\\*\\template C:\\\\Quillfeather.dot}", "x"));
    places.put("generator", file("{\\*\\generator Quillfeather 1;}", "x"));
    places.put("mail merge", file("{\\*\\mailmerge{\\*\\mmquery Quillfeather}}", "x"));
    places.put("files", file("{\\*\\filetbl{\\file\\fid1 Quillfeather.rtf;}}", "x"));
    places.put("name space", file("{\\*\\xmlnstbl{\\xmlns1 urn:Quillfeather;}}", "x"));
    places.put(
        "source of a mail merge",
        file(
            "{\\*\\mailmerge{\\*\\mmdatasource Quillfeather}{\\*\\mmodso{\\*\\mmodsoudldata "
                + HEX
                + "}}}",
            "x"));
    places.put(
        "XML around text",
        file(
            "",
            "{\\*\\xmlopen\\xmlns1{\\*\\xmlname Quillfeather}{\\*\\xmlattr{\\*\\xmlattrname Quillfeather}{\\*\\xmlattrvalue Quillfeather}}}a{\\*\\xmlclose}"));
    places.put("smart tag", file("", "{\\*\\factoidname Quillfeather}a"));
    places.put(
        "who may change it",
        file("{\\*\\protusertbl{Quillfeather;}}", "a{\\*\\protstart\\protu1 Quillfeather}b"));
    places.put("private", file("{\\*\\private1 Quillfeather}", "x"));
    places.put("next file", file("{\\*\\nextfile Quillfeather.rtf}", "x"));
    places.put("data store", file("{\\*\\datastore " + HEX + "}", "x"));
    places.put("theme", file("{\\*\\themedata " + HEX + "}", "x"));
    places.put("password", file("{\\*\\passwordhash " + HEX + "}", "x"));
  }
}
