package org.sottovoce.release.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.sottovoce.release.check.Passage.Kind;

/** Gathers the strings of a content stream, whether a page shows it or not. */
final class PdfOperators {

  private PdfOperators() {}

  static void open(Unpacker unpacker, String part, byte[] bytes) {
    List<String> views = new ArrayList<>();
    if (Encodings.isBinary(bytes)) {
      Encodings.runs(bytes).forEach(run -> views.add(WellKnown.withoutOwnNames(run)));
    } else {
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      views.add(WellKnown.withoutOwnNames(text));
      Encodings.wide(bytes).ifPresent(views::add);
    }
    views.add(shown(bytes));
    unpacker.add(Passage.of(part, Kind.STRUCTURE, views));
  }

  /** The strings, those of one operator joined: kerning cuts words into pieces. */
  private static String shown(byte[] bytes) {
    StringBuilder shown = new StringBuilder();
    try {
      PDFStreamParser parser = new PDFStreamParser(bytes);
      for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
        if (token instanceof Operator) {
          shown.append('\n');
        } else if (token instanceof COSBase operand) {
          add(operand, shown);
        }
      }
    } catch (IOException
        | ClassCastException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | NullPointerException e) {
      // Most streams are no content streams: the other views hold their bytes as they are.
      return shown.toString();
    }
    return shown.toString();
  }

  private static void add(COSBase operand, StringBuilder shown) {
    if (operand instanceof COSString string) {
      shown.append(string.getString());
    } else if (operand instanceof COSArray array) {
      array.forEach(item -> add(item, shown));
    } else if (operand instanceof COSDictionary dictionary) {
      dictionary.entrySet().stream()
          .filter(entry -> !PdfObjects.isConstant(entry.getKey().getName(), entry.getValue()))
          .forEach(entry -> add(entry.getValue(), shown.append('\n')));
    }
  }
}
