package org.sottovoce.pipeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks at the bytes of a file without the program's code, each view as Latin-1. */
final class Unpacked {

  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/\\r\\n]{40,}");
  private static final Pattern HEX = Pattern.compile("[0-9a-f\\s]{40,}");

  private Unpacked() {}

  /** The file, what is zipped, base64 or hexadecimal in it, and all that inflates in any of it. */
  static List<String> views(byte[] file) throws IOException {
    List<byte[]> open = new ArrayList<>(List.of(file));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        open.add(zip.readAllBytes());
      }
    }
    for (byte[] bytes : List.copyOf(open)) {
      Matcher base64 = BASE64.matcher(latin(bytes));
      while (base64.find()) {
        String units = base64.group().replaceAll("\\s", "");
        int odd = units.length() % 4 == 1 ? 1 : 0;
        open.add(Base64.getMimeDecoder().decode(units.substring(odd)));
      }
      Matcher hex = HEX.matcher(latin(bytes));
      while (hex.find()) {
        String digits = hex.group().replaceAll("\\s", "");
        open.add(HexFormat.of().parseHex(digits.substring(digits.length() % 2)));
      }
    }
    List<String> views = new ArrayList<>();
    for (byte[] bytes : open) {
      views.add(latin(bytes));
      for (int at = 0; at < bytes.length - 2; at++) {
        if (bytes[at] == 0x78 && (((bytes[at] << 8) | (bytes[at + 1] & 0xFF)) % 31 == 0)) {
          views.add(inflated(bytes, at));
        }
      }
    }
    return views;
  }

  private static String inflated(byte[] bytes, int start) {
    Inflater inflater = new Inflater();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      inflater.setInput(bytes, start, bytes.length - start);
      byte[] buffer = new byte[4096];
      for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
        out.write(buffer, 0, read);
      }
    } catch (DataFormatException e) {
      // What was inflated before is looked at, too.
    } finally {
      inflater.end();
    }
    return latin(out.toByteArray());
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
