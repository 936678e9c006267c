package org.sottovoce.document.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.document.Document;
import org.sottovoce.document.Document.Fidelity;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.UnreadableDocument;

class CheckedRtfReaderTest {

  /** A row is RTF with {@code ~} for the backslash, and its text with a bar for each line end. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "One {~b two} three.; One two three.",
        "One {~f2 }~u233?; One \u00E9",
        "{~header Top {~footnote note}}One{~footnote ward}.; One.|Top |note|ward",
        "One {~field{~*~fldinst SHAPE {~shp{~*~shpinst{~shptxt Box}}}}{~fldrslt two}};"
            + " One two|Box|SHAPE",
        "One {up to~footnote here} two; One up to two|here",
        "One{~shp{~*~shpinst{~sp{~sn gtextUNICODE}{~sv Two}}}}; One|Two",
      })
  void theSecondReaderSeesNoMore(String rtf, String text) throws UnreadableDocument {
    Document document = read(rtf.replace('~', '\\'));
    assertEquals(text, document.text().strip().replace('\n', '|'));
    assertEquals(Fidelity.COVERED, document.fidelity());
  }

  private static Document read(String body) throws UnreadableDocument {
    byte[] bytes = ("{\\rtf1\\ansi " + body + "}").getBytes(StandardCharsets.ISO_8859_1);
    return new CheckedRtfReader().read(new SourceFile("any.rtf", bytes));
  }
}
