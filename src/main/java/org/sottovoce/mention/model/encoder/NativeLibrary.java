package org.sottovoce.mention.model.encoder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where ONNX Runtime's native library lies: in the folder {@code lib/natives} beside the program's
 * jar. Left alone, ONNX Runtime unpacks its library from its own jar into the temporary folder at
 * each start, which takes longer, and Windows cannot delete it there.
 */
final class NativeLibrary {

  /** The property in which ONNX Runtime looks for the folder. */
  private static final String PROPERTY = "onnxruntime.native.path";

  private NativeLibrary() {}

  /** Tells ONNX Runtime, before its first use. Without the folder, as in tests, does nothing. */
  static void announce() {
    if (System.getProperty(PROPERTY) == null) {
      String separator = Pattern.quote(System.getProperty("path.separator"));
      folder(System.getProperty("java.class.path").split(separator))
          .ifPresent(folder -> System.setProperty(PROPERTY, folder.toString()));
    }
  }

  /** The folder of libraries beside one of the jars of a class path. */
  static Optional<Path> folder(String... classPath) {
    return Stream.of(classPath)
        .filter(entry -> entry.endsWith(".jar"))
        .map(entry -> Path.of(entry).toAbsolutePath().resolveSibling("lib").resolve("natives"))
        .filter(Files::isDirectory)
        .findFirst();
  }
}
