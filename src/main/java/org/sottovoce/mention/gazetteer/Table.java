package org.sottovoce.mention.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of a tab-separated UTF-8 table without its header and comments.
 *
 * <p>The first line names the columns; lines that begin with {@code #} and empty lines are
 * comments. A row that is shorter than the header reads as if blank columns followed.
 */
public final class Table {

  /** One row; a column beyond its end is empty. */
  public record Row(List<String> cells) {

    public Row {
      cells = List.copyOf(cells);
    }

    /** The cell in {@code column}, counted from 0. */
    public String get(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    /** The whole number in {@code column}; 0 where it is blank. */
    public long number(int column) {
      String cell = get(column);
      return cell.isEmpty() ? 0 : Long.parseLong(cell);
    }

    /** The decimal number in {@code column}; 0 where it is blank. */
    public double decimal(int column) {
      String cell = get(column);
      return cell.isEmpty() ? 0 : Double.parseDouble(cell);
    }
  }

  private Table() {}

  /** The rows of the file. */
  public static List<Row> read(Path file) throws IOException {
    return parse(Files.readString(file, StandardCharsets.UTF_8));
  }

  /** The rows of the class path resource, which ships with the program. */
  static List<Row> resource(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + name);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable in the program: " + name, e);
    }
  }

  private static List<Row> parse(String text) {
    List<Row> rows = new ArrayList<>();
    boolean header = true;
    for (String line : text.lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (!header) {
        rows.add(new Row(Arrays.asList(line.split("\t", -1))));
      }
      header = false;
    }
    return rows;
  }
}
