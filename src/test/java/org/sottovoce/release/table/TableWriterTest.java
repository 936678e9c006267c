package org.sottovoce.release.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.csv.TextAndCSVParser;
import org.apache.tika.sax.BodyContentHandler;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.document.Document;
import org.sottovoce.document.DocumentReaders;
import org.sottovoce.document.Format;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.table.TableReader;
import org.sottovoce.release.Edited;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.segment.Segmenter;
import org.sottovoce.text.RandomText;

class TableWriterTest {

  private static final String NAME = "Quillfeather";
  private final DocumentReaders readers =
      new DocumentReaders(Map.of(Format.CSV, new TableReader(), Format.TSV, new TableReader()));
  private final TableWriter writer = new TableWriter();

  private RedactedDocument without(byte[] file, String text) throws Exception {
    return Edited.without(
        new Segmenter().segment(readers.read(new SourceFile("a file", file))), NAME, text);
  }

  private String released(String file, String text) throws Exception {
    byte[] bytes = writer.write(without(file.getBytes(StandardCharsets.UTF_8), text));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Speaker,Quillfeather said\nMary,Hello\nOwen,Yes\n",
        "Speaker,Text\r\nQuillfeather,Hello\r\n",
        "Speaker,Text\nMary,\"Quillfeather, yes\"\n",
        "Speaker,Text\nMary,\"I \"\"Quillfeather\"\" am\"\n",
        "Speaker,Text\nMary,\"one\r\nQuillfeather\r\ntwo\"\r\n",
        "Speaker,Text\nMary,Quillfeather",
        "\uFEFFSpeaker,Text\nMary,Quillfeather said\n",
        "Speaker\tText\nMary\tso Quillfeather, yes\n",
        "Speaker;Text\nMary;so Quillfeather, yes\n",
        "Speaker,Text\nMary, Quillfeather\n\nOwen,\"\"\n",
        "Speaker,Text,Note\nMary,so,Quillfeather,Quillfeather\nOwen,Quillfeather\nOwen,a,b\nOwen,c,d\n"
      })
  void nameIsNowhereInTheReleasedFile(String file) throws Exception {
    RedactedDocument document =
        without(file.getBytes(StandardCharsets.UTF_8), "[Person \"1\", x;\ty]");
    byte[] bytes = writer.write(document);
    String released = new String(bytes, StandardCharsets.UTF_8);
    assertFalse(released.contains("Quill") || released.contains("feather"), released);
    assertEquals(
        document.text().text(), readers.read(new SourceFile("again", bytes)).text(), released);
    assertTrue(
        document.original().document().format() == Format.TSV
            || document.original().document().format() == Format.CSV);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Zoltan | Zoltan",
        "Zoltan, Tim | `\"Zoltan, Tim\"`",
        "Zo \"T\" an | `Zo \"T\" an`",
        "\"T\" | `\"\"\"T\"\"\"`",
        "[Person 1] | [Person 1]",
        "=1+1 | `\" =1+1\"`",
        "+44 | `\" +44\"`",
        "-2 | `\" -2\"`",
        "@x | `\" @x\"`",
        "`\t=1+1` | `\" \t=1+1\"`",
        "`\tx` | `\" \tx\"`",
        "`\rx` | `\" \rx\"`",
        "x=1 | x=1"
      })
  void cellGetsQuotesOnlyWhenItNeedsThem(String text, String cell) throws Exception {
    assertEquals(
        "Who,\"What\"\nMary,so\nOwen," + cell + "\n",
        released("Who,\"What\"\nMary,so\nOwen,Quillfeather\n", text));
  }

  @Test
  void windows1252StaysAsItWas() throws Exception {
    Charset western = Charset.forName("windows-1252");
    String file = "Wer;Was\r\nMary;caf\u00E9 \u201CQuillfeather\u201D\r\nOwen;na\u00EFve\r\n";
    assertArrayEquals(
        file.replace(NAME, "Zoltan").getBytes(western),
        writer.write(without(file.getBytes(western), "Zoltan")));
  }

  @Test
  void fileWithoutReplacementsIsTheOriginal() throws Exception {
    String file = "\uFEFFa,b\r\n\r\n\" x \"\"y\", z\r\"1\",\r\n";
    assertEquals(file, released(file, "x"));
  }

  @RepeatedTest(300)
  void releasedFileReadsAsTheReleasedText(RepetitionInfo repetition) throws Exception {
    RandomText chance = new RandomText(repetition.getCurrentRepetition());
    char separator = ",;\t".charAt(chance.below(3));
    int columns = 2 + chance.below(3);
    StringBuilder file = new StringBuilder();
    for (int cell = 0; cell < columns * 5; cell++) {
      String text = cell < columns ? "\"title " + (char) ('a' + cell) + '"' : cell(chance);
      file.append(text).append((cell + 1) % columns == 0 ? '\n' : separator);
    }
    byte[] bytes = file.toString().getBytes(StandardCharsets.UTF_8);
    SourceFile source = new SourceFile("a file", bytes);
    RedactedDocument document =
        Edited.randomly(new Segmenter().segment(readers.read(source)), chance);
    byte[] released = writer.write(document);
    assertEquals(
        separator == '\t' ? Format.TSV : Format.CSV, document.original().document().format());
    Document again = readers.read(new SourceFile("again", released));
    List<String> found = again.parts().stream().map(part -> again.surface(part.span())).toList();
    assertEquals(
        filled(Edited.released(document)),
        filled(found),
        () -> "seed " + repetition.getCurrentRepetition());
    assertEquals(
        document.text().text().replaceAll("(?U)\\s+", ""),
        seenByTika(released, separator).replaceAll("(?U)\\s+", ""),
        () -> "Tika, seed " + repetition.getCurrentRepetition());
  }

  private static String seenByTika(byte[] file, char separator) throws Exception {
    String name = Map.of(',', "comma", ';', "semicolon", '\t', "tab").get(separator);
    Metadata metadata = new Metadata();
    metadata.set(
        TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE,
        "text/csv; charset=UTF-8; delimiter=" + name);
    BodyContentHandler seen = new BodyContentHandler(-1);
    new TextAndCSVParser()
        .parse(new ByteArrayInputStream(file), seen, metadata, new ParseContext());
    return seen.toString();
  }

  /** White space at the border of a cell is no part of it. */
  private static List<String> filled(List<String> cells) {
    return cells.stream().map(String::strip).filter(cell -> !cell.isEmpty()).toList();
  }

  private static String cell(RandomText chance) {
    if (chance.below(3) == 0) {
      return "plain =" + chance.below(9);
    }
    String text = chance.text(12) + ",;\"\t".charAt(chance.below(4)) + "end";
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
