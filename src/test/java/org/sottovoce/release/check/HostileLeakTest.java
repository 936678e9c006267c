package org.sottovoce.release.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.pipeline.HostileFiles;

/** Files that were made to bring the check down, or to hide a name from it. */
@Timeout(120)
class HostileLeakTest {

  private static List<Leak> check(byte[] bytes) {
    Sought name =
        new Sought("Tilda", IdentifierType.PERSON, new TreeSet<>(), false, Optional.of(Map.of()));
    return new LeakCheck(List.of(name)).check(List.of(CheckedFile.of("T01.bin", bytes))).leaks();
  }

  @Test
  void aFileThatInflatesWithoutEndIsUnreadable() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < 270; i++) {
        gzip.write(new byte[1 << 20]);
      }
    }
    assertEquals(
        List.of(Leak.Kind.UNREADABLE),
        check(bytes.toByteArray()).stream().map(Leak::kind).toList());
  }

  @Test
  void aPdfThatIsEncryptedForACertificateIsUnreadable() {
    byte[] plain = HostileFiles.page("", "", "<</Filter/Adobe.PubSec/V 1>>");
    byte[] pdf =
        new String(plain, StandardCharsets.ISO_8859_1)
            .replace("/Root 1 0 R", "/Encrypt 6 0 R/ID[<00><00>]/Root 1 0 R")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(List.of(Leak.Kind.UNREADABLE), check(pdf).stream().map(Leak::kind).toList());
  }

  /** Looking to the end from each of them would take hours. */
  @ParameterizedTest
  @ValueSource(strings = {"stream ", "<a ", "< ", "(", "\\("})
  void manyThatDoNotEndTakeNoLongerThanOne(String beginning) {
    byte[] pdf = HostileFiles.page("", "", "(" + beginning.repeat(200_000) + "of Tilda)");
    assertFalse(check(pdf).isEmpty());
  }

  /** As programs save that only add to a file; the strings as they write them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(of Tilda)",
        "<6f662054696c6461>",
        "<feff00540069006c00640061>",
        "(of \\124ilda)",
        "(\u00FE\u00FF\0T\0i\0l\0d\0a)"
      })
  void aStringOfAnEarlierRevisionIsFound(String string) {
    byte[] pdf = HostileFiles.page("", "", "<</Title" + string + "/Parent 6 0 R>>");
    String first = new String(pdf, StandardCharsets.ISO_8859_1);
    String start = first.substring(first.lastIndexOf("startxref") + 10, first.lastIndexOf("%%EOF"));
    String later =
        "6 0 obj\n<</Count 0>>\nendobj\nxref\n6 1\n"
            + String.format(Locale.ROOT, "%010d 00000 n \n", first.length())
            + "trailer\n<</Size 7/Root 1 0 R/Prev "
            + start.strip()
            + ">>\nstartxref\n"
            + (first.length() + 35)
            + "\n%%EOF\n";
    assertFalse(check((first + later).getBytes(StandardCharsets.ISO_8859_1)).isEmpty());
  }

  @Test
  void whatStandsBeforeTheDamageOfAStreamIsFound() throws IOException {
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
      out.write("it was Tilda and ".getBytes(StandardCharsets.US_ASCII));
      out.flush();
      out.write("then some more of it all".getBytes(StandardCharsets.US_ASCII));
    }
    byte[] damaged = deflated.toByteArray();
    Arrays.fill(damaged, damaged.length - 4, damaged.length, (byte) 0);
    String stream = new String(damaged, StandardCharsets.ISO_8859_1);
    String loose = "%stream\n" + stream + "\nendstream\n%%EOF\n";
    byte[] pdf = HostileFiles.page("", "");
    byte[] both = Arrays.copyOf(pdf, pdf.length + loose.length());
    byte[] tail = loose.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(tail, 0, both, pdf.length, tail.length);
    assertEquals(List.of(), check(pdf));
    assertFalse(check(both).isEmpty());
  }
}
