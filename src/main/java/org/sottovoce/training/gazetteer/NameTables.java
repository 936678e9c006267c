package org.sottovoce.training.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.sottovoce.mention.gazetteer.Table;
import org.sottovoce.mention.gazetteer.Table.Row;

/** Makes the tables of given names, surnames and nicknames. */
final class NameTables {

  /** Below this many births a name that only one country reports is left out. */
  private static final long FEW_BIRTHS = 100;

  private final Path sources;

  NameTables(Path sources) {
    this.sources = sources;
  }

  void write(Path target) throws IOException {
    TableFile.write(
        target.resolve("given_names.tsv"),
        "name\tgender\tbirths\tcountries",
        Table.read(sources.resolve("given_names_core.tsv")).stream()
            .filter(NameTables::matters)
            .map(NameTables::givenName)
            .toList());
    TableFile.write(
        target.resolve("surnames.tsv"),
        "name\trank",
        Table.read(sources.resolve("surnames_core.tsv")).stream()
            .filter(row -> row.get(0).length() > 1)
            .map(NameTables::surname)
            .toList());
    TableFile.write(target.resolve("en/nicknames.tsv"), "nickname\tname", nicknames());
  }

  private static boolean matters(Row row) {
    boolean foreign = row.number(4) == 0 && row.number(3) == 0;
    return row.get(0).length() > 1
        && (row.number(3) >= FEW_BIRTHS || countries(row) > 1 || foreign);
  }

  private static String givenName(Row row) {
    return TableFile.row(row.get(0), row.get(1), row.number(3), countries(row));
  }

  private static int countries(Row row) {
    return row.get(5).isEmpty() ? 0 : row.get(5).split(",").length;
  }

  /** A name without a census rank gets rank 0 and a mark when several countries know it. */
  private static String surname(Row row) {
    String shown = DisplayForm.surname(row.get(0));
    boolean several = row.get(2).indexOf(',') > 0;
    return TableFile.row(shown, row.number(1) > 0 ? row.number(1) : several ? "0" : "");
  }

  private List<String> nicknames() throws IOException {
    return Table.read(sources.resolve("nicknames.tsv")).stream()
        .map(row -> TableFile.row(row.get(0), row.get(1)))
        .toList();
  }
}
