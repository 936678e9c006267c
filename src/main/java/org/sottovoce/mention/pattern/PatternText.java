package org.sottovoce.mention.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sottovoce.mention.ReadableText;
import org.sottovoce.segment.SegmentedDocument;

/**
 * The readable text of a document with the places where words and marks begin: no rule matches
 * inside a word. Places are counted from 0 in text order; offsets are UTF-16 units.
 */
final class PatternText {

  /** How many units of a place its head has. */
  private static final int HEAD = 3;

  private final SegmentedDocument document;
  private final String text;
  private final int[] starts;
  private final int[] headOf;
  private final List<String> heads = new ArrayList<>();
  private final Map<Need, BitSet> worth = new ConcurrentHashMap<>();

  PatternText(SegmentedDocument document) {
    this.document = document;
    this.text = ReadableText.of(document);
    this.starts = starts(text);
    this.headOf = new int[starts.length];
    readHeads();
  }

  boolean isOf(SegmentedDocument other) {
    return document.equals(other);
  }

  String text() {
    return text;
  }

  /** How many places there are. */
  int places() {
    return starts.length;
  }

  int start(int place) {
    return starts[place];
  }

  /** Which of the {@link #heads} stands at {@code place}. */
  int head(int place) {
    return headOf[place];
  }

  /** The different first three units of all places, in the order of their first place. */
  List<String> heads() {
    return heads;
  }

  /** The places that have near what {@code need} says. Not to be changed. */
  BitSet worthTrying(Need need) {
    return worth.computeIfAbsent(need, this::near);
  }

  private static int[] starts(String text) {
    int[] starts = new int[text.length()];
    int count = 0;
    boolean inWord = false;
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (unit > ' ' && !inWord) {
        starts[count++] = at;
      }
      inWord = Character.isLetterOrDigit(unit);
    }
    return Arrays.copyOf(starts, count);
  }

  private void readHeads() {
    Map<String, Integer> known = new HashMap<>();
    for (int place = 0; place < starts.length; place++) {
      String head = text.substring(starts[place], Math.min(text.length(), starts[place] + HEAD));
      Integer index = known.get(head);
      if (index == null) {
        index = heads.size();
        known.put(head, index);
        heads.add(head);
      }
      headOf[place] = index;
    }
  }

  private BitSet near(Need need) {
    BitSet places = new BitSet(starts.length);
    Matcher trigger = Pattern.compile(need.trigger(), Pattern.CASE_INSENSITIVE).matcher(text);
    int next = -1;
    for (int place = 0; place < starts.length && next < text.length(); place++) {
      if (next < starts[place]) {
        next = trigger.find(starts[place]) ? trigger.start() : text.length();
      }
      places.set(place, next < text.length() && next - starts[place] <= need.reach());
    }
    return places;
  }
}
