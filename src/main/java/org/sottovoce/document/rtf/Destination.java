package org.sottovoce.document.rtf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What becomes of a group, by the control word that it begins with. */
enum Destination {
  /** Its text belongs to the text around it. */
  PLAIN,
  /** No text, but marks between control words. */
  MARKUP,
  /** Names of properties. */
  VALUES,
  FONTS,
  STYLES,
  HEADER,
  FOOTER,
  /** Also endnotes. */
  FOOTNOTE,
  TEXT_BOX,
  FIELD_CODE,
  /** Text beside the running text that can be changed in place: an entry of an index. */
  ENTRY,
  BOOKMARK,
  BOOKMARK_END,
  /** The text of a list's label, which begins with its length. */
  LABEL,
  PICTURE,
  SHAPE_PROPERTY,
  /** The same text twice, the second time in Unicode. */
  TWICE,
  /** By rule no text to review, and not released. */
  UNREAD;

  private static final Map<String, Destination> BY_WORD = load();

  /** What a group that begins with {@code word} is; null for no destination that is known. */
  static Destination of(String word) {
    return BY_WORD.get(word);
  }

  private static Map<String, Destination> load() {
    Map<String, Destination> byWord = new HashMap<>();
    try (InputStream in = Destination.class.getResourceAsStream("destinations.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] words = line.split("\\s+", -1);
          Destination destination = valueOf(words[0].toUpperCase(Locale.ROOT));
          for (int i = 1; i < words.length; i++) {
            byWord.put(words[i], destination);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a list of the program", e);
    }
    return byWord;
  }
}
