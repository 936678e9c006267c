package org.sottovoce.release.check;

import java.util.List;

/**
 * What the leak check found.
 *
 * @param files how many files were read
 * @param sought how many surfaces were sought
 * @param leaks in the order of the files; empty when nothing was found
 */
public record LeakReport(int files, int sought, List<Leak> leaks) {

  public LeakReport {
    leaks = List.copyOf(leaks);
  }

  /** Whether nothing was found and everything could be read. */
  public boolean passed() {
    return leaks.isEmpty();
  }
}
