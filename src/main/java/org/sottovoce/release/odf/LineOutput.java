package org.sottovoce.release.odf;

import org.sottovoce.release.xml.XmlOutput;

/**
 * Writes the characters of one paragraph. Blanks that readers would collapse stand as elements, and
 * so do tabs and the ends of lines.
 */
final class LineOutput {

  private final XmlOutput out;
  private boolean afterBlank = true;

  LineOutput(XmlOutput out) {
    this.out = out;
  }

  /** Writes {@code text}, every character of it. */
  void characters(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case ' ' -> {
          if (afterBlank) {
            i = blanks(text, i, plain);
          } else {
            plain.append(c);
            afterBlank = true;
          }
        }
        case '\t' -> element("text:tab", plain);
        case '\n' -> element("text:line-break", plain);
        default -> {
          plain.append(c);
          afterBlank = false;
        }
      }
    }
    flush(plain);
  }

  /** Takes notice of something that stands in the line and is no character. */
  void object() {
    afterBlank = false;
  }

  /** Writes the blanks from {@code start} on as one element; returns where the last one stands. */
  private int blanks(String text, int start, StringBuilder plain) {
    int end = start;
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    flush(plain);
    out.start("text:s");
    if (end - start > 1) {
      out.attribute("text:c", Integer.toString(end - start));
    }
    out.end();
    afterBlank = false;
    return end - 1;
  }

  private void element(String name, StringBuilder plain) {
    flush(plain);
    out.start(name).end();
    afterBlank = false;
  }

  private void flush(StringBuilder plain) {
    if (!plain.isEmpty()) {
      out.text(plain.toString());
      plain.setLength(0);
    }
  }
}
