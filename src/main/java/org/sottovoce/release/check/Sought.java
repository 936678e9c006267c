package org.sottovoce.release.check;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sottovoce.entity.EntityId;
import org.sottovoce.mention.IdentifierType;

/**
 * A surface that was removed, and how often it may still be found.
 *
 * <p>A <em>distinctive</em> surface is sought everywhere, in any case and with or without accents;
 * it may stand only where a person explicitly kept that very mention. A <em>common</em> one, made
 * of ordinary words or short numbers, is sought in text alone, exactly as it was written, and may
 * stand as often as the review left it.
 *
 * @param surface the characters as they stood; never blank
 * @param type what it identifies
 * @param entities whom it refers to; empty when it comes from a list of names
 * @param common whether it is made of ordinary words or short numbers
 * @param left how often it may be found, by document code; empty when nothing is known about that
 */
public record Sought(
    String surface,
    IdentifierType type,
    SortedSet<EntityId> entities,
    boolean common,
    Optional<Map<String, Integer>> left) {

  public Sought {
    if (surface.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new IllegalArgumentException("a surface to seek has letters or digits");
    }
    entities = Collections.unmodifiableSortedSet(new TreeSet<>(entities));
    left = left.map(counts -> Collections.unmodifiableMap(new TreeMap<>(counts)));
  }

  /** The same surface with what was left of it. */
  public Sought leaving(Map<String, Integer> counts) {
    return new Sought(surface, type, entities, common, Optional.of(counts));
  }

  /** Whether it is one number of at most four digits: an age, a year, a house number. */
  boolean isShortNumber() {
    return Commonness.isShortNumber(surface);
  }

  /** Whether it is a letter or two, which any decoding of anything yields. */
  boolean isTiny() {
    return surface.length() <= 2;
  }

  /** Whether it is digits alone and short enough for a measure in markup. */
  boolean looksLikeMeasure() {
    return surface.length() < 8 && surface.chars().allMatch(Character::isDigit);
  }

  /**
   * How often it may be found in the text of {@code file}; empty when it is not sought there at
   * all.
   */
  OptionalInt allowedIn(CheckedFile file) {
    if (!common) {
      return OptionalInt.of(leftIn(file));
    }
    return switch (file.role()) {
      case COMPANION -> OptionalInt.empty();
      case DOCUMENT -> left.isPresent() ? OptionalInt.of(leftIn(file)) : unknown();
      case NUMBERED_DOCUMENT ->
          isShortNumber()
              ? OptionalInt.empty()
              : left.isPresent() ? OptionalInt.of(leftIn(file)) : unknown();
      case OTHER -> unknown();
    };
  }

  /** Where nothing is known, a common word is sought only when it is written like a name. */
  private OptionalInt unknown() {
    boolean likeName = type == IdentifierType.PERSON && Character.isUpperCase(surface.charAt(0));
    return likeName && surface.length() > 2 ? OptionalInt.of(0) : OptionalInt.empty();
  }

  private int leftIn(CheckedFile file) {
    return file.code().flatMap(code -> left.map(counts -> counts.getOrDefault(code, 0))).orElse(0);
  }

  @Override
  public String toString() {
    return "Sought[" + type + ", " + surface.length() + " units, " + (common ? "common]" : "]");
  }
}
