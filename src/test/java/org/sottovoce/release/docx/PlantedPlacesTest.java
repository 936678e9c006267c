package org.sottovoce.release.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sottovoce.document.Document;
import org.sottovoce.document.Document.Fidelity;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.docx.CheckedDocxReader;

/** One name in one place of a DOCX at a time: it is in no byte of the release. */
class PlantedPlacesTest {

  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  static Stream<PlantedPlace> places() {
    return Stream.of(
            PlantedPlaces.runningText().stream(),
            PlantedPlaces.markup().stream(),
            PlantedDrawings.drawings().stream(),
            PlantedParts.beside().stream(),
            PlantedDisguises.disguises().stream())
        .flatMap(all -> all);
  }

  @ParameterizedTest
  @MethodSource("places")
  void aNameInOnePlaceIsNowhereInTheRelease(PlantedPlace place) throws Exception {
    check(place);
  }

  /** Releases {@code place} and sees that the name is gone and the text around it is not. */
  static void check(PlantedPlace place) throws Exception {
    assertTrue(place.isText() || place.holdsTheName(), "the test plants nothing");
    Document document = new CheckedDocxReader().read(place.file());
    assertEquals(Fidelity.COVERED, document.fidelity());
    byte[] released =
        new DocxInPlaceWriter()
            .write(Redactions.replaceAll(document, PlantedPlace.NAME, "[person 1]"));
    for (Charset charset : CHARSETS) {
      assertGone(new String(released, charset), "raw bytes");
    }
    for (Map.Entry<String, String> entry : Redactions.unzip(released).entrySet()) {
      assertGone(entry.getKey() + "\n" + entry.getValue(), entry.getKey());
      assertGone(entry.getValue().replaceAll("<[^>]*>", ""), entry.getKey() + " without tags");
    }
    String running = Redactions.runningText(read(released));
    assertTrue(running.startsWith("words before"), running);
    assertTrue(running.contains("words after"), running);
    if (place.isText()) {
      assertTrue(running.contains("[person 1]"), running);
    }
  }

  private static void assertGone(String content, String where) {
    String lower = content.toLowerCase(Locale.ROOT);
    assertFalse(lower.contains("quillfeather"), where);
    assertFalse(lower.contains("quillfe"), where);
    assertFalse(lower.contains("lfeather"), where);
  }

  private static Document read(byte[] released) throws Exception {
    return new CheckedDocxReader().read(new SourceFile("released.docx", released));
  }
}
