package org.sottovoce.mention.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDataOutput;

/**
 * The build step that compiles the tables under {@code gazetteers/} into two files among the
 * classes. Does nothing when the second is newer than every table and every class of this package.
 */
public final class GazetteerCompiler {

  private GazetteerCompiler() {}

  /**
   * Runs the step.
   *
   * @param arguments the folder of tables and the folder of classes
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("usage: TABLES CLASSES");
    }
    Path tables = Path.of(arguments[0]);
    Path classes = Path.of(arguments[1]);
    Path target = classes.resolve(Gazetteer.RESOURCE.substring(1));
    Path code = classes.resolve(GazetteerCompiler.class.getPackageName().replace('.', '/'));
    if (isOlder(target, tables) || isOlder(target, code)) {
      compile(tables, target);
    }
  }

  private static boolean isOlder(Path target, Path folder) throws IOException {
    if (!Files.exists(target)) {
      return true;
    }
    FileTime made = Files.getLastModifiedTime(target);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.getLastModifiedTime(file).compareTo(made) > 0) {
          return true;
        }
      }
      return false;
    }
  }

  private static void compile(Path tables, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    GazetteerSource source = new GazetteerSource(tables);
    Gazetteer gazetteer = source.compile();
    ByteBuffersDataOutput places = new ByteBuffersDataOutput();
    source.places().write(places);
    Files.write(target.resolveSibling(Gazetteer.PLACES), places.toArrayCopy());
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    gazetteer.write(out);
    Files.write(target, out.toArrayCopy());
  }
}
