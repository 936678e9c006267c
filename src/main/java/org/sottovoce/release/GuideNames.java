package org.sottovoce.release;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the guides of shapes, the named values of their formulas, are called in one part of a
 * release. Guides of the standard keep their names; others, which people can choose, are numbered.
 */
public final class GuideNames {

  private final FormatValues standard;
  private final Map<String, String> numbered = new LinkedHashMap<>();

  /**
   * Names for a part that has none yet.
   *
   * @param standard tells the names of the standard from others
   */
  public GuideNames(FormatValues standard) {
    this.standard = standard;
  }

  /** The name of the guide with that name, the same wherever it is referred to. */
  public String of(String name) {
    return standard.isKnown(name)
        ? name
        : numbered.computeIfAbsent(name, n -> "g" + (numbered.size() + 1));
  }
}
