package org.sottovoce.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.sottovoce.document.Document;
import org.sottovoce.mention.model.ModelSentence;
import org.sottovoce.mention.model.NameReader;
import org.sottovoce.mention.model.Reading;
import org.sottovoce.segment.SegmentedDocument;

/**
 * Labels talk that nobody annotated with what the name finders together say of it, so that each can
 * learn from the other (self-training with soft labels).
 *
 * <p>From each file passages of some sentences are drawn: all that seem to hold a name, a few of
 * those that seem to hold none, up to a number of words spread over the whole file. The same files
 * and seed give the same passages.
 */
final class SelfLabelling {

  /** A passage ends with the sentence in which it gets this long. */
  private static final int PASSAGE_WORDS = 90;

  /** A passage in which a word is part of a name at least this probably seems to hold one. */
  private static final double SEEMS = 0.4;

  /** The share kept of the passages that seem to hold no name. */
  private static final double EMPTY_SHARE = 0.12;

  private final Function<Document, SegmentedDocument> segmenter;
  private final NameReader finders;
  private final int wordsPerFile;
  private final ObjectMapper json = new ObjectMapper();

  /**
   * @param segmenter cuts a text into sentences, as real documents are
   * @param finders all of them, pooled
   * @param wordsPerFile about how many words are taken of each file
   */
  SelfLabelling(
      Function<Document, SegmentedDocument> segmenter, NameReader finders, int wordsPerFile) {
    this.segmenter = segmenter;
    this.finders = finders;
    this.wordsPerFile = wordsPerFile;
  }

  /**
   * Labels the texts of {@code from} into {@code to}, one passage a line in the form of annotated
   * text, with the probabilities of the tags beside.
   *
   * @return how many words were written
   */
  int label(Path from, Path to, long seed) throws IOException {
    double share = Math.min(1, (double) wordsPerFile / words(from));
    Random random = new Random(seed);
    int written = 0;
    try (BufferedReader in = Files.newBufferedReader(from);
        BufferedWriter out = Files.newBufferedWriter(to)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode record = json.readTree(line);
        String text = record.path("text").textValue();
        List<ModelSentence> all = ModelSentence.of(segmenter.apply(Document.ofText(text)));
        for (List<ModelSentence> passage : drawn(all, share, random)) {
          List<Reading> readings = finders.read(passage);
          if (seemsToName(readings) || random.nextDouble() < EMPTY_SHARE) {
            out.write(json.writeValueAsString(labelled(record, text, passage, readings)));
            out.newLine();
            written += passage.stream().mapToInt(ModelSentence::size).sum();
          }
        }
      }
    }
    return written;
  }

  private int words(Path file) throws IOException {
    int words = 1;
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        words += json.readTree(line).path("text").textValue().split("\\s+", -1).length;
      }
    }
    return words;
  }

  /** Runs of sentences, each of which was drawn. */
  private static List<List<ModelSentence>> drawn(
      List<ModelSentence> sentences, double share, Random random) {
    List<List<ModelSentence>> passages = new java.util.ArrayList<>();
    int first = 0;
    int words = 0;
    for (int at = 0; at < sentences.size(); at++) {
      words += sentences.get(at).size();
      if (words >= PASSAGE_WORDS || at == sentences.size() - 1) {
        if (random.nextDouble() < share) {
          passages.add(sentences.subList(first, at + 1));
        }
        first = at + 1;
        words = 0;
      }
    }
    return passages;
  }

  private static boolean seemsToName(List<Reading> readings) {
    for (Reading reading : readings) {
      for (int at = 0; at < reading.size(); at++) {
        if (reading.ofName(at) >= SEEMS) {
          return true;
        }
      }
    }
    return false;
  }

  private ObjectNode labelled(
      JsonNode record, String text, List<ModelSentence> passage, List<Reading> readings) {
    PassageRecord written = new PassageRecord(text, passage, readings);
    ObjectNode line = json.createObjectNode();
    line.put("id", record.path("id").asText() + "#" + written.start());
    line.put("source", record.path("source").asText());
    line.put("license", record.path("license").asText());
    line.put("genre", record.path("genre").asText());
    line.put("text", written.text());
    ArrayNode entities = line.putArray("entities");
    written.entities(entities);
    written.sentences(line.putArray("sents"));
    written.tags(line.putArray("tags"));
    return line;
  }
}
