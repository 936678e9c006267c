package org.sottovoce.training.maxent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.mention.model.ModelSentence;
import org.sottovoce.mention.model.Reading;
import org.sottovoce.mention.model.Tag;
import org.sottovoce.mention.model.maxent.KnownWords;
import org.sottovoce.mention.model.maxent.MaxentReader;
import org.sottovoce.text.Span;

/** Training on made-up texts, the file as OpenNLP reads it, and reading with it. */
class MaxentTrainerTest {

  private static final TrainingSettings QUICK =
      new TrainingSettings(0.5, 0.2, 0.5, 1, 8, 4, 0.1, 0.4, 0.05, 7);

  private static byte[] file;

  @BeforeAll
  static void train() throws IOException {
    file = trained();
  }

  private static byte[] trained() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MaxentTrainer(QUICK, () -> KnownWords.NONE, new FewNames())
        .train("en", TaggedTexts.meetings(150, 1))
        .serialize(out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({
    "0, PERSON_START",
    "1, OTHER",
    "4, PLACE_START",
    "5, OTHER",
  })
  void namesOfTheSameKindOfTextAreRead(int at, Tag tag) throws IOException {
    for (String sentence : List.of("Cleo met us in Turku .", "cleo met us in turku .")) {
      Reading reading = read(sentence).get(0);
      assertTrue(reading.of(at, tag) > 0.8, sentence + ": " + reading.of(at, tag));
    }
  }

  @Test
  void aNameIsKnownByItsPlaceAlone() throws IOException {
    assertTrue(read("Zorba met us in Quux .").get(0).ofName(0) > 0.5);
  }

  @Test
  void theTagsOfAWordAddUpToOne() throws IOException {
    for (Reading reading : read("Ada met us in Ulm .", "Nobody else came")) {
      for (int at = 0; at < reading.size(); at++) {
        double sum = 0;
        for (Tag tag : Tag.ALL) {
          sum += reading.of(at, tag);
        }
        assertEquals(1, sum, 1e-5);
      }
    }
  }

  @Test
  void noNameGoesOnThatHasNotBegun() throws IOException {
    assertEquals(0, read("Ada met us").get(0).of(0, Tag.PERSON_CONT));
  }

  @Test
  void openNlpReadsTheModelWithTheSameWeights() throws IOException {
    TokenNameFinderModel model = new TokenNameFinderModel(new ByteArrayInputStream(file));
    GISModel weights = model.getArtifact("nameFinder.model");
    assertEquals(Tag.ALL.size(), weights.getNumOutcomes());
    double[] eval = weights.eval(new String[] {"po=other", "b"});
    double[] other = weights.eval(new String[] {"po=person-start", "b"});
    int goesOn = weights.getIndex(Tag.PERSON_CONT.outcome());
    assertTrue(other[goesOn] > eval[goesOn]);
  }

  @Test
  void theSameTextsAndSettingsGiveTheSameModel() throws IOException {
    MaxentReader again =
        MaxentReader.read(new ByteArrayInputStream(trained()), () -> KnownWords.NONE);
    ModelSentence sentence = sentence("Then Bo met us near Graz .");
    Reading expected = reader().read(List.of(sentence)).get(0);
    Reading actual = again.read(List.of(sentence)).get(0);
    for (int at = 0; at < expected.size(); at++) {
      assertArrayEquals(row(expected, at), row(actual, at));
    }
  }

  @Test
  void anotherFileIsRefused() {
    assertThrows(
        IOException.class,
        () -> MaxentReader.read(new ByteArrayInputStream(new byte[100]), () -> KnownWords.NONE));
  }

  private static double[] row(Reading reading, int at) {
    return Tag.ALL.stream().mapToDouble(tag -> reading.of(at, tag)).toArray();
  }

  private static List<Reading> read(String... sentences) throws IOException {
    List<ModelSentence> all = new ArrayList<>();
    for (String sentence : sentences) {
      all.add(sentence(sentence));
    }
    return reader().read(all);
  }

  private static MaxentReader reader() throws IOException {
    return MaxentReader.read(new ByteArrayInputStream(file), () -> KnownWords.NONE);
  }

  private static ModelSentence sentence(String text) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (String word : text.split(" ", -1)) {
      spans.add(Span.of(start, word.length()));
      start += word.length() + 1;
    }
    return new ModelSentence(List.of(text.split(" ", -1)), spans);
  }
}
