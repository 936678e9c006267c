package org.sottovoce.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sottovoce.mention.NameBook;
import org.sottovoce.mention.NameBook.Tier;
import org.sottovoce.review.SweepItem.Kind;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.segment.Sentence;
import org.sottovoce.text.Span;

/** The words and numbers of one document that stand out, whether or not a mention covers them. */
final class SweptWords {

  /** A document with a smaller share of capitalised words inside its sentences has no capitals. */
  private static final double HAS_CAPITALS = 0.005;

  /** A document with a larger share of them is written in capitals. */
  private static final double ALL_CAPITALS = 0.6;

  /** Documents with fewer words than this are taken to be written as usual. */
  private static final int TELLING = 50;

  /** The word for oneself, which English always capitalises, with and without a contraction. */
  private static final String ONESELF = "I";

  private final SegmentedDocument document;
  private final NameBook names;
  private final boolean capitalsTell;

  SweptWords(SegmentedDocument document, NameBook names) {
    this.document = document;
    this.names = names;
    this.capitalsTell = capitalsTell();
  }

  /** All that stand out, in text order. */
  List<SweptWord> all() {
    List<SweptWord> all = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      boolean begins = true;
      for (Span token : sentence.tokens()) {
        kind(token, begins).ifPresent(kind -> all.add(new SweptWord(token, kind)));
        begins = begins && !isWord(token);
      }
    }
    return all;
  }

  private Optional<Kind> kind(Span token, boolean begins) {
    int first = document.text().codePointAt(token.start());
    if (Character.isDigit(first)) {
      return Optional.of(Kind.NUMBER);
    }
    if (!Character.isLetter(first) || document.surface(token).equals(ONESELF)) {
      return Optional.empty();
    }
    boolean distinct = isDistinct(token);
    if (!capitalsTell) {
      return distinct ? Optional.of(Kind.UNKNOWN_NAME) : Optional.empty();
    }
    if (!isCapital(first) || (begins && !mayBeName(token))) {
      return Optional.empty();
    }
    return Optional.of(distinct ? Kind.UNKNOWN_NAME : Kind.CAPITALISED);
  }

  private boolean isDistinct(Span token) {
    return token.length() > 1 && names.tier(document.surface(token)) == Tier.DISTINCT;
  }

  /** Whether the word, which has its capital anyway, could be a name for all that is known. */
  private boolean mayBeName(Span token) {
    String surface = document.surface(token);
    Tier tier = names.tier(surface);
    return tier == Tier.DISTINCT
        || (tier == Tier.MIXED && (names.isGivenName(surface) || names.isSurname(surface)));
  }

  private boolean capitalsTell() {
    int words = 0;
    int capitalised = 0;
    for (Sentence sentence : document.sentences()) {
      boolean begins = true;
      for (Span token : sentence.tokens()) {
        if (isWord(token)) {
          words += begins ? 0 : 1;
          capitalised += !begins && isCapitalised(token) ? 1 : 0;
          begins = false;
        }
      }
    }
    double share = words == 0 ? 0 : (double) capitalised / words;
    return words < TELLING || (share >= HAS_CAPITALS && share <= ALL_CAPITALS);
  }

  private boolean isCapitalised(Span token) {
    return isCapital(document.text().codePointAt(token.start()))
        && !document.surface(token).equals(ONESELF);
  }

  private boolean isWord(Span token) {
    return Character.isLetterOrDigit(document.text().codePointAt(token.start()));
  }

  private static boolean isCapital(int codePoint) {
    return Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint);
  }
}
