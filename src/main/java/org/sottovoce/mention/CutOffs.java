package org.sottovoce.mention;

import java.util.ArrayDeque;
import java.util.Deque;
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
    Deque<Mention> included = new ArrayDeque<>();
    for (Mention mention : mentions) {
      Span whole = new Span(start(text, mention), mention.span().end());
      boolean starts = segments.at(whole).isPresent() && makeRoom(included, whole);
      included.add(starts ? new Mention(whole, mention.type(), mention.evidence()) : mention);
    }
    return List.copyOf(included);
  }

  /** Takes out guesses that hold broken starts alone; false when anything else is in the way. */
  private static boolean makeRoom(Deque<Mention> included, Span whole) {
    while (!included.isEmpty() && included.getLast().span().overlaps(whole)) {
      Mention last = included.getLast();
      if (!whole.covers(last.span()) || last.score() >= 1) {
        return false;
      }
      included.removeLast();
    }
    return true;
  }

  /** Where the first broken start before {@code mention} begins; its own start when none does. */
  private static int start(String text, Mention mention) {
    int start = mention.span().start();
    if (Family.of(mention.type()) != Family.NAME) {
      return start;
    }
    String name = Folding.fold(mention.span().in(text));
    int next = before(text, start, name);
    while (next < start) {
      start = next;
      next = before(text, start, name);
    }
    return start;
  }

  private static int before(String text, int start, String name) {
    int dash = start;
    while (dash > 0 && dash > start - WIDEST && isBetween(text.charAt(dash - 1))) {
      dash--;
    }
    boolean cutOff = dash > 0 && start - dash > 1 && DASHES.indexOf(text.charAt(dash)) >= 0;
    int from = dash;
    while (cutOff && from > 0 && Character.isLetter(text.charAt(from - 1))) {
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
