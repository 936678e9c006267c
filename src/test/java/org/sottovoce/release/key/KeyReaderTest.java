package org.sottovoce.release.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.release.key.KeyUnreadable.Reason;

/** Tables that are no key, in a package that opens. */
class KeyReaderTest {

  private static final char[] PASSPHRASE = "open sesame".toCharArray();
  private static final String HEAD = "entity,type,surface,replacement,occurrences,match,left\n";

  @TempDir private Path folder;

  @Test
  void aTableOfOneSurfaceIsRead() throws Exception {
    byte[] table =
        (HEAD + "1,PERSON,Tilda,Zoltany,2,folded,T01:1\n").getBytes(StandardCharsets.UTF_8);
    assertEquals(1, new KeyReader().read(key(table), PASSPHRASE).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "entity\n\"",
        HEAD + "1,PERSON,\"Tilda\"x,Zoltany,2,folded,",
        HEAD + "1,PERSON",
        HEAD + "one,PERSON,Tilda,Zoltany,2,folded,",
        HEAD + "1,PERSON,-,Zoltany,2,folded,",
        HEAD + "0,PERSON,Tilda,Zoltany,2,folded,",
        HEAD + "1,PERSON,Tilda,Zoltany,2,folded,T01",
        "entity,entity\n1,2\n"
      })
  void whatIsNoTableIsNoKey(String table) throws IOException {
    Path key = key(table.getBytes(StandardCharsets.UTF_8));
    assertEquals(Reason.NO_KEY, failure(key));
  }

  @Test
  void aTableThatFillsTheMemoryIsNoKey() throws IOException {
    assertEquals(Reason.NO_KEY, failure(key(new byte[40 << 20])));
  }

  private static Reason failure(Path key) {
    return assertThrows(KeyUnreadable.class, () -> new KeyReader().read(key, PASSPHRASE)).reason();
  }

  private Path key(byte[] table) throws IOException {
    Path file = folder.resolve("key.zip");
    ZipParameters parameters = new ZipParameters();
    parameters.setFileNameInZip(KeyWriter.ENTRY);
    parameters.setEncryptFiles(true);
    parameters.setEncryptionMethod(EncryptionMethod.AES);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), PASSPHRASE)) {
      zip.putNextEntry(parameters);
      zip.write(table);
      zip.closeEntry();
    }
    return file;
  }
}
