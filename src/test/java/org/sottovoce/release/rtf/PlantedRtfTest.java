package org.sottovoce.release.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sottovoce.document.Document;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.rtf.CheckedRtfReader;
import org.sottovoce.release.RedactedDocument;

class PlantedRtfTest {

  private static final Pattern HEX = Pattern.compile("\\\\'([0-9a-fA-F]{2})");
  private static final Pattern UNICODE = Pattern.compile("\\\\u(-?\\d+) ?");
  private static final Pattern DATA = Pattern.compile("[0-9a-fA-F]{8,}");

  static Stream<String> places() {
    return PlantedRtf.places().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("places")
  void aNameInAnyPlaceIsInNoByteOfTheRelease(String place) throws Exception {
    String file = PlantedRtf.places().get(place);
    assertTrue(holdsName(file), "planted");
    SourceFile source = new SourceFile("any.rtf", file.getBytes(StandardCharsets.ISO_8859_1));
    Document document = new CheckedRtfReader().read(source);
    assertEquals(Document.Fidelity.COVERED, document.fidelity());
    RedactedDocument redacted =
        RtfRedactions.replaceAll(document, PlantedRtf.NAME, "[person \u00E9]");
    byte[] released = new RtfInPlaceWriter().write(redacted);
    String rtf = new String(released, StandardCharsets.ISO_8859_1);
    assertFalse(holdsName(rtf), "found");
    assertTrue(rtf.contains(PlantedRtf.AROUND));
    assertEquals(
        RtfRedactions.runningText(redacted),
        RtfRedactions.runningText(RtfRedactions.read(released)));
  }

  /** The name of a font is no text to review: a font of the person's name is for the leak check. */
  @ParameterizedTest
  @MethodSource("places")
  void aNameThatNobodyReviewedIsInNoByteEither(String place) throws Exception {
    String file = PlantedRtf.places().get(place).replace("Then " + PlantedRtf.NAME, "Then one");
    Document document = RtfRedactions.read(file);
    RedactedDocument nothing = RtfRedactions.of(document, List.of());
    byte[] released = new RtfInPlaceWriter().write(nothing);
    boolean seen = document.text().contains(PlantedRtf.NAME) || place.equals("font");
    assertEquals(seen, holdsName(new String(released, StandardCharsets.ISO_8859_1)));
  }

  @Test
  void theSearchSeesANameThatIsReleased() throws Exception {
    Document document = RtfRedactions.read(PlantedRtf.places().get("groups"));
    byte[] released =
        new RtfInPlaceWriter().write(RtfRedactions.replaceAll(document, "orchard", "garden"));
    assertTrue(holdsName(new String(released, StandardCharsets.ISO_8859_1)));
  }

  /** Looks for the name in the bytes, and in them without escapes, markup and hexadecimal. */
  private static boolean holdsName(String rtf) {
    String name = PlantedRtf.NAME.toLowerCase(Locale.ROOT);
    String text = UNICODE.matcher(rtf).replaceAll(m -> character(Integer.parseInt(m.group(1))));
    text = HEX.matcher(text).replaceAll(m -> character(Integer.parseInt(m.group(1), 16)));
    String bare = text.replaceAll("\\\\[a-z]+-?\\d* ?|[{}\\r\\n?]", "");
    String data = DATA.matcher(rtf).replaceAll(m -> Matcher.quoteReplacement(decoded(m.group())));
    return Stream.of(rtf, text, bare, data)
        .anyMatch(view -> view.toLowerCase(Locale.ROOT).contains(name));
  }

  private static String character(int code) {
    return Matcher.quoteReplacement(Character.toString((char) code));
  }

  private static String decoded(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex.substring(0, hex.length() / 2 * 2));
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
