package org.sottovoce.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Everything in a release that can be read as text, taken apart by means of this test's own. */
final class ReleasedText {

  private ReleasedText() {}

  /** The text of each file by its name; white space is one blank, tags are gone. */
  static Map<String, String> of(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), text(file).replaceAll("\\s+", " "));
      }
    }
    return texts;
  }

  private static String text(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String name = file.getFileName().toString();
    if (name.endsWith(".pdf")) {
      return pdf(bytes);
    }
    return name.endsWith(".docx") || name.endsWith(".odt")
        ? docx(bytes)
        : new String(bytes, StandardCharsets.UTF_8);
  }

  private static String pdf(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      String properties = document.getDocumentInformation().getCOSObject().toString();
      return new PDFTextStripper().getText(document) + properties;
    }
  }

  /** Each part twice: as it stands, and its text alone with the runs joined. */
  private static String docx(byte[] bytes) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        String xml = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
        text.append(part.getName()).append('\n').append(xml).append('\n').append(plain(xml));
      }
    }
    return text.toString();
  }

  private static String plain(String xml) {
    return xml.replace("</w:p>", "\n")
        .replaceAll("<[^>]*>", "")
        .replace("&amp;", "&")
        .replace("&apos;", "'")
        .replace("&quot;", "\"");
  }
}
