package org.sottovoce.evaluation;

import java.util.Comparator;
import java.util.List;
import org.sottovoce.text.Span;

/**
 * One annotated text.
 *
 * @param id its name in the file that it comes from
 * @param file the name of that file
 * @param genre what kind of text it is
 * @param credit where it comes from and under which licence
 * @param text the characters
 * @param mentions the annotated mentions, in text order; they may overlap
 * @param others what is annotated as a name of something else (a product, an event), in text order
 * @param sentences the annotated sentences, in text order; the whole text when none are annotated
 */
public record GoldText(
    String id,
    String file,
    Genre genre,
    Credit credit,
    String text,
    List<GoldMention> mentions,
    List<Span> others,
    List<Span> sentences) {

  /**
   * Who is to be thanked for a text; each part is empty when its file says nothing.
   *
   * @param source the corpus
   * @param licence its licence as the file states it
   */
  public record Credit(String source, String licence) {}

  public GoldText {
    mentions = mentions.stream().sorted(Comparator.comparing(GoldMention::span)).toList();
    others = others.stream().sorted().toList();
    sentences = sentences.stream().sorted().toList();
    mentions.forEach(mention -> requireInside(mention.span(), text));
    others.forEach(other -> requireInside(other, text));
    sentences.forEach(sentence -> requireInside(sentence, text));
  }

  /** A text of unknown genre in which nothing else is annotated. */
  public GoldText(
      String id,
      String file,
      Credit credit,
      String text,
      List<GoldMention> mentions,
      List<Span> sentences) {
    this(id, file, Genre.UNKNOWN, credit, text, mentions, List.of(), sentences);
  }

  /**
   * The same text in lower case, as a speech recogniser writes it. Every offset stays: characters
   * whose lower-case form has another length are left alone.
   */
  public GoldText lowerCased() {
    StringBuilder lower = new StringBuilder(text.length());
    text.codePoints().forEach(point -> lower.appendCodePoint(lowerCased(point)));
    return new GoldText(id, file, genre, credit, lower.toString(), mentions, others, sentences);
  }

  private static int lowerCased(int point) {
    int lower = Character.toLowerCase(point);
    return Character.charCount(lower) == Character.charCount(point) ? lower : point;
  }

  private static void requireInside(Span span, String text) {
    if (span.end() > text.length()) {
      throw new IllegalArgumentException("annotation beyond the text: " + span);
    }
  }

  @Override
  public String toString() {
    return "GoldText[" + text.length() + " units, " + mentions.size() + " mentions]";
  }
}
