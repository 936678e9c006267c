package org.sottovoce.release.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.mention.IdentifierType;

class XmlTextTest {

  private static LeakReport check(byte[] xml) {
    Sought name =
        new Sought(
            "Zo\u00EB Quillfeather",
            IdentifierType.PERSON,
            new TreeSet<>(),
            false,
            Optional.empty());
    return new LeakCheck(List.of(name)).check(List.of(CheckedFile.of("T01.xml", xml)));
  }

  @Test
  void bytesThatAreNoTextAreReportedAndNotTold() {
    PrintStream console = System.err;
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
    try {
      byte[] xml = "<?xml version='1.0'?><\u00E9\u00FF>".getBytes(StandardCharsets.ISO_8859_1);
      assertEquals(1, check(xml).leaks().size());
    } finally {
      System.setErr(console);
    }
    assertEquals("", told.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, <a>%s</a>",
    "UTF-8, \uFEFF<?xml version='1.0'?><a>%s</a>",
    "windows-1252, <?xml version='1.0' encoding='windows-1252'?><a>%s</a>",
    "ISO-8859-1, <?xml version=\"1.0\" encoding=\"iso-8859-1\" standalone=\"yes\"?><a>%s</a>"
  })
  void aNameIsFoundInTheEncodingThatIsDeclared(String charset, String xml) {
    byte[] bytes = xml.replace("%s", "Zo\u00EB Quillfeather").getBytes(Charset.forName(charset));
    assertEquals(1, check(bytes).leaks().size());
  }

  @Test
  void anEncodingThatNobodyKnowsIsReported() {
    byte[] bytes = "<?xml version='1.0' encoding='x-none'?><a/>".getBytes(StandardCharsets.UTF_8);
    assertEquals(1, check(bytes).leaks().size());
  }
}
