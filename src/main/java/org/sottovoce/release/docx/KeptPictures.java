package org.sottovoce.release.docx;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sottovoce.document.PictureBytes;
import org.sottovoce.document.docx.DocxContent;
import org.sottovoce.document.docx.DocxCrop;
import org.sottovoce.document.docx.DocxPicture;
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
            .map(PictureBytes::new)
            .flatMap(bytes -> KeptPicture.of(bytes, DocxCrop.of(picture.element())))
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
}
