package org.sottovoce.release.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/**
 * The words of the format PDF itself: names of keys, types and glyphs, operators. Some are names of
 * people and firms elsewhere; here they say nothing. Only whole names and words are meant, in the
 * case that the format gives them.
 */
final class PdfWords {

  private static final Set<String> NAMES = load("pdf-names.txt");
  private static final Set<String> OPERATORS = load("pdf-operators.txt");
  private static final Pattern NAME = Pattern.compile("/([-A-Za-z0-9_]+)(?![-A-Za-z0-9_.#+])");
  private static final Pattern WORD = Pattern.compile("(?<![^\\s\\]>])[A-Za-z]{3,}(?=\\s|$)");

  private PdfWords() {}

  /** Whether a name, without its slash, is one of the format. */
  static boolean isName(String name) {
    return NAMES.contains(name) || isGlyph(name);
  }

  private static boolean isGlyph(String name) {
    return name.indexOf('.') < 0 && GlyphList.getAdobeGlyphList().toUnicode(name) != null;
  }

  /** The source of objects or of a content stream without those words. */
  static String without(String source) {
    String nameless =
        NAME.matcher(source).replaceAll(name -> isName(name.group(1)) ? "/" : same(name));
    return WORD.matcher(nameless)
        .replaceAll(word -> OPERATORS.contains(word.group()) ? "" : same(word));
  }

  private static String same(MatchResult match) {
    return Matcher.quoteReplacement(match.group());
  }

  private static Set<String> load(String file) {
    try (InputStream list = PdfWords.class.getResourceAsStream(file)) {
      if (list == null) {
        throw new IllegalStateException("the program lacks its list " + file);
      }
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.strip().split(" +", -1)))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
