package org.sottovoce.mention.pattern;

/** The checks that rule files call by name, other than weighted sums. */
enum NamedCheck implements Check {
  /** Payment card: 12 to 19 figures of a known issuer with a valid Luhn sum. */
  CARD,
  /** Figures, not all alike, with a valid Luhn sum, whose last one checks the others. */
  LUHN,
  /** South African identity number: a date of birth and a valid Luhn sum. */
  DATED_LUHN,
  /** Swedish personal number: a valid Luhn sum without the century. */
  SWEDISH,
  /** Indian Aadhaar number. */
  VERHOEFF,
  /** Vehicle identification number after ISO 3779. */
  VIN,
  /** German taxpayer's and turnover tax numbers: ISO 7064, modulo 11,10. */
  ISO_11_10,
  /** French and Belgian national numbers: the last two figures are 97 less the rest modulo 97. */
  KEY_97,
  /** Spanish identity numbers: the letter tells the number modulo 23. */
  SPANISH_LETTER,
  /** Irish personal public service number: the letter tells the weighted sum modulo 23. */
  IRISH_LETTER,
  /** Italian fiscal code: the last letter tells the sum of the values of the others modulo 26. */
  ITALIAN_LETTER,
  /** Finnish identity code: the last sign tells the figures modulo 31. */
  FINNISH_SIGN,
  /** A well-formed network address. */
  NETWORK_ADDRESS,
  /** A number that may be a telephone number. */
  PHONE;

  @Override
  public boolean accepts(String surface) {
    return switch (this) {
      case CARD -> Checksum.card(surface);
      case LUHN -> Checksum.luhn(surface);
      case DATED_LUHN -> Checksum.beginsWithDate(surface) && Checksum.luhn(surface);
      case SWEDISH -> Checksum.swedish(surface);
      case VERHOEFF -> Verhoeff.accepts(surface);
      case VIN -> Checksum.vin(surface);
      case ISO_11_10 -> Checksum.iso1110(surface);
      case KEY_97 -> Checksum.key97(surface);
      case SPANISH_LETTER -> CheckLetter.spanish(surface);
      case IRISH_LETTER -> CheckLetter.irish(surface);
      case ITALIAN_LETTER -> CheckLetter.italian(surface);
      case FINNISH_SIGN -> CheckLetter.finnish(surface);
      case NETWORK_ADDRESS -> NetworkAddress.isWellFormed(surface);
      case PHONE -> PhoneWord.isLikely(surface);
    };
  }
}
