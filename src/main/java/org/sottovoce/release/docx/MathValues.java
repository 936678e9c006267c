package org.sottovoce.release.docx;

import java.util.Set;

/** What the elements of equations may say. */
final class MathValues {

  private static final Set<String> CHARACTERS = Set.of("chr", "begChr", "endChr", "sepChr");

  private MathValues() {}

  /** Whether an element that takes a character says no more than one. */
  static boolean isSmall(String element, String value) {
    return !CHARACTERS.contains(element) || value.length() <= 2;
  }
}
