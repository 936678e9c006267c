package org.sottovoce.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.sottovoce.mention.BadNamesFile;
import org.sottovoce.mention.NamesFile;
import org.sottovoce.policy.Policies;
import org.sottovoce.policy.PolicyUnusable;
import org.sottovoce.release.key.KeyReader;
import org.sottovoce.release.key.KeyUnreadable;
import org.sottovoce.store.AnyStudy;

/**
 * What has to hold for whatever the program keeps beside documents: it is refused with a reason, or
 * it is sound. The first byte says what the others are: {@code f} the file of a study, {@code d}
 * changes of its database, {@code e} an event of its log, {@code z} a key, {@code k} the table in
 * one, {@code n} a list of names, {@code p} a policy.
 */
final class AnyStored implements Claim {

  private static final char[] PASSPHRASE = "any".toCharArray();

  private final AnyStudy study = new AnyStudy();

  /** One of each kind, and every event. */
  List<String> seeds() {
    return Stream.concat(
            SeedTexts.of("stored.txt").stream(),
            Stream.concat(
                Stream.of("f" + study.file(), "d\0\0H\u0010\0x"),
                study.events().stream().map(event -> "e" + event)))
        .toList();
  }

  @Override
  public void check(byte[] file) {
    if (file.length == 0) {
      return;
    }
    byte[] content = Arrays.copyOfRange(file, 1, file.length);
    try {
      switch (file[0]) {
        case 'f' -> study.withFile(content);
        case 'd' -> study.withChanges(content);
        case 'e' -> event(new String(content, StandardCharsets.UTF_8));
        case 'z' -> key(content);
        case 'k' -> key(table(content));
        case 'n' -> names(content);
        default -> policy(content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void event(String text) {
    int line = text.indexOf('\n');
    study.withEvent(text.substring(0, Math.max(0, line)), text.substring(line + 1));
  }

  private static void key(byte[] content) throws IOException {
    onDisk(
        content,
        file -> {
          try {
            new KeyReader().read(file, PASSPHRASE);
          } catch (KeyUnreadable e) {
            return;
          }
        });
  }

  private static byte[] table(byte[] content) throws IOException {
    ZipParameters parameters = new ZipParameters();
    parameters.setFileNameInZip("key.csv");
    parameters.setEncryptFiles(true);
    parameters.setEncryptionMethod(EncryptionMethod.AES);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, PASSPHRASE)) {
      zip.putNextEntry(parameters);
      zip.write(content);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static void names(byte[] content) throws IOException {
    onDisk(
        content,
        file -> {
          try {
            NamesFile.read(file);
          } catch (BadNamesFile e) {
            return;
          }
        });
  }

  private static void policy(byte[] content) throws IOException {
    onDisk(
        content,
        file -> {
          try {
            Policies.load(file);
          } catch (PolicyUnusable e) {
            return;
          }
        });
  }

  private static void onDisk(byte[] content, Reading reading) throws IOException {
    Path file = Files.createTempFile("any", ".bin");
    try {
      reading.read(Files.write(file, content));
    } finally {
      Files.delete(file);
    }
  }

  /** Reads a file, or refuses it. */
  private interface Reading {
    void read(Path file);
  }
}
