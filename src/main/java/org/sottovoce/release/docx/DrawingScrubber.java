package org.sottovoce.release.docx;

import static org.sottovoce.document.docx.WordNamespace.A;
import static org.sottovoce.document.docx.WordNamespace.PIC;
import static org.sottovoce.document.docx.WordNamespace.V;
import static org.sottovoce.document.docx.WordNamespace.WP;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sottovoce.document.docx.Elements;
import org.sottovoce.document.docx.Graphics;
import org.sottovoce.release.xml.XmlOutput;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes drawings anew: shapes as they are, a picture that nobody kept as a grey area. */
final class DrawingScrubber {

  /** The side of a drawing that does not say its size, in English Metric Units. */
  private static final String INCH = "914400";

  private final PartScrubber part;
  private final XmlOutput out;
  private final KeptPictures pictures;
  private final SortedSet<Integer> used = new TreeSet<>();

  DrawingScrubber(PartScrubber part, XmlOutput out, KeptPictures pictures) {
    this.part = part;
    this.out = out;
    this.pictures = pictures;
  }

  /** The numbers of the pictures that were written; {@link PartLink#PLACEHOLDER} is one. */
  SortedSet<Integer> used() {
    return used;
  }

  /** Writes an element of DrawingML. */
  void modern(Element element) {
    if (WP.is(element, "align") || WP.is(element, "posOffset")) {
      position(element);
    } else if (A.is(element, "blip")) {
      out.empty("a:blip", "r:embed", link(element));
    } else if (A.is(element, "graphicData") && !Graphics.isKnown(element)) {
      picture(element);
    } else {
      part.copy(element);
    }
  }

  /** Writes an element of VML. */
  void vml(Element element) {
    if (V.is(element, "imagedata")) {
      out.empty("v:imagedata", "r:id", link(element));
    } else {
      part.copy(element);
    }
  }

  /** The identifier of the picture that is shown in place of what {@code element} showed. */
  private String link(Element element) {
    int number = pictures.number(element).orElse(PartLink.PLACEHOLDER);
    used.add(number);
    return PartLink.pictureId(number);
  }

  private void position(Element element) {
    String value = element.getTextContent().strip();
    boolean known = !value.isEmpty() && WordValues.isKnown(element, value);
    String name = known ? element.getLocalName() : "posOffset";
    out.start("wp:" + name).text(known ? value : "0").end();
  }

  /** A placeholder where a chart or diagram stood. */
  private void picture(Element graphicData) {
    out.start("a:graphicData").attribute("uri", PIC.uri()).start("pic:pic");
    out.start("pic:nvPicPr").empty("pic:cNvPr", "id", "0", "name", "Object");
    out.empty("pic:cNvPicPr").end();
    out.start("pic:blipFill").empty("a:blip", "r:embed", link(graphicData));
    out.start("a:stretch").empty("a:fillRect").end().end();
    out.start("pic:spPr").start("a:xfrm").empty("a:off", "x", "0", "y", "0");
    String[] size = size(graphicData);
    out.empty("a:ext", "cx", size[0], "cy", size[1]).end();
    out.start("a:prstGeom").attribute("prst", "rect").empty("a:avLst").end();
    out.end().end().end();
  }

  /** Width and height of the drawing around. */
  private static String[] size(Element graphicData) {
    for (Node around = graphicData; around != null; around = around.getParentNode()) {
      for (Element child :
          around instanceof Element e ? Elements.children(e) : List.<Element>of()) {
        if (WP.is(child, "extent")) {
          return new String[] {length(child, "cx"), length(child, "cy")};
        }
      }
    }
    return new String[] {INCH, INCH};
  }

  private static String length(Element extent, String attribute) {
    String value = extent.getAttribute(attribute);
    return value.matches("\\d+") ? value : INCH;
  }
}
