package org.sottovoce.document.docx;

import static org.sottovoce.document.docx.WordNamespace.A;

import org.sottovoce.document.Crop;
import org.w3c.dom.Element;

/** Reads how much of a picture a DOCX cuts off where it shows it. */
public final class DocxCrop {

  private DocxCrop() {}

  /** What {@code shown}, an {@code a:blip} or {@code v:imagedata}, cuts off. */
  public static Crop of(Element shown) {
    if (!A.is(shown, "blip")) {
      return new Crop(
          fraction(shown, "cropleft"),
          fraction(shown, "croptop"),
          fraction(shown, "cropright"),
          fraction(shown, "cropbottom"));
    }
    for (Element beside : Elements.children(shown.getParentNode())) {
      if (A.is(beside, "srcRect")) {
        return new Crop(
            percent(beside, "l"), percent(beside, "t"), percent(beside, "r"), percent(beside, "b"));
      }
    }
    return Crop.NONE;
  }

  /** Thousandths of a percent, or a percentage with its sign. */
  private static double percent(Element element, String name) {
    String value = element.getAttribute(name);
    return value.endsWith("%")
        ? number(value.substring(0, value.length() - 1)) / 100
        : number(value) / 100_000;
  }

  /** A share, or 65536ths of the whole with an "f". */
  private static double fraction(Element element, String name) {
    String value = element.getAttribute(name);
    return value.endsWith("f")
        ? number(value.substring(0, value.length() - 1)) / 65_536
        : number(value);
  }

  private static double number(String value) {
    return value.matches("-?\\d{0,9}(\\.\\d{1,9})?") && value.matches(".*\\d.*")
        ? Double.parseDouble(value)
        : 0;
  }
}
