package org.sottovoce.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sottovoce.document.docx.DocxFixture;
import org.sottovoce.document.odf.OdfFixture;
import org.sottovoce.release.docx.PlantedDrawings;
import org.sottovoce.release.docx.PlantedPlace;
import org.sottovoce.release.docx.PlantedPlaces;
import org.sottovoce.release.docx.Redactions;

/** Sound packages around any XML; {@code <!--part-->} stands between that of their parts. */
final class Packages {

  private static final String BETWEEN = "<!--part-->";
  private static final String FRONT = "<w:body>";
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private Packages() {}

  /** The XML of the DOCX seeds. */
  static List<String> docxSeeds() {
    List<String> seeds = new ArrayList<>(SeedTexts.of("docx.txt"));
    Stream.of(PlantedPlaces.runningText(), PlantedPlaces.markup(), PlantedDrawings.drawings())
        .flatMap(List::stream)
        .map(Packages::body)
        .forEach(seeds::add);
    return seeds;
  }

  private static String body(PlantedPlace place) {
    try {
      Map<String, String> parts = Redactions.unzip(place.bytes());
      String xml = parts.get("word/document.xml");
      return xml.substring(xml.indexOf(FRONT) + FRONT.length(), xml.indexOf("</w:body>"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A DOCX with that body and, where there are more, header, footnotes, styles and lists. */
  static byte[] docx(String xml) {
    List<String> parts = parts(xml);
    DocxFixture docx = DocxFixture.body(parts.get(0));
    if (parts.size() > 1) {
      docx.linked("rId1", "header", "header1.xml", "hdr", parts.get(1));
    }
    if (parts.size() > 2) {
      docx.linked("rId2", "footnotes", "footnotes.xml", "footnotes", parts.get(2));
    }
    if (parts.size() > 3) {
      docx.linked("rId3", "styles", "styles.xml", "styles", parts.get(3));
    }
    if (parts.size() > 4) {
      docx.linked("rId4", "numbering", "numbering.xml", "numbering", parts.get(4));
    }
    docx.link("word/document.xml", "rId8", "hyperlink", "http://x.example/Quillfeather", true);
    docx.link("word/document.xml", "rId9", "image", "media/image1.png", false);
    return docx.part("word/media/image1.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}).bytes();
  }

  /** The one part of a DOCX with {@code text} in any tags, which need not be sound. */
  static byte[] xml(String text) {
    String spaces =
        Stream.of("w14", "wp", "a", "r", "v", "mc", "wps", "text", "office", "draw", "table")
            .map(prefix -> " xmlns:" + prefix + "=\"urn:x:" + prefix + "\"")
            .collect(Collectors.joining());
    String root = "<?xml version=\"1.0\"?><w:document xmlns:w=\"" + WORD + "\"" + spaces + ">";
    return SeedTexts.utf8(root + WellFormed.of(text) + "</w:document>");
  }

  /** An ODT with that text and, where there are more, its styles, named styles and page. */
  static byte[] odt(String xml) {
    List<String> parts = parts(xml);
    OdfFixture odt = OdfFixture.body(parts.get(0));
    if (parts.size() > 1) {
      odt.automatic(parts.get(1));
    }
    if (parts.size() > 2) {
      odt.named(parts.get(2));
    }
    if (parts.size() > 3) {
      odt.master(parts.get(3));
    }
    return odt.bytes();
  }

  private static List<String> parts(String xml) {
    return Stream.of(xml.split(BETWEEN, -1)).map(WellFormed::of).toList();
  }
}
