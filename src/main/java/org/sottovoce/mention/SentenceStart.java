package org.sottovoce.mention;

/** Tells where a sentence begins, so that a capital says nothing. */
final class SentenceStart {

  private static final String OPENING = "\"'“‘(";
  private static final String BEFORE = ".!?:…\n\r\t" + ReadableText.BARRIER;

  private SentenceStart() {}

  /** Whether nothing but blanks and opening marks stand between {@code start} and an end. */
  static boolean isAt(String text, int start) {
    int at = start - 1;
    while (at >= 0 && (text.charAt(at) == ' ' || OPENING.indexOf(text.charAt(at)) >= 0)) {
      at--;
    }
    return at < 0 || BEFORE.indexOf(text.charAt(at)) >= 0;
  }
}
