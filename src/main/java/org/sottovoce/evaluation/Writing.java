package org.sottovoce.evaluation;

/** How the texts of an evaluation are written. */
public enum Writing {
  AS_WRITTEN("as written"),
  LOWER_CASE("lower case");

  private final String label;

  Writing(String label) {
    this.label = label;
  }

  /** The text in this writing. */
  GoldText of(GoldText text) {
    return this == LOWER_CASE ? text.lowerCased() : text;
  }

  /** A short phrase for tables. */
  public String label() {
    return label;
  }
}
