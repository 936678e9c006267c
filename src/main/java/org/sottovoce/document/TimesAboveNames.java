package org.sottovoce.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the transcripts that Teams saves, where each turn is a line of times, a line with a name
 * and lines of speech, from captions without numbers: there every line below the times is speech.
 */
final class TimesAboveNames {

  private static final String CLOCK = "\\d{1,2}:\\d{1,2}:\\d{1,2}\\.\\d{1,3}";
  private static final Pattern TIMES =
      Pattern.compile("\\s*" + CLOCK + "[ \\t]*-->[ \\t]*" + CLOCK + "\\s*");
  private static final String WORD = "(?:\\p{Lu}[\\p{L}\\p{M}\\p{N}_.'’-]*|de|van|von|der|la|bin)";
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}(?=.{0,60}$)[\\p{L}\\p{M}\\p{N}_.'’-]*+(?:,? "
              + WORD
              + "){0,4}(?: \\([^()]+\\))?\\s*");
  private static final int FEW = 3;

  private TimesAboveNames() {}

  /**
   * Whether below each line of times there is a name and more, and of several names one comes
   * again.
   *
   * @param head the beginning of a file; its last lines may be cut
   */
  static boolean are(String head) {
    List<String> lines = head.lines().toList();
    Set<String> names = new HashSet<>();
    int turns = 0;
    for (int at = 0; at + 2 < lines.size(); at++) {
      if (TIMES.matcher(lines.get(at)).matches()) {
        if (!isNamed(lines.get(at + 1), lines.get(at + 2))) {
          return false;
        }
        names.add(lines.get(at + 1).strip());
        turns++;
      }
    }
    return turns > 0 && (turns < FEW || names.size() < turns);
  }

  private static boolean isNamed(String name, String speech) {
    return NAME.matcher(name).matches() && !speech.isBlank() && !TIMES.matcher(speech).matches();
  }
}
