package org.sottovoce.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the formats apart that are plain text to a type detector: WebVTT, SubRip, Markdown, pieces
 * of web pages, speech recognisers' JSON and what may be separated values. What is none of these is
 * {@link Format#TXT}. Keeps no state.
 */
final class TextSniffer {

  private static final Pattern VTT = Pattern.compile("WEBVTT(?:[ \\t\\r\\n]|$)");
  private static final Pattern SRT =
      Pattern.compile(
          "\\s*(?:\\d+[ \\t]*\\R)?\\d{1,2}:\\d\\d:\\d\\d[,.]\\d{1,3}[ \\t]*-->[ \\t]*\\d{1,2}:\\d\\d:\\d\\d[,.]");
  private static final Pattern MARKDOWN_NAME = Pattern.compile("(?i).*\\.(?:md|markdown)");
  private static final Pattern FRONT_MATTER =
      Pattern.compile("---[ \\t]*\\R(?:.*\\R){1,200}?---[ \\t]*(?:\\R|$)");
  private static final Pattern STRONG_MARK =
      Pattern.compile(
          "(?m)^#{1,6} \\S|^\\s{0,3}```|(?<!\\*)\\*\\*[^*\\s][^*\\n]{0,120}\\*\\*|\\[[^\\[\\]\\n]{1,300}\\]\\([^)\\s]{1,300}\\)"
              + "|^\\|?[ \\t]*:?-{3,}:?[ \\t]*\\|");
  private static final Pattern FIRST_TAG =
      Pattern.compile(
          "\\s*+<(?:article|blockquote|div|dl|h[1-6]|main|ol|p|pre|section|span|table|ul)"
              + "(?:\\s[^<>]*+)?+>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LAST_TAG = Pattern.compile("</[A-Za-z][A-Za-z0-9]*+>\\s*+$");
  private static final Pattern TRANSCRIPT_LIST =
      Pattern.compile(
          "\"(?:segments|utterances|chunks|transcription|monologues|items|words|transcripts)\"\\s*:\\s*\\[");
  private static final Pattern RECORD =
      Pattern.compile(
          "(?:\"[^\"]*+(?:\"\"[^\"]*+)*+\"|[^\",;\\t\\r\\n][^,;\\t\\r\\n]*+)?+([,;\\t])");

  /** A message of a saved chat, which has a TAB behind its time and is no record. */
  private static final Pattern MESSAGE = Pattern.compile("\\d\\d:\\d\\d:\\d\\d\\t From [^\\n]*?:");

  private static final int ENOUGH = 2;
  private static final int HEAD = 1 << 12;

  /**
   * What {@code text} is, by its content.
   *
   * @param name the file's name, which is asked only whether a plain text is Markdown: it is both
   */
  Format sniff(String text, String name) {
    if (VTT.matcher(text).lookingAt()) {
      return Format.VTT;
    }
    if (SRT.matcher(text).lookingAt() && !TimesAboveNames.are(head(text))) {
      return Format.SRT;
    }
    if (isRecognisersJson(text)) {
      return Format.JSON;
    }
    boolean markdown =
        MARKDOWN_NAME.matcher(name).matches()
            || FRONT_MATTER.matcher(text).lookingAt()
            || STRONG_MARK.matcher(text).results().limit(ENOUGH).count() == ENOUGH;
    return markdown ? Format.MD : isPiece(text) ? Format.HTML : table(text);
  }

  /** Whether it is a web page without its frame, from its first tag to its last. */
  private static boolean isPiece(String text) {
    String end = text.substring(Math.max(0, text.length() - HEAD));
    return FIRST_TAG.matcher(head(text)).lookingAt() && LAST_TAG.matcher(end).find();
  }

  /** What the first line may be a record of; the reader of tables knows for certain. */
  private static Format table(String text) {
    String head = head(text).stripLeading();
    Matcher record = RECORD.matcher(head);
    if (!record.lookingAt() || MESSAGE.matcher(head).lookingAt()) {
      return Format.TXT;
    }
    return record.group(1).equals("\t") ? Format.TSV : Format.CSV;
  }

  /** Whether it may be a recogniser's JSON; its reader knows for certain. */
  private static boolean isRecognisersJson(String text) {
    String head = head(text).stripLeading();
    return head.startsWith("[")
        ? head.contains("\"text\"") && head.contains("\"start\"")
        : head.startsWith("{") && TRANSCRIPT_LIST.matcher(text).find();
  }

  private static String head(String text) {
    return text.substring(0, Math.min(text.length(), HEAD));
  }
}
