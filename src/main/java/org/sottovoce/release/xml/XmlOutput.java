package org.sottovoce.release.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML by hand: no declaration of the platform's writers differs between machines. */
public final class XmlOutput {

  private final StringBuilder out =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  private final Deque<String> open = new ArrayDeque<>();
  private boolean tagOpen;

  /** Begins an element; its attributes follow. */
  public XmlOutput start(String name) {
    closeTag();
    out.append('<').append(name);
    open.push(name);
    tagOpen = true;
    return this;
  }

  /** Adds an attribute to the element just started. */
  public XmlOutput attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value, true);
    out.append('"');
    return this;
  }

  public XmlOutput text(String text) {
    closeTag();
    escape(text, false);
    return this;
  }

  /** Ends the element begun last that is still open. */
  public XmlOutput end() {
    String name = open.pop();
    if (tagOpen) {
      out.append("/>");
      tagOpen = false;
    } else {
      out.append("</").append(name).append('>');
    }
    return this;
  }

  /** An element without content, with attributes given as name, value, name, value. */
  public XmlOutput empty(String name, String... attributes) {
    start(name);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    return end();
  }

  /** What was written, in UTF-8. */
  public byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void closeTag() {
    if (tagOpen) {
      out.append('>');
      tagOpen = false;
    }
  }

  private void escape(String text, boolean attribute) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '\r' -> out.append("&#13;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        case '\n', '\t' -> out.append(attribute ? "&#" + (int) c + ";" : String.valueOf(c));
        default -> {
          // Characters that XML cannot hold come only from replacements that a person typed.
          if (c >= 0x20 && c < 0xFFFE) {
            out.append(c);
          }
        }
      }
    }
  }
}
