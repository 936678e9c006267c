package org.sottovoce.mention;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list of known names as people write it: one a line, a TAB, its type. UTF-8, with or without
 * byte order mark; empty lines and lines that begin with # are skipped.
 */
public final class NamesFile {

  /** Some 500,000 names: nobody types in so many. */
  private static final int MOST_BYTES = 16 << 20;

  private NamesFile() {}

  /**
   * The names in {@code file}, in its order.
   *
   * @throws BadNamesFile when the file cannot be read or a line is not as it should be; the message
   *     names file, line and cure
   */
  public static List<KnownName> read(Path file) throws BadNamesFile {
    String text = decoded(file);
    List<KnownName> names = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\r\n|\r|\n", -1)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        names.add(name(file, number, line));
      }
    }
    return List.copyOf(names);
  }

  private static String decoded(Path file) throws BadNamesFile {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new BadNamesFile(file, "is too large for a list of names: check the path", null);
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new BadNamesFile(file, "is not in UTF-8: save it as UTF-8 text", e);
    } catch (IOException e) {
      throw new BadNamesFile(file, "could not be read: check the path", e);
    }
  }

  private static KnownName name(Path file, int number, String line) throws BadNamesFile {
    int tab = line.lastIndexOf('\t');
    if (tab < 0) {
      throw new BadNamesFile(file, number, "no TAB: write the name, a TAB and its type");
    }
    String surface = line.substring(0, tab).strip();
    if (surface.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new BadNamesFile(file, number, "no name before the TAB: write one or drop the line");
    }
    Optional<IdentifierType> type = IdentifierType.named(line.substring(tab + 1));
    if (type.isEmpty()) {
      throw new BadNamesFile(
          file, number, "unknown type after the TAB: write PERSON, PLACE, ORGANISATION or another");
    }
    return new KnownName(surface, type.get());
  }
}
