package org.sottovoce.release.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.sottovoce.release.check.Passage.Kind;

/** Gathers what the objects of a PDF hold outside the text of its pages. */
final class PdfObjects {

  /** Strings at these keys are no text: a fingerprint, languages, the names of character sets. */
  private static final Map<String, String> CONSTANT =
      Map.of(
          "ID", ".*",
          "Lang", "[A-Za-z]{2}(-[A-Za-z]{2})?",
          "Registry", "Adobe",
          "Ordering", "Identity|UCS",
          "CreationDate", "D:[0-9Z'+-]+",
          "ModDate", "D:[0-9Z'+-]+",
          "OutputConditionIdentifier", "sRGB.*",
          "OutputCondition", "sRGB.*",
          "RegistryName", "http://www.color.org",
          "Info", "sRGB.*");

  private final Unpacker unpacker;
  private final String part;
  private final StringBuilder strings = new StringBuilder();
  private final StringBuilder names = new StringBuilder();

  PdfObjects(Unpacker unpacker, String part) {
    this.unpacker = unpacker;
    this.part = part;
  }

  /** Takes one object with all that it holds directly; references lead to objects of their own. */
  void take(String place, COSBase root) throws IOException {
    Deque<COSBase> open = new ArrayDeque<>();
    if (root != null) {
      open.push(root);
    }
    while (!open.isEmpty()) {
      COSBase object = open.pop();
      if (object instanceof COSString string) {
        strings.append(string.getString()).append('\n');
      } else if (object instanceof COSName name) {
        addName(name);
      } else if (object instanceof COSArray array) {
        array.forEach(open::push);
      } else if (object instanceof COSDictionary dictionary) {
        entries(dictionary, open);
      }
      if (object instanceof COSStream stream) {
        stream(place, stream);
      }
    }
  }

  /** Hands over what was gathered. */
  void finish() {
    unpacker.addText(PdfParts.inside(part, "strings"), Kind.BESIDE, strings.toString());
    unpacker.addText(PdfParts.inside(part, "names"), Kind.STRUCTURE, names.toString());
  }

  private void entries(COSDictionary dictionary, Deque<COSBase> open) {
    for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
      COSBase value = entry.getValue();
      addName(entry.getKey());
      if (!isConstant(entry.getKey().getName(), value)) {
        open.push(value);
      }
    }
  }

  /** Whether the value at {@code key} is one that every program writes there. */
  static boolean isConstant(String key, COSBase value) {
    String pattern = CONSTANT.get(key);
    if (pattern == null) {
      return false;
    }
    if (value instanceof COSString string) {
      return string.getString().matches(pattern);
    }
    return key.equals("ID") && value instanceof COSArray;
  }

  private void addName(COSName name) {
    if (!PdfWords.isName(name.getName())) {
      names.append(WellKnown.withoutOwnNames(name.getName())).append('\n');
    }
  }

  private void stream(String place, COSStream stream) throws IOException {
    if (stream.containsKey(COSName.WIDTH)
        && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
      picture(place, stream);
      return;
    }
    byte[] bytes;
    try (COSInputStream decoded = stream.createInputStream()) {
      bytes = decoded.readAllBytes();
    }
    String inside = PdfParts.inside(part, place);
    boolean document =
        COSName.EMBEDDED_FILE.equals(stream.getCOSName(COSName.TYPE))
            || (FileKind.of(bytes) != FileKind.TEXT && FileKind.of(bytes) != FileKind.BINARY);
    if (document) {
      unpacker.openInside(inside, bytes, Kind.BESIDE);
    } else {
      PdfOperators.open(unpacker, inside, bytes);
    }
  }

  /** Pixels are no text; a picture's file may hold some. */
  private void picture(String place, COSStream stream) throws IOException {
    byte[] raw;
    try (var encoded = stream.createRawInputStream()) {
      raw = encoded.readAllBytes();
    }
    String head = new String(raw, 0, Math.min(4, raw.length), StandardCharsets.ISO_8859_1);
    if (head.startsWith("\u00FF\u00D8")) {
      unpacker.add(Passage.of(PdfParts.inside(part, place), Kind.STRUCTURE, Encodings.runs(raw)));
    }
  }
}
