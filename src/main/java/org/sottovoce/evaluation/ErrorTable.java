package org.sottovoce.evaluation;

import java.util.List;

/** Mistakes as text for developers, aligned. It holds surfaces: print it, never log it. */
public final class ErrorTable {

  private final Errors errors;
  private final int most;

  /**
   * @param most how many rows each of the two tables has at most
   */
  public ErrorTable(Errors errors, int most) {
    this.errors = errors;
    this.most = most;
  }

  /** The misses, then the false alarms, each under its name with its total. */
  public String aligned() {
    return headed("missed", errors.misses()) + headed("false alarms", errors.falseAlarms());
  }

  private String headed(String name, List<Errors.Wrong> all) {
    int total = all.stream().mapToInt(Errors.Wrong::count).sum();
    List<List<String>> rows = all.stream().limit(most).map(ErrorTable::row).toList();
    TextTable table = new TextTable(List.of("text", "type", "recognizers", "count"), 3, rows);
    return name + ", " + total + " in all, " + all.size() + " kinds\n" + table.aligned() + "\n";
  }

  private static List<String> row(Errors.Wrong wrong) {
    return List.of(
        wrong.surface(),
        wrong.type().label(),
        String.join(", ", wrong.recognizers()),
        Integer.toString(wrong.count()));
  }
}
