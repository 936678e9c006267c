package org.sottovoce.mention;

import java.util.ArrayList;
import java.util.List;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.Folding;
import org.sottovoce.text.Span;

/**
 * Starts of names that the speaker broke off and began anew: of "my mum Ma- Mary" the mention is
 * "Ma- Mary", since two letters of a name that is replaced give it away.
 */
final class CutOffs {

  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015";
  private static final int WIDEST = 4;

  private CutOffs() {}

  /** The same mentions with the broken starts before them; none reaches into another. */
  static List<Mention> included(SegmentedDocument document, List<Mention> mentions) {
    SegmentIndex segments = new SegmentIndex(document.segments());
    String text = ReadableText.of(document);
    List<Mention> included = new ArrayList<>();
    int floor = 0;
    for (Mention mention : mentions) {
      int start = Family.of(mention.type()) == Family.NAME ? start(text, mention, floor) : -1;
      Span whole = new Span(start < 0 ? mention.span().start() : start, mention.span().end());
      boolean apart = segments.at(whole).isEmpty();
      included.add(apart ? mention : new Mention(whole, mention.type(), mention.evidence()));
      floor = mention.span().end();
    }
    return included;
  }

  /** Where the first broken start before {@code mention} begins; its own start when none does. */
  private static int start(String text, Mention mention, int floor) {
    String name = Folding.fold(mention.span().in(text));
    int start = mention.span().start();
    int next = before(text, start, floor, name);
    while (next < start) {
      start = next;
      next = before(text, start, floor, name);
    }
    return start;
  }

  private static int before(String text, int start, int floor, String name) {
    int dash = start;
    while (dash > floor && dash > start - WIDEST && isBetween(text.charAt(dash - 1))) {
      dash--;
    }
    boolean cutOff = dash > floor && start - dash > 1 && DASHES.indexOf(text.charAt(dash)) >= 0;
    int from = dash;
    while (cutOff && from > floor && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    String piece = Folding.fold(text.substring(from, dash));
    boolean whole = from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1));
    boolean begins = !piece.isEmpty() && name.startsWith(piece) && name.length() > piece.length();
    return cutOff && whole && begins ? from : start;
  }

  private static boolean isBetween(char unit) {
    return unit == ' ' || unit == ',' || unit == '\n' || DASHES.indexOf(unit) >= 0;
  }
}
