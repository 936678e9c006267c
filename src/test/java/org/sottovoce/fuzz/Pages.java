package org.sottovoce.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.sottovoce.pipeline.HostileFiles;

/** PDF files around any operators or objects. */
final class Pages {

  private static final String FORM =
      HostileFiles.stream(
          "/Type/XObject/Subtype/Form/BBox[0 0 400 300]/Resources<</Font<</F1 5 0 R>>>>",
          "BT /F1 10 Tf 40 90 Td (in a form Quillfeather) Tj ET");

  private Pages() {}

  /** A page that draws {@code operators}, with a form to draw. */
  static byte[] drawing(String operators) {
    return HostileFiles.page("/XObject<</X1 7 0 R>>", operators, "<<>>", FORM);
  }

  /** Whole files: pages with each of the objects that stand beside pages. */
  static List<String> files() {
    String drawn = SeedTexts.of("page.txt").get(0);
    List<String> objects = SeedTexts.of("object.txt");
    byte[] all = HostileFiles.page("", drawn, objects.toArray(String[]::new));
    Stream<byte[]> pages = SeedTexts.of("page.txt").stream().map(Pages::drawing);
    return Stream.concat(Stream.of(all), pages)
        .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
        .toList();
  }
}
