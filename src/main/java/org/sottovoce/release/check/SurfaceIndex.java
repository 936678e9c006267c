package org.sottovoce.release.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds many surfaces in one pass over a text: at each token the surfaces that begin with its first
 * letters are tried. Immutable and safe for any thread.
 */
final class SurfaceIndex {

  private static final int KEY = 3;

  private final Map<String, List<SurfacePattern>> byBeginning = new HashMap<>();

  SurfaceIndex(List<Sought> sought) {
    for (int i = 0; i < sought.size(); i++) {
      for (SurfacePattern pattern : SurfacePattern.of(i, sought.get(i))) {
        byBeginning.computeIfAbsent(key(pattern.letters()), k -> new ArrayList<>()).add(pattern);
      }
    }
  }

  private static String key(String letters) {
    return letters.substring(0, Math.min(KEY, letters.length()));
  }

  /** Where surfaces stand in {@code text}, in text order; they may overlap. */
  List<Match> find(String text) {
    return find(text, false);
  }

  /** The same, in text or in markup, which is full of numbers. */
  List<Match> find(String text, boolean markup) {
    CompactText compact = CompactText.of(text);
    List<Match> matches = new ArrayList<>();
    for (int at = compact.nextStart(0); at >= 0; at = compact.nextStart(at + 1)) {
      Set<Integer> seen = new HashSet<>();
      int most = Math.min(KEY, compact.length() - at);
      for (int length = 1; length <= most; length++) {
        String key = compact.letters().subSequence(at, at + length).toString();
        for (SurfacePattern pattern : byBeginning.getOrDefault(key, List.of())) {
          if (!seen.contains(pattern.sought()) && pattern.standsAt(compact, at, markup)) {
            seen.add(pattern.sought());
            matches.add(match(compact, at, pattern));
          }
        }
      }
    }
    return matches;
  }

  private static Match match(CompactText compact, int at, SurfacePattern pattern) {
    return new Match(pattern.sought(), pattern.wordsAt(compact, at));
  }
}
