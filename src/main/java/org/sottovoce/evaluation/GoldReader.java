package org.sottovoce.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sottovoce.evaluation.UnreadableGold.Fault;

/**
 * Reads annotated text: UTF-8, one JSON object a line, {@code {"id", "text", "entities": [{"start",
 * "end", "label"}], "sents": [[start, end]], "license", "genre", "spoken"}}.
 *
 * <p>Offsets in the file count Unicode code points; those of the values count UTF-16 units. All but
 * {@code text} may be missing; blank lines are passed over. Labels are {@code PERSON}, {@code
 * LOCATION}, {@code ORGANIZATION}, or the name of an identifier type; labels that begin with {@code
 * OTHER} mark names of something else and are kept apart.
 */
public final class GoldReader {

  private final ObjectReader json = new ObjectMapper().reader();

  /**
   * All texts of {@code file}, in its order.
   *
   * @throws UnreadableGold when it cannot be read or a line is wrong; nothing is half read
   */
  public List<GoldText> read(Path file) throws UnreadableGold {
    List<GoldText> texts = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (!line.isBlank()) {
        JsonNode node = object(line, file, number);
        texts.add(new GoldLine(node, file, number).toText());
      }
    }
    return List.copyOf(texts);
  }

  /**
   * All texts of the {@code *.jsonl} files in {@code folder}, by file name.
   *
   * @param leftOut names of files that are not read
   * @throws UnreadableGold when there is no such file, or as {@link #read} does
   */
  public List<GoldText> readFolder(Path folder, Set<String> leftOut) throws UnreadableGold {
    List<GoldText> texts = new ArrayList<>();
    for (Path file : files(folder)) {
      if (!leftOut.contains(file.getFileName().toString())) {
        texts.addAll(read(file));
      }
    }
    if (texts.isEmpty()) {
      throw new UnreadableGold(folder.toString(), 0, Fault.NO_FILES);
    }
    return List.copyOf(texts);
  }

  private static List<Path> files(Path folder) throws UnreadableGold {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    } catch (IOException e) {
      throw (UnreadableGold) new UnreadableGold(folder.toString(), 0, Fault.NO_FILES).initCause(e);
    }
  }

  private static List<String> lines(Path file) throws UnreadableGold {
    try {
      // Only line feeds part the records: others may stand inside a JSON string.
      String content = Files.readString(file, StandardCharsets.UTF_8);
      return List.of(content.split("\n", -1));
    } catch (IOException e) {
      throw (UnreadableGold)
          new UnreadableGold(file.toString(), 0, Fault.NOT_READABLE).initCause(e);
    }
  }

  /** The parser's own exception quotes the line: it is dropped. */
  private JsonNode object(String line, Path file, int number) throws UnreadableGold {
    try {
      JsonNode node = json.readTree(line);
      if (node.isObject()) {
        return node;
      }
    } catch (JsonProcessingException e) {
      throw new UnreadableGold(file.toString(), number, Fault.NOT_JSON);
    }
    throw new UnreadableGold(file.toString(), number, Fault.NOT_JSON);
  }
}
