package org.sottovoce.mention.indirect;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A piece of a rule. It does not look for one match but says everywhere that a match can end, so
 * that nothing is tried twice and no rule can run away. Immutable.
 */
sealed interface Phrase {

  /** The answer of a phrase that fits and takes no word. */
  long HERE = 1;

  /** The answer of a phrase that does not fit. */
  long NOWHERE = 0;

  /**
   * Where the matches that begin at the word {@code at} end: bit {@code n} stands for {@code n}
   * words on. Matches of 64 words and more are not seen.
   */
  long ends(Passage passage, int at);

  /** Whether it may match without taking a word. */
  boolean isOptional();

  /** Adds the words that a match can begin with. */
  void first(FirstWords words);

  /** The word {@code key}. */
  record Literal(String key) implements Phrase {
    @Override
    public long ends(Passage passage, int at) {
      return at < passage.size() && passage.word(at).key().equals(key) ? HERE << 1 : NOWHERE;
    }

    @Override
    public boolean isOptional() {
      return false;
    }

    @Override
    public void first(FirstWords words) {
      words.add(key);
    }
  }

  /** A term of the class {@code name}. */
  record Term(String name) implements Phrase {
    @Override
    public long ends(Passage passage, int at) {
      return passage.termEnds(name, at);
    }

    @Override
    public boolean isOptional() {
      return false;
    }

    @Override
    public void first(FirstWords words) {
      words.addTermsOf(name);
    }
  }

  /** Any word of the {@code kinds} that is no term of the class {@code except}. */
  record Any(Set<Word.Kind> kinds, String except) implements Phrase {
    @Override
    public long ends(Passage passage, int at) {
      return at < passage.size()
              && kinds.contains(passage.word(at).kind())
              && (passage.termEnds(except, at) & (HERE << 1)) == 0
          ? HERE << 1
          : NOWHERE;
    }

    @Override
    public boolean isOptional() {
      return false;
    }

    @Override
    public void first(FirstWords words) {
      words.addKinds(kinds);
    }
  }

  /** One piece behind the other. */
  record Sequence(List<Phrase> pieces) implements Phrase {
    @Override
    public long ends(Passage passage, int at) {
      long ends = HERE;
      for (int i = 0; i < pieces.size() && ends != NOWHERE; i++) {
        ends = Phrase.after(ends, pieces.get(i), passage, at);
      }
      return ends;
    }

    @Override
    public boolean isOptional() {
      return pieces.stream().allMatch(Phrase::isOptional);
    }

    @Override
    public void first(FirstWords words) {
      for (Phrase piece : pieces) {
        piece.first(words);
        if (!piece.isOptional()) {
          return;
        }
      }
    }
  }

  /** One piece or another. */
  record Choice(List<Phrase> pieces) implements Phrase {
    @Override
    public long ends(Passage passage, int at) {
      long ends = NOWHERE;
      for (Phrase piece : pieces) {
        ends |= piece.ends(passage, at);
      }
      return ends;
    }

    @Override
    public boolean isOptional() {
      return pieces.stream().anyMatch(Phrase::isOptional);
    }

    @Override
    public void first(FirstWords words) {
      pieces.forEach(piece -> piece.first(words));
    }
  }

  /**
   * One piece or another, looked up by the word that each begins with.
   *
   * @param byKey every piece under its first word
   */
  record Lookup(Map<String, Phrase> byKey) implements Phrase {
    @Override
    public long ends(Passage passage, int at) {
      Phrase piece = at < passage.size() ? byKey.get(passage.word(at).key()) : null;
      return piece == null ? NOWHERE : piece.ends(passage, at);
    }

    @Override
    public boolean isOptional() {
      return false;
    }

    @Override
    public void first(FirstWords words) {
      byKey.keySet().forEach(words::add);
    }
  }

  /** The piece {@code least} to {@code most} times. */
  record Repeated(Phrase piece, int least, int most) implements Phrase {
    @Override
    public long ends(Passage passage, int at) {
      long ends = HERE;
      long all = least == 0 ? HERE : NOWHERE;
      for (int times = 1; times <= most && ends != NOWHERE; times++) {
        ends = Phrase.after(ends, piece, passage, at);
        all |= times >= least ? ends : NOWHERE;
      }
      return all;
    }

    @Override
    public boolean isOptional() {
      return least == 0;
    }

    @Override
    public void first(FirstWords words) {
      piece.first(words);
    }
  }

  /** Something that must not stand here. */
  record Unless(Phrase other) implements Phrase {
    @Override
    public long ends(Passage passage, int at) {
      return other.ends(passage, at) == NOWHERE ? HERE : NOWHERE;
    }

    @Override
    public boolean isOptional() {
      return true;
    }

    @Override
    public void first(FirstWords words) {
      // takes no word
    }
  }

  /** A capital letter stands here. */
  record Capital() implements Phrase {
    @Override
    public long ends(Passage passage, int at) {
      return at < passage.size() && passage.word(at).capital() ? HERE : NOWHERE;
    }

    @Override
    public boolean isOptional() {
      return true;
    }

    @Override
    public void first(FirstWords words) {
      // takes no word
    }
  }

  /** The text has no capital letters at all, as some speech recognisers write. */
  record Uncased() implements Phrase {
    @Override
    public long ends(Passage passage, int at) {
      return passage.isCased() ? NOWHERE : HERE;
    }

    @Override
    public boolean isOptional() {
      return true;
    }

    @Override
    public void first(FirstWords words) {
      // takes no word
    }
  }

  /** A sentence or a part of one ends here. */
  record Edge() implements Phrase {
    @Override
    public long ends(Passage passage, int at) {
      return passage.isEdge(at) ? HERE : NOWHERE;
    }

    @Override
    public boolean isOptional() {
      return true;
    }

    @Override
    public void first(FirstWords words) {
      // takes no word
    }
  }

  /**
   * A phrase that many rules share; a passage remembers what it said last.
   *
   * @param number from 0, its own among the definitions
   */
  record Defined(int number, Phrase phrase) implements Phrase {
    @Override
    public long ends(Passage passage, int at) {
      return passage.definedEnds(this, at);
    }

    @Override
    public boolean isOptional() {
      return phrase.isOptional();
    }

    @Override
    public void first(FirstWords words) {
      phrase.first(words);
    }
  }

  /**
   * Where matches of {@code next} end that begin at one of {@code ends}; all counted from {@code
   * at}.
   */
  private static long after(long ends, Phrase next, Passage passage, int at) {
    long after = NOWHERE;
    for (long rest = ends; rest != NOWHERE; rest &= rest - 1) {
      int words = Long.numberOfTrailingZeros(rest);
      after |= next.ends(passage, at + words) << words;
    }
    return after;
  }
}
