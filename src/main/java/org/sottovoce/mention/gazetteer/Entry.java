package org.sottovoce.mention.gazetteer;

import java.util.Optional;
import org.sottovoce.mention.NameBook.Gender;
import org.sottovoce.mention.NameBook.Tier;

/**
 * What the gazetteer knows under one match key, packed into a number that an FST can hold.
 *
 * <p>From the lowest bit: 14 for {@link Kind}s, 2 for the gender and 2 for the tier, then 3 each
 * for how well known the given name, the surname and the place are and for how frequent the word is
 * (0 to 7), then 7 for the organisation's kind.
 */
record Entry(long bits) {

  /** What is known of a word that is in no table. */
  static final Entry NONE = new Entry(0);

  /** The best known: a given name or surname of the first rank, a city of millions. */
  static final int MOST_KNOWN = 7;

  private static final int GENDER = 14;
  private static final int TIER = 16;
  private static final int GIVEN = 18;
  private static final int SURNAME = 21;
  private static final int PLACE = 24;
  private static final int FREQUENCY = 27;
  private static final int ORGANISATION = 30;

  boolean isNone() {
    return bits == 0;
  }

  boolean is(Kind kind) {
    return ((bits >> kind.bit()) & 1) != 0;
  }

  Entry with(Kind kind) {
    return new Entry(bits | (1L << kind.bit()));
  }

  /** An ordinary word after all: neither a place nor a given name, whatever the tables say. */
  Entry asOrdinaryWord() {
    long names =
        (1L << Kind.GIVEN_NAME.bit()) | (1L << Kind.PLACE.bit()) | (1L << Kind.REGION.bit());
    return new Entry(bits & ~names).put(GIVEN, 3, 0).put(PLACE, 3, 0).withTier(Tier.ORDINARY);
  }

  Optional<Gender> gender() {
    return switch (field(GENDER, 2)) {
      case 1 -> Optional.of(Gender.FEMALE);
      case 2 -> Optional.of(Gender.MALE);
      case 3 -> Optional.of(Gender.EITHER);
      default -> Optional.empty();
    };
  }

  /** With a gender; a name that has another one already is of either. */
  Entry withGender(Gender gender) {
    boolean differs = gender().isPresent() && gender().get() != gender;
    int code =
        switch (differs ? Gender.EITHER : gender) {
          case FEMALE -> 1;
          case MALE -> 2;
          case EITHER -> 3;
        };
    return put(GENDER, 2, code);
  }

  Tier tier() {
    return switch (field(TIER, 2)) {
      case 2 -> Tier.ORDINARY;
      case 1 -> Tier.MIXED;
      default -> Tier.DISTINCT;
    };
  }

  Entry withTier(Tier tier) {
    int code =
        switch (tier) {
          case ORDINARY -> 2;
          case MIXED -> 1;
          case DISTINCT -> 0;
        };
    return put(TIER, 2, code);
  }

  int givenNameFame() {
    return field(GIVEN, 3);
  }

  int surnameFame() {
    return field(SURNAME, 3);
  }

  int placeFame() {
    return field(PLACE, 3);
  }

  /** How frequent the word is in any case and sense; 0 for one that no word list holds. */
  int frequency() {
    return field(FREQUENCY, 3);
  }

  Entry withFrequency(int band) {
    return raise(FREQUENCY, band);
  }

  /** With a given name's fame, if that is more than before; the others work alike. */
  Entry withGivenNameFame(int fame) {
    return raise(GIVEN, fame);
  }

  Entry withSurnameFame(int fame) {
    return raise(SURNAME, fame);
  }

  Entry withPlaceFame(int fame) {
    return raise(PLACE, fame);
  }

  /** The number of the organisation's kind in its table, from 1; 0 where it is none. */
  int organisationKind() {
    return field(ORGANISATION, 7);
  }

  Entry withOrganisationKind(int number) {
    return put(ORGANISATION, 7, number);
  }

  private int field(int shift, int width) {
    return (int) ((bits >> shift) & ((1L << width) - 1));
  }

  private Entry raise(int shift, int fame) {
    return put(shift, 3, Math.max(field(shift, 3), Math.min(fame, MOST_KNOWN)));
  }

  private Entry put(int shift, int width, int value) {
    long mask = ((1L << width) - 1) << shift;
    return new Entry((bits & ~mask) | ((long) value << shift));
  }
}
