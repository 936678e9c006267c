package org.sottovoce.release.pdfedit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Overwrites the names, notices and comments in the clear text that a Type 1 font begins with;
 * after it the outlines are encrypted.
 */
final class NamelessType1 {

  private static final Pattern NAME = Pattern.compile("/FontName\\s*/([^\\s/\\[\\](){}<>%]++)");
  private static final Pattern SAYING =
      Pattern.compile(
          "/(?:version|Notice|FullName|FamilyName|Weight|Copyright)\\s*"
              + "\\(((?:[^()\\\\]++|\\\\.|\\((?:[^()\\\\]++|\\\\.){0,99}+\\)){0,99}+)\\)",
          Pattern.DOTALL);
  private static final Pattern COMMENT =
      Pattern.compile("%(?!!)([^\r\n]*+)|%![-\\w.]*+([^\r\n]*+)");

  private NamelessType1() {}

  static void clear(byte[] font) {
    String all = new String(font, StandardCharsets.ISO_8859_1);
    int end = all.indexOf("eexec");
    String head = end < 0 ? all : all.substring(0, end);
    fill(font, NAME.matcher(head), (byte) 'F');
    fill(font, SAYING.matcher(head), (byte) ' ');
    String plain = new String(font, 0, head.length(), StandardCharsets.ISO_8859_1);
    fill(font, COMMENT.matcher(plain), (byte) ' ');
  }

  private static void fill(byte[] font, Matcher found, byte by) {
    while (found.find()) {
      for (int group = 1; group <= found.groupCount(); group++) {
        if (found.start(group) >= 0) {
          Arrays.fill(font, found.start(group), found.end(group), by);
        }
      }
    }
  }
}
