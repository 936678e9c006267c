package org.sottovoce.mention.pattern;

import java.util.List;

/**
 * The rules of one recognizer.
 *
 * @param rules in the order of the file
 */
public record RuleSet(List<Rule> rules) {

  public RuleSet {
    rules = List.copyOf(rules);
  }

  /**
   * Reads the rules of a resource, which stands beside the class {@code home}.
   *
   * @throws IllegalStateException when it is missing or not well formed: a fault of the build
   */
  public static RuleSet load(Class<?> home, String resource) {
    return new RuleReader(home).read(resource);
  }
}
