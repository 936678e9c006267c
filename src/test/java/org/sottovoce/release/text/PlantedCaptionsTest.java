package org.sottovoce.release.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.pipeline.FormatCatalogue;
import org.sottovoce.release.Edited;
import org.sottovoce.segment.SegmentedDocument;

/**
 * A name in each place that captions have for one: removed, it is nowhere in the released bytes,
 * and what stands around it does. The bytes are searched without any of the program's readers.
 */
class PlantedCaptionsTest {

  private static final Pattern NAME = Pattern.compile("(?U)Quilla[\\s\\u00A0]+Feather");

  private final TextWriter writer = new TextWriter();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "in the header line|WEBVTT - Quilla Feather~~*",
        "in a header field|WEBVTT~Kind: captions~Speaker: Quilla Feather~~*",
        "in a style|WEBVTT~~STYLE~::cue(v[voice=\"Quilla Feather\"]) { color: red }~~*",
        "in a comment of a style|WEBVTT~~STYLE~/* Quilla Feather */~~*",
        "in a region|WEBVTT~~REGION~id:Quilla Feather~width:40%~~*",
        "in a note of one line|WEBVTT~~NOTE Quilla Feather spoke~~*",
        "in a note of more lines|WEBVTT~~NOTE~spoken by~Quilla Feather~here~~*",
        "in a note behind all|WEBVTT~~*~~NOTE Quilla Feather",
        "in an identifier|WEBVTT~~*~~Quilla Feather~@~so it was",
        "in the settings|WEBVTT~~*~~@ region:Quilla Feather~so it was",
        "in the words|WEBVTT~~*~~@~so Quilla Feather said",
        "over two lines|WEBVTT~~*~~@~so Quilla~Feather said",
        "over two cues|WEBVTT~~*~~@~so Quilla~~@~Feather said",
        "split by a tag|WEBVTT~~*~~@~so Qui<i>lla Fea</i>ther said",
        "split by a time|WEBVTT~~*~~@~so Quilla <00:00:03.500>Feather said",
        "with references|WEBVTT~~*~~@~so Quilla&nbsp;Feather said",
        "with numbered references|WEBVTT~~*~~@~so Quill&#97; &#x46;eather said",
        "as a voice|WEBVTT~~*~~@~<v Quilla Feather>so it was",
        "as a voice with classes|WEBVTT~~*~~@~<v.loud.first Quilla Feather>so it was</v>",
        "as a class|WEBVTT~~*~~@~<c.Quilla Feather>so it was</c>",
        "as a language|WEBVTT~~*~~@~<lang Quilla Feather>so it was</lang>",
        "in ruby|WEBVTT~~*~~@~<ruby>so<rt>Quilla Feather</rt></ruby> it was",
        "as an unknown tag|WEBVTT~~*~~@~<Quilla Feather>so it was",
        "before the words, with a colon|WEBVTT~~*~~@~Quilla Feather: so it was"
      })
  void ofWebVtt(String place, String file) throws Exception {
    assertGone(place, file.replace("*", "@~The orchard stands."), "00:00:03.000 --> 00:00:04.000");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "in the words|*~~2~@~so Quilla Feather said",
        "over two lines|*~~2~@~so Quilla~Feather said",
        "over two cues|*~~2~@~so Quilla~~3~@~Feather said",
        "split by a tag|*~~2~@~so <b>Quilla</b> Feather said",
        "in a tag|*~~2~@~<font face=\"Quilla Feather\">so it was</font>",
        "behind the times|*~~2~@ X1:0 Quilla Feather~so it was",
        "before the words, with a colon|*~~2~@~Quilla Feather: so it was",
        "in brackets|*~~2~@~[Quilla Feather] so it was"
      })
  void ofSubRip(String place, String file) throws Exception {
    assertGone(
        place, file.replace("*", "1~@~The orchard stands.") + "~", "00:00:03,000 --> 00:00:04,000");
  }

  private void assertGone(String place, String pattern, String times) throws Exception {
    String file = pattern.replace("@", times).replace('~', '\n') + "\n";
    String released = released(file);
    for (String view : new String[] {released, plain(released)}) {
      String folded = view.toLowerCase(Locale.ROOT);
      assertFalse(folded.contains("quilla"), place + ": the first name");
      assertFalse(folded.contains("feather"), place + ": the last name");
    }
    assertTrue(released.contains("The orchard stands."), place + ": what stood around it");
    assertTrue(released.contains(times), place + ": the times");
  }

  private String released(String file) throws UnreadableDocument, IOException {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    SegmentedDocument document = FormatCatalogue.intake().read(new SourceFile("captions", bytes));
    assertTrue(document.document().releasableInPlace(), "all of it can be reviewed");
    return new String(writer.write(Edited.without(document, NAME, "[P1]")), StandardCharsets.UTF_8);
  }

  /** Without tags, with the characters that references stand for, without blanks. */
  private static String plain(String released) {
    String bare = released.replaceAll("<[^>]*>", "").replace("&nbsp;", " ");
    return Pattern.compile("&#(x?)([0-9A-Fa-f]+);")
        .matcher(bare)
        .replaceAll(
            found ->
                Character.toString(
                    Integer.parseInt(found.group(2), found.group(1).isEmpty() ? 10 : 16)))
        .replaceAll("\\s+", "");
  }
}
