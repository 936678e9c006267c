package org.sottovoce.release.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.text.Span;

/**
 * One way in which a sought surface may be written: its folded letters and digits, and where its
 * own tokens begin.
 */
final class SurfacePattern {

  /** From this length on, letters that happen to follow each other are no accident. */
  private static final int LONG = 8;

  /** Up to this length, letters inside hexadecimal numbers may spell a name. */
  private static final int SHORT = 4;

  /**
   * From this length on, no other word is the surface read backwards: of 105,691 names with so many
   * letters in the gazetteers, 8 are a common word then, and 40 another name.
   */
  private static final int BACKWARDS = 7;

  private final int sought;
  private final boolean exact;
  private final String letters;
  private final String cased;
  private final BitSet boundaries;
  private final boolean digits;

  private SurfacePattern(int sought, boolean exact, String surface) {
    CompactText compact = CompactText.of(surface);
    this.sought = sought;
    this.exact = exact;
    this.letters = compact.letters().toString();
    this.cased = compact.cased(0, compact.length());
    this.boundaries = new BitSet();
    for (int at = compact.nextStart(0); at >= 0; at = compact.nextStart(at + 1)) {
      boundaries.set(at);
    }
    this.digits = letters.chars().allMatch(Character::isDigit);
  }

  /** The ways to write {@code surface}, which is number {@code sought} of a list. */
  static List<SurfacePattern> of(int sought, Sought surface) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(surface.surface());
    if (surface.type() == IdentifierType.PERSON) {
      addReversed(surface.surface(), forms);
    }
    List<SurfacePattern> patterns = new ArrayList<>();
    for (String form : forms) {
      patterns.add(new SurfacePattern(sought, surface.common(), form));
    }
    if (surface.type() == IdentifierType.PERSON) {
      initials(surface.surface())
          .forEach(form -> patterns.add(new SurfacePattern(sought, true, form)));
    }
    if (isKnownBackwards(surface)) {
      String backwards = new StringBuilder(surface.surface()).reverse().toString();
      patterns.add(new SurfacePattern(sought, false, backwards));
    }
    return patterns;
  }

  /** Whether it is so long that nothing else reads like it from its end. */
  private static boolean isKnownBackwards(Sought surface) {
    CharSequence letters = CompactText.of(surface.surface()).letters();
    return !surface.common()
        && letters.length() >= BACKWARDS
        && letters.chars().allMatch(Character::isLetter);
  }

  /** "Mary Jane Whitaker" → "M Whitaker" and "M J Whitaker"; only where no word is short. */
  private static Set<String> initials(String surface) {
    List<String> words = List.of(surface.strip().split("\\s+"));
    Set<String> forms = new LinkedHashSet<>();
    if (words.size() > 1 && words.stream().allMatch(SurfacePattern::isNameLike)) {
      List<String> letters = words.stream().map(word -> word.substring(0, 1)).toList();
      String last = words.get(words.size() - 1);
      forms.add(letters.get(0) + " " + last);
      forms.add(String.join(" ", letters.subList(0, letters.size() - 1)) + " " + last);
    }
    return forms;
  }

  private static boolean isNameLike(String word) {
    return word.length() >= SHORT && Character.isUpperCase(word.charAt(0));
  }

  /** "Mary Jane Whitaker" → "Whitaker, Mary Jane" and "Jane Whitaker, Mary". */
  private static void addReversed(String surface, Set<String> forms) {
    String name = surface.strip();
    int last = name.lastIndexOf(' ');
    if (last > 0) {
      int first = name.indexOf(' ');
      forms.add(name.substring(last + 1) + ", " + name.substring(0, last));
      forms.add(name.substring(first + 1) + ", " + name.substring(0, first));
    }
  }

  int sought() {
    return sought;
  }

  String letters() {
    return letters;
  }

  /**
   * Whether the pattern stands at {@code start} of {@code text}, by whole tokens. Short ones in
   * markup, and exact ones anywhere, may not touch digits: 00ADA123 is nobody.
   */
  boolean standsAt(CompactText text, int start, boolean markup) {
    int end = start + letters.length();
    if (end > text.length() || !text.endsAt(end)) {
      return false;
    }
    for (int i = 0; i < letters.length(); i++) {
      if (text.letters().charAt(start + i) != letters.charAt(i)) {
        return false;
      }
    }
    boolean alone = exact || (markup && letters.length() <= SHORT);
    if (alone && !text.standsAlone(start, end)) {
      return false;
    }
    return joins(text, start, end, markup) && (!exact || cased.equals(text.cased(start, end)));
  }

  /** Where the words of the pattern stand in the original of {@code text}. */
  List<Span> wordsAt(CompactText text, int start) {
    List<Span> words = new ArrayList<>();
    for (int at = 0; at < letters.length(); ) {
      int next = boundaries.nextSetBit(at + 1);
      int end = next < 0 ? letters.length() : next;
      words.add(new Span(text.originOf(start + at), text.endOf(start + end)));
      at = end;
    }
    return words;
  }

  /**
   * Whether every gap inside the match is one that may stand inside the surface. Markup is full of
   * single letters: a few of them in a row spell a name by chance.
   */
  private boolean joins(CompactText text, int start, int end, boolean markup) {
    boolean spaced = !exact && !markup && isLetterSpaced(text, start, end);
    for (int at = text.nextStart(start + 1); at >= 0 && at < end; at = text.nextStart(at + 1)) {
      boolean fits = boundaries.get(at - start) || text.hyphenatedAt(at);
      boolean loose = !exact && (digits || letters.length() >= LONG || spaced);
      if (!fits && !loose) {
        return false;
      }
    }
    return true;
  }

  /** "W h i t a k e r": every letter a token of its own. */
  private static boolean isLetterSpaced(CompactText text, int start, int end) {
    if (end - start < 3) {
      return false;
    }
    for (int at = start; at < end; at++) {
      if (text.nextStart(at) != at) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return "SurfacePattern[" + sought + ", " + letters.length() + " units]";
  }
}
