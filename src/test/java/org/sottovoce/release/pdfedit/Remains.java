package org.sottovoce.release.pdfedit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Looks at the bytes of a PDF without the program's code. */
final class Remains {

  private Remains() {}

  /** The file as it is, and each of its streams inflated, as Latin-1. */
  static List<String> views(byte[] pdf) {
    List<String> views = new ArrayList<>();
    String raw = new String(pdf, StandardCharsets.ISO_8859_1);
    views.add(raw);
    for (int at = raw.indexOf("stream\n"); at >= 0; at = raw.indexOf("stream\n", at + 1)) {
      views.add(inflated(pdf, at + 7));
    }
    for (int at = raw.indexOf("stream\r\n"); at >= 0; at = raw.indexOf("stream\r\n", at + 1)) {
      views.add(inflated(pdf, at + 8));
    }
    return views;
  }

  private static String inflated(byte[] pdf, int start) {
    Inflater inflater = new Inflater();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      inflater.setInput(pdf, start, pdf.length - start);
      byte[] buffer = new byte[4096];
      for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
        bytes.write(buffer, 0, read);
      }
    } catch (DataFormatException e) {
      return "";
    } finally {
      inflater.end();
    }
    return bytes.toString(StandardCharsets.ISO_8859_1);
  }

  /** How {@code name} may be written in such a view. */
  static List<String> spellings(String name) {
    StringBuilder wide = new StringBuilder();
    StringBuilder hex = new StringBuilder();
    for (int at = 0; at < name.length(); at++) {
      char unit = name.charAt(at);
      wide.append('\0').append(unit);
      hex.append(Integer.toHexString(unit));
    }
    return List.of(name, wide.toString(), hex.toString());
  }

  /** The text that the pages show, as PDFBox reads it, without white space. */
  static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document).replaceAll("\\s+", "");
    }
  }

  /** The text of the pages as another program reads it; that of PDFBox where there is none. */
  static String otherText(byte[] pdf, Path folder) throws IOException, InterruptedException {
    Path tool = Path.of("/usr/bin/pdftotext");
    if (!Files.isExecutable(tool)) {
      return text(pdf);
    }
    Path file = Files.write(folder.resolve("release.pdf"), pdf);
    Path text = folder.resolve("release.txt");
    new ProcessBuilder(tool.toString(), "-raw", file.toString(), text.toString()).start().waitFor();
    return Files.readString(text).replaceAll("\\s+", "");
  }
}
