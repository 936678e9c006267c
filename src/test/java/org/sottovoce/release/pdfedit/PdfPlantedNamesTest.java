package org.sottovoce.release.pdfedit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.document.Document;
import org.sottovoce.document.Document.Fidelity;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.pdf.PdfReader;
import org.sottovoce.entity.EntityId;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.policy.Action;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.Replacement;
import org.sottovoce.release.pdfedit.PlantedText.Planting;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.Span;

class PdfPlantedNamesTest {

  private static final String NAME = "Quillfield";
  private static final String BY = "[P1]";

  static Stream<String> textPlaces() {
    return PlantedText.covered().keySet().stream();
  }

  static Stream<String> besidePlaces() {
    return PlantedBeside.places().keySet().stream();
  }

  static Stream<String> uncoveredPlaces() {
    return PlantedText.uncovered().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("textPlaces")
  void nameIsRedactedWhereItStands(String place, @TempDir Path folder) throws Exception {
    Document document = read(planted(PlantedText.covered(), place));
    assertEquals(Fidelity.COVERED, document.fidelity());
    assertTrue(document.text().contains(NAME), place);
    byte[] release = released(document);
    assertNowhere(release, folder);
    String text = Remains.otherText(release, folder);
    assertTrue(Remains.text(release).contains(BY + "aloud"), place);
    assertTrue(text.contains("Beforethename") && text.contains("Afterthename"), text);
    assertReadsBack(document, release);
  }

  @ParameterizedTest
  @MethodSource("besidePlaces")
  void nameBesideTheTextIsGone(String place, @TempDir Path folder) throws Exception {
    Document document = read(planted(PlantedBeside.places(), place));
    assertEquals(Fidelity.COVERED, document.fidelity());
    byte[] release = released(document);
    assertNowhere(release, folder);
    String text = Remains.otherText(release, folder);
    assertTrue(text.contains("Beforethename") && text.contains("Afterthename"), text);
    assertReadsBack(document, release);
  }

  @ParameterizedTest
  @MethodSource("uncoveredPlaces")
  void whatCannotBeRedactedInsideIsNotReleasedInside(String place) throws Exception {
    Document document = read(planted(PlantedText.uncovered(), place));
    assertEquals(Fidelity.TEXT_ONLY, document.fidelity());
  }

  @ParameterizedTest
  @ValueSource(strings = {"turned", "struck twice", "drawn backwards, turned"})
  void whatIsNotReleasedInsideIsReadInWords(String place) throws Exception {
    String text = read(planted(PlantedText.uncovered(), place)).text();
    assertTrue(text.lines().anyMatch(line -> line.contains("said Quillfield aloud")), text);
    assertEquals(text.indexOf(NAME), text.lastIndexOf(NAME));
  }

  @Test
  void nameThatIsDrawnLastIsReadInItsLine() throws Exception {
    Document document = read(planted(PlantedText.reordered(), "name drawn backwards last"));
    assertEquals(Fidelity.COVERED, document.fidelity());
    assertTrue(document.text().contains("said Quillfield aloud"), document.text());
  }

  @Test
  void whatReadsInNoDirectionIsReadAllTheSame() throws Exception {
    String text = read(planted(PlantedText.uncovered(), "mirrored")).text();
    assertTrue(text.replaceAll("\\s", "").contains("saidQuillfieldaloud"), text);
  }

  @ParameterizedTest
  @MethodSource("textPlaces")
  void checkSeesTheNameBeforeItIsRedacted(String place) throws Exception {
    byte[] original = planted(PlantedText.covered(), place);
    String text = Remains.text(original).replace("-", "").replace("\uFB01", "fi");
    assertTrue(text.contains(NAME) || place.startsWith("appearance") || place.equals("form field"));
  }

  private static byte[] planted(Map<String, Planting> places, String place) throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.line(260, "Before the name there is a line.");
      places.get(place).plant(pdf);
      return pdf.line(60, "After the name there is a line.").bytes();
    }
  }

  private static Document read(byte[] pdf) throws UnreadableDocument {
    return new PdfReader().read(new SourceFile("planted.pdf", pdf));
  }

  private static RedactedDocument redacted(Document document) {
    List<Replacement> replacements = new ArrayList<>();
    Matcher matcher = Pattern.compile(NAME).matcher(document.text());
    while (matcher.find()) {
      replacements.add(
          new Replacement(
              new Span(matcher.start(), matcher.end()),
              IdentifierType.PERSON,
              new EntityId(1),
              Action.MARKER,
              BY));
    }
    return RedactedDocument.of(
        "T01", new SegmentedDocument(document, List.of(), List.of()), replacements);
  }

  private static byte[] released(Document document) throws IOException {
    return new PdfInPlaceWriter().write(redacted(document));
  }

  private static void assertNowhere(byte[] release, Path folder) throws Exception {
    for (String view : Remains.views(release)) {
      for (String spelling : Remains.spellings(NAME)) {
        assertFalse(view.contains(spelling), "a stream holds the name");
      }
    }
    assertFalse(Remains.text(release).contains(NAME));
    assertFalse(Remains.otherText(release, folder).replace("-", "").contains(NAME));
  }

  private static void assertReadsBack(Document document, byte[] release) throws UnreadableDocument {
    Document back = read(release);
    assertEquals(Fidelity.COVERED, back.fidelity());
    assertEquals(bare(redacted(document).text().text()), bare(back.text()), "text of the release");
  }

  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }
}
