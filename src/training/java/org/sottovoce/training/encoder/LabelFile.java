package org.sottovoce.training.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sottovoce.evaluation.GoldReader;
import org.sottovoce.evaluation.GoldText;
import org.sottovoce.mention.model.ModelSentence;
import org.sottovoce.mention.model.Tag;

/**
 * A file of texts that a machine labelled: annotated text whose records may also hold {@code
 * "tags": [[word, p1, …, p6], …]}, the probabilities of all tags but the first at a word counted
 * through all sentences. A word alone, {@code [word]}, counts for nothing; words that are not
 * listed are in no name.
 */
final class LabelFile {

  private final ObjectMapper json = new ObjectMapper();
  private final Path file;

  LabelFile(Path file) {
    this.file = file;
  }

  /**
   * Its texts.
   *
   * @param labels how texts without tags are learnt; its weight counts for all
   */
  List<LabelledText> read(GoldLabels labels) throws IOException {
    List<GoldText> texts = new GoldReader().read(file);
    List<LabelledText> labelled = new ArrayList<>();
    for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n", -1)) {
      if (!line.isBlank()) {
        GoldText text = texts.get(labelled.size());
        JsonNode tags = json.readTree(line).path("tags");
        labelled.add(tags.isMissingNode() ? labels.of(text) : tagged(text, tags, labels.weight()));
      }
    }
    return labelled;
  }

  private static LabelledText tagged(GoldText text, JsonNode tags, float weight) {
    List<ModelSentence> sentences = GoldLabels.sentences(text);
    int columns = Tag.ALL.size();
    float[] targets = new float[sentences.stream().mapToInt(ModelSentence::size).sum() * columns];
    for (int at = Tag.OTHER.column(); at < targets.length; at += columns) {
      targets[at] = weight;
    }
    for (JsonNode word : tags) {
      set(targets, word, weight);
    }
    return new LabelledText(sentences, targets);
  }

  private static void set(float[] targets, JsonNode word, float weight) {
    int at = word.get(0).intValue() * Tag.ALL.size();
    float named = 0;
    for (int column = 1; column < word.size(); column++) {
      targets[at + column] = weight * word.get(column).floatValue();
      named += targets[at + column];
    }
    targets[at] = word.size() == 1 ? 0 : weight - named;
  }
}
