package org.sottovoce.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.sottovoce.samples.Sample;

/** Makes a folder of files that no command can use, beside one that it can. */
final class BadFiles {

  private static final Path DOCX = Sample.FOLDER.resolve("Interview 1 Mary Whitaker.docx");

  private final Path folder;

  private BadFiles(Path folder) {
    this.folder = folder;
  }

  static void in(Path folder) throws IOException, GeneralSecurityException {
    BadFiles bad = new BadFiles(folder);
    bad.damagedDocuments();
    bad.encryptedDocx();
    bad.encryptedPdf();
    bad.options();
    Files.copy(Sample.FOLDER.resolve("zoom_amina.vtt"), folder.resolve("good.vtt"));
    Files.createDirectory(folder.resolve("empty-folder"));
    Files.createDirectory(folder.resolve("folder.docx"));
    Files.writeString(Files.createDirectory(folder.resolve("full")).resolve("there"), "before");
  }

  private void damagedDocuments() throws IOException {
    byte[] docx = Files.readAllBytes(DOCX);
    write("truncated.docx", Arrays.copyOf(docx, docx.length / 2));
    write("broken-zip.docx", "PK\u0003\u0004Zarathustra".getBytes(StandardCharsets.UTF_8));
    byte[] noise = new byte[4000];
    new Random(20230212).nextBytes(noise);
    write("binary.docx", noise);
    write("empty.txt", new byte[0]);
  }

  private void encryptedDocx() throws IOException, GeneralSecurityException {
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(folder.resolve("encrypted.docx"))) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("correct horse");
      try (OutputStream inside = encryptor.getDataStream(container)) {
        Files.copy(DOCX, inside);
      }
      container.writeFilesystem(out);
    }
  }

  private void encryptedPdf() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
      document.save(folder.resolve("encrypted.pdf").toFile());
    }
  }

  private void options() throws IOException {
    Files.writeString(folder.resolve("names.txt"), "Amina Yusuf\tPERSON\nZarathustra Yusuf\n");
    Files.writeString(folder.resolve("type.txt"), "Zarathustra\tWIZARD\n");
    Files.writeString(folder.resolve("policy.csv"), "Zarathustra,remove\n");
    Files.writeString(folder.resolve("passphrase.txt"), "correct horse\n");
    Files.writeString(folder.resolve("blank.txt"), "\n");
    Files.writeString(
        folder.resolve("lines.jsonl"),
        "{\"id\":\"1\",\"text\":\"Amina Yusuf\"}\n{\"text\": Zarathustra}\n");
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }
}
