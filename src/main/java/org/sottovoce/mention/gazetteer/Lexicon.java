package org.sottovoce.mention.gazetteer;

/**
 * What the gazetteer says of single words, as a number that a model can make features of: one bit
 * for each thing that the word can be, its tier and its frequency.
 *
 * <p>A word is looked up by its match key; for a word of ASCII letters that is the word in lower
 * case. A look-up makes no strings and takes well under a microsecond. One thread's; get another
 * from {@link Gazetteer#lexicon} for each thread.
 */
public final class Lexicon {

  public static final int GIVEN_NAME = 1;
  public static final int FREQUENT_GIVEN_NAME = 1 << 1;
  public static final int SURNAME = 1 << 2;
  public static final int FREQUENT_SURNAME = 1 << 3;
  public static final int NICKNAME = 1 << 4;

  /** A country or a region of one. */
  public static final int COUNTRY = 1 << 5;

  public static final int DEMONYM = 1 << 6;
  public static final int HONORIFIC = 1 << 7;
  public static final int OCCUPATION = 1 << 8;
  public static final int LANGUAGE = 1 << 9;
  public static final int RELIGION = 1 << 10;
  public static final int PLACE = 1 << 11;

  /** A place of {@value #BIG} or more in fame: 150,000 people or more. */
  public static final int BIG_PLACE = 1 << 12;

  public static final int ORGANISATION = 1 << 13;

  /** How many of the lowest bits are flags. */
  public static final int FLAGS = 14;

  /** The phrase kinds: the flags that {@link PhraseMatcher} tells too. */
  public static final int PHRASE = COUNTRY | PLACE | BIG_PLACE | ORGANISATION;

  private static final int FREQUENCY = FLAGS + 2;
  private static final int BIG = 5;
  private static final int FREQUENT_GIVEN = 4;
  private static final int FREQUENT_SUR = 3;

  private final KeyMap.Walk walk;

  Lexicon(KeyMap.Walk walk) {
    this.walk = walk;
  }

  /**
   * The flags of the word with the match key {@code key}, with its {@link #tier} and its {@link
   * #frequency}; 0 for a word that no table holds.
   */
  public int of(CharSequence key) {
    walk.restart();
    long bits = key.length() > 0 && walk.step(key) ? walk.value() : -1;
    return bits <= 0 ? 0 : flags(bits);
  }

  /**
   * The tier of a word's flags: 2 an ordinary word (A), 1 mostly capitalised (B), 0 neither (C).
   */
  public static int tier(int flags) {
    return (flags >> FLAGS) & 3;
  }

  /**
   * How frequent the word is, from its flags: 7 one of the hundred commonest, 6 of 500, 5 of 2,000,
   * 4 of 6,000, 3 of 15,000, 2 of 40,000, 1 listed, 0 in no word list.
   */
  public static int frequency(int flags) {
    return (flags >> FREQUENCY) & 7;
  }

  /** Packs what an entry's bits say. */
  static int flags(long bits) {
    Entry entry = new Entry(bits);
    int tier =
        switch (entry.tier()) {
          case ORDINARY -> 2;
          case MIXED -> 1;
          case DISTINCT -> 0;
        };
    return names(entry)
        | terms(entry)
        | phrase(entry)
        | tier << FLAGS
        | entry.frequency() << FREQUENCY;
  }

  private static int names(Entry entry) {
    return flag(entry.is(Kind.GIVEN_NAME), GIVEN_NAME)
        | flag(entry.givenNameFame() >= FREQUENT_GIVEN, FREQUENT_GIVEN_NAME)
        | flag(entry.is(Kind.SURNAME), SURNAME)
        | flag(entry.surnameFame() >= FREQUENT_SUR, FREQUENT_SURNAME)
        | flag(entry.is(Kind.NICKNAME), NICKNAME)
        | flag(entry.is(Kind.TITLE), HONORIFIC);
  }

  private static int terms(Entry entry) {
    return flag(entry.is(Kind.NATIONALITY), DEMONYM)
        | flag(entry.is(Kind.OCCUPATION), OCCUPATION)
        | flag(entry.is(Kind.LANGUAGE), LANGUAGE)
        | flag(entry.is(Kind.RELIGION), RELIGION);
  }

  private static int phrase(Entry entry) {
    boolean place = entry.is(Kind.PLACE);
    boolean big = place && entry.placeFame() >= BIG;
    return flag(entry.is(Kind.COUNTRY) || entry.is(Kind.REGION), COUNTRY)
        | flag(place && !big, PLACE)
        | flag(big, BIG_PLACE)
        | flag(entry.is(Kind.ORGANISATION), ORGANISATION);
  }

  private static int flag(boolean is, int flag) {
    return is ? flag : 0;
  }
}
