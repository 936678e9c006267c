package org.sottovoce.training.encoder;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import org.sottovoce.evaluation.GoldText;
import org.sottovoce.mention.model.ModelSentence;
import org.sottovoce.mention.model.NameReader;
import org.sottovoce.mention.model.Reading;
import org.sottovoce.mention.model.Tag;
import org.sottovoce.text.Span;

/** Writes what a name finder says of unlabelled texts as a {@link LabelFile}. */
final class MachineLabels {

  /** Words that are more probably in no name than this are not listed. */
  private static final double SURE = 0.995;

  private static final int REPORT_EVERY = 50;

  private final ObjectMapper json = new ObjectMapper();
  private final NameReader reader;
  private final Segmentation segmentation;

  MachineLabels(NameReader reader, Segmentation segmentation) {
    this.reader = reader;
    this.segmentation = segmentation;
  }

  /** Writes the whole file or none. */
  void write(List<GoldText> texts, Path file, Consumer<String> progress) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    try (BufferedWriter out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
      for (int at = 0; at < texts.size(); at++) {
        out.write(json.writeValueAsString(record(texts.get(at))));
        out.write('\n');
        if ((at + 1) % REPORT_EVERY == 0) {
          progress.accept((at + 1) + " of " + texts.size() + " unlabelled texts read");
        }
      }
    }
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private ObjectNode record(GoldText text) {
    List<ModelSentence> sentences = segmentation.of(text);
    List<Reading> readings = reader.read(sentences);
    ObjectNode record = json.createObjectNode().put("id", text.id()).put("text", text.text());
    record.put("source", text.credit().source()).put("license", text.credit().licence());
    ArrayNode bounds = record.putArray("sents");
    ArrayNode tags = record.putArray("tags");
    int word = 0;
    for (int i = 0; i < sentences.size(); i++) {
      addBounds(sentences.get(i), text.text(), bounds.addArray());
      for (int at = 0; at < readings.get(i).size(); at++, word++) {
        addTags(readings.get(i), at, word, tags);
      }
    }
    return record;
  }

  /** From its first word to its last, in code points. */
  private static void addBounds(ModelSentence sentence, String text, ArrayNode bounds) {
    List<Span> spans = sentence.spans();
    bounds.add(text.codePointCount(0, spans.get(0).start()));
    bounds.add(text.codePointCount(0, spans.get(spans.size() - 1).end()));
  }

  private static void addTags(Reading reading, int at, int word, ArrayNode tags) {
    if (reading.of(at, Tag.OTHER) <= SURE) {
      ArrayNode listed = tags.addArray().add(word);
      for (Tag tag : Tag.ALL.subList(1, Tag.ALL.size())) {
        listed.add(Math.round(reading.of(at, tag) * 1e4) / 1e4);
      }
    }
  }
}
