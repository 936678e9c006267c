package org.sottovoce.mention;

/**
 * A name that the user typed in beforehand: always suggested, in every variant, whatever the
 * scores.
 *
 * @param surface the name; never blank
 * @param type what it identifies
 */
public record KnownName(String surface, IdentifierType type) {

  public KnownName {
    surface = surface.strip();
    if (surface.isEmpty()) {
      throw new IllegalArgumentException("a known name has characters");
    }
  }

  @Override
  public String toString() {
    return "KnownName[" + type + ", " + surface.length() + " units]";
  }
}
