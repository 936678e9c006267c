package org.sottovoce.release.docx;

import static org.sottovoce.document.docx.WordNamespace.A;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sottovoce.document.docx.DocxContent;
import org.sottovoce.document.docx.DocxPicture;
import org.sottovoce.document.docx.Elements;
import org.sottovoce.release.picture.Crop;
import org.sottovoce.release.picture.KeptPicture;
import org.w3c.dom.Element;

/** The pictures of a DOCX that a person kept, encoded anew, by the element that shows them. */
final class KeptPictures {

  private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();
  private final Map<Integer, KeptPicture> pictures = new HashMap<>();

  /** Those of {@code content} whose numbers are in {@code kept} and that can be decoded. */
  KeptPictures(DocxContent content, Set<Integer> kept) {
    for (DocxPicture picture : content.pictures()) {
      if (kept.contains(picture.number())) {
        content
            .target(picture)
            .flatMap(content.source()::part)
            .flatMap(bytes -> KeptPicture.of(bytes, crop(picture.element())))
            .ifPresent(anew -> put(picture, anew));
      }
    }
  }

  /** The number of the kept picture that an element shows. */
  Optional<Integer> number(Element element) {
    return Optional.ofNullable(numbers.get(element));
  }

  KeptPicture picture(int number) {
    return pictures.get(number);
  }

  /** The name of a kept picture's part below {@code word/}. */
  String part(int number) {
    return "media/picture" + number + "." + pictures.get(number).extension();
  }

  private void put(DocxPicture picture, KeptPicture anew) {
    numbers.put(picture.element(), picture.number());
    pictures.put(picture.number(), anew);
  }

  private static Crop crop(Element shown) {
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
