package org.sottovoce.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sottovoce.document.UnreadableDocument.Reason;

class RefusalsTest {

  private final DocumentReaders readers = new DocumentReaders();

  @Test
  void emptyAndMissingFilesAreRefused(@TempDir Path folder) throws Exception {
    assertEquals(Reason.EMPTY, refusal(new byte[0]));
    Path gone = folder.resolve("gone.txt");
    assertEquals(
        Reason.MISSING,
        assertThrows(UnreadableDocument.class, () -> SourceFile.load(gone)).reason());
  }

  @Test
  void blankTextIsRefused() {
    assertEquals(Reason.NO_TEXT, refusal("  \n\n --- \n".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void pictureSoundAndArchiveAreRefused() throws IOException {
    byte[] noise = new byte[5000];
    new Random(3).nextBytes(noise);
    byte[] picture = noise.clone();
    System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 0, picture, 0, 8);
    byte[] sound = noise.clone();
    System.arraycopy("ID3".getBytes(StandardCharsets.US_ASCII), 0, sound, 0, 3);
    assertEquals(Reason.UNKNOWN_TYPE, refusal(picture));
    assertEquals(Reason.UNKNOWN_TYPE, refusal(sound));
    assertEquals(Reason.UNKNOWN_TYPE, refusal(noise));
    assertEquals(Reason.UNKNOWN_TYPE, refusal(archive("notes/one.txt")));
  }

  @Test
  void officeFileCutShortIsDamaged() throws IOException {
    byte[] docx = docx("Mary lives in Tollby.");
    assertEquals(Reason.DAMAGED, refusal(Arrays.copyOf(docx, docx.length / 2)));
  }

  @Test
  void encryptedOfficeFileIsToldFromADamagedOne() throws Exception {
    assertEquals(Reason.ENCRYPTED, refusal(encryptedDocx(docx("Mary lives in Tollby."))));
  }

  @Test
  void encryptedPdfIsToldFromADamagedOne() throws Exception {
    assertEquals(Reason.ENCRYPTED, refusal(pdf(true)));
    byte[] plain = pdf(false);
    assertEquals(Reason.DAMAGED, refusal(Arrays.copyOf(plain, 40)));
    assertEquals(Reason.DAMAGED, refusal(Arrays.copyOf(plain, plain.length - 20)));
    assertEquals(Format.PDF, readers.read(new SourceFile("any", plain)).format());
  }

  @Test
  void textRenamedToDocxIsReadAsText() throws Exception {
    byte[] bytes = "I: Where do you live?\nMary: In Tollby.\n".getBytes(StandardCharsets.UTF_8);
    assertEquals(Format.TXT, readers.read(new SourceFile("talk.docx", bytes)).format());
  }

  @Test
  void docxWithoutAnExtensionIsReadAsDocx() throws Exception {
    Document document = readers.read(new SourceFile("talk", docx("Mary lives in Tollby.")));
    assertEquals(Format.DOCX, document.format());
    assertEquals("Mary lives in Tollby.", document.surface(document.parts().get(0).span()));
  }

  @Test
  void transcriptThatBeginsLikeMailIsText() throws Exception {
    byte[] bytes = "Subject: Mary\n\nI: Where do you live?\n".getBytes(StandardCharsets.UTF_8);
    assertEquals(Format.TXT, readers.read(new SourceFile("a.txt", bytes)).format());
  }

  @Test
  void mailIsReadWithItsPeople() throws Exception {
    Document mail = readers.read(new SourceFile("m", GoldenReadersTest.bytes("mail.eml")));
    assertEquals(Format.OTHER, mail.format());
    for (String word : new String[] {"I live in Tollby.", "Mary Whitaker", "Owen Brandt"}) {
      assertFalse(mail.text().indexOf(word) < 0, word);
    }
  }

  @Test
  void reasonIsAllThatARefusalSays() {
    byte[] bytes =
        Arrays.copyOf("PK\u0003\u0004 Whitaker word/".getBytes(StandardCharsets.US_ASCII), 900);
    UnreadableDocument refused =
        assertThrows(
            UnreadableDocument.class, () -> readers.read(new SourceFile("Whitaker", bytes)));
    assertEquals(refused.reason().name(), refused.getMessage());
  }

  private Reason refusal(byte[] bytes) {
    return assertThrows(
            UnreadableDocument.class, () -> readers.read(new SourceFile("any.docx", bytes)))
        .reason();
  }

  private static byte[] archive(String entry) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write("Mary".getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  static byte[] docx(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText(text);
      document.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] encryptedDocx(byte[] docx) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("larkspur");
      try (var out = encryptor.getDataStream(files)) {
        out.write(docx);
      }
      files.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] pdf(boolean encrypted) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(72, 700);
        content.showText("Mary lives in Tollby.");
        content.endText();
      }
      if (encrypted) {
        var policy = new StandardProtectionPolicy("owner", "larkspur", new AccessPermission());
        policy.setEncryptionKeyLength(128);
        document.protect(policy);
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }
}
