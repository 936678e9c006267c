package org.sottovoce.training.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The developer's command that makes the tables under {@code gazetteers/} from the source tables:
 * {@code mvn -q compile exec:java -Dexec.mainClass=org.sottovoce.training.gazetteer.GazetteerTables
 * -Dexec.args="SOURCES gazetteers"}. The hand-written tables, {@code gazetteers/supplement} and
 * some of {@code gazetteers/en}, are not touched.
 */
public final class GazetteerTables {

  private GazetteerTables() {}

  /**
   * Runs the command.
   *
   * @param arguments the folder of source tables and the folder to write
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("usage: SOURCES TARGET");
    }
    write(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  /** Reads every source table in {@code sources} and writes what ships below {@code target}. */
  static void write(Path sources, Path target) throws IOException {
    Files.createDirectories(target.resolve("en"));
    new NameTables(sources).write(target);
    new PlaceTables(sources).write(target);
    new OrganisationTable(sources).write(target);
    new LexiconTables(sources).write(target);
  }
}
