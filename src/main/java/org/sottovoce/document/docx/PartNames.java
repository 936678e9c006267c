package org.sottovoce.document.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/** The rules by which names of package parts are made and resolved. */
final class PartNames {

  private PartNames() {}

  /** The name of the part that holds the relationships of {@code part}; "" is the package. */
  static String relationshipsOf(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  /** The part that {@code target} means when it stands in the relationships of {@code part}. */
  static String resolve(String part, String target) {
    String path = target.replace('\\', '/');
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    Deque<String> steps = new ArrayDeque<>();
    for (String step : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
