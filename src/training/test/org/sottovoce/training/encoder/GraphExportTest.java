package org.sottovoce.training.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sottovoce.document.Document;
import org.sottovoce.mention.model.ModelSentence;
import org.sottovoce.mention.model.Reading;
import org.sottovoce.mention.model.Tag;
import org.sottovoce.mention.model.encoder.EncoderReader;
import org.sottovoce.mention.model.encoder.WordPieces;
import org.sottovoce.pipeline.FormatCatalogue;

class GraphExportTest {

  private static final List<ModelSentence> SENTENCES =
      ModelSentence.of(
          FormatCatalogue.intake()
              .segment(
                  Document.ofText(
                      "We moved to Brindle with Mara Quill. She kept the BOOKS at 14 Quillstone"
                          + " Mills, till they shut it.")));

  @Test
  void theWrittenGraphReadsAsTheNetworkDoes() throws IOException {
    PretrainedEncoder pretrained = PretrainedEncoder.load();
    WordPieces pieces = pretrained.pieces();
    try (Network network = new Network(pretrained.weights().withHead(3))) {
      Map<String, float[]> learnt = network.values();
      // The shapes must count, or a graph without them would pass.
      for (int at = 0; at < learnt.get(Weights.SHAPES).length; at++) {
        learnt.get(Weights.SHAPES)[at] = (at * 31 % 17 - 8) / 100f;
      }
      network.set(learnt);
      List<Reading> direct =
          new NetworkReader(network, pieces, new Batches(500)).read(List.of(SENTENCES)).get(0);
      GraphExport export = new GraphExport(pretrained);
      assertNear(direct, read(pieces, export.floats(learnt).toByteArray()), 1e-4);
      byte[] small = export.quantised(learnt, new Quantisation(7)).toByteArray();
      assertNear(direct, read(pieces, small), 0.02);
      assertTrue(small.length < 24_000_000, small.length + " bytes");
    }
  }

  private static List<Reading> read(WordPieces pieces, byte[] graph) {
    return EncoderReader.of(pieces, graph).read(SENTENCES);
  }

  private static void assertNear(List<Reading> expected, List<Reading> actual, double delta) {
    assertEquals(expected.size(), actual.size());
    for (int sentence = 0; sentence < expected.size(); sentence++) {
      for (int at = 0; at < expected.get(sentence).size(); at++) {
        for (Tag tag : Tag.ALL) {
          double one = expected.get(sentence).of(at, tag);
          assertEquals(one, actual.get(sentence).of(at, tag), delta, tag + " at " + at);
        }
      }
    }
  }
}
