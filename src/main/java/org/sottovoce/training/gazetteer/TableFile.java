package org.sottovoce.training.gazetteer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a tab-separated table: a header and the rows in the order given, without repetitions. */
final class TableFile {

  private TableFile() {}

  static void write(Path file, String header, List<String> rows) throws IOException {
    StringBuilder text = new StringBuilder(header).append('\n');
    rows.stream().distinct().forEach(row -> text.append(row).append('\n'));
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  /** A row of the cells, with blank cells at its end left away. */
  static String row(Object... cells) {
    StringBuilder row = new StringBuilder();
    for (Object cell : cells) {
      row.append(cell).append('\t');
    }
    return row.toString().stripTrailing();
  }
}
