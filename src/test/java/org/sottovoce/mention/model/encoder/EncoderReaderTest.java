package org.sottovoce.mention.model.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.model.ModelSentence;
import org.sottovoce.mention.model.Reading;
import org.sottovoce.mention.model.Tag;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EncoderReaderTest {

  private static final String MET = "Last week we met Mary Whitaker in Halifax .";
  private static final String NOTHING = "And then we had some tea , you know .";

  private final EncoderReader reader = reader();

  /** The model is made by training; a build without one has nothing to try here. */
  private static EncoderReader reader() {
    String model = "/models/en/encoder/names.onnx";
    assumeTrue(EncoderReaderTest.class.getResource(model) != null, "no trained encoder");
    return EncoderReader.load("en");
  }

  @Test
  void namesAreProbableAndOtherWordsAreNot() {
    Reading reading = reader.read(List.of(sentence(MET))).get(0);
    assertEquals(9, reading.size());
    assertTrue(reading.of(4, Tag.PERSON_START) > .5);
    assertTrue(reading.of(5, Tag.PERSON_CONT) > .5);
    assertTrue(reading.ofType(7, IdentifierType.PLACE) > .5);
    assertTrue(reading.ofName(2) < .1);
  }

  @Test
  void theProbabilitiesOfAWordAddUpToOne() {
    for (Reading reading : reader.read(interview(20))) {
      for (int word = 0; word < reading.size(); word++) {
        int at = word;
        double sum = Tag.ALL.stream().mapToDouble(tag -> reading.of(at, tag)).sum();
        assertEquals(1, sum, 1e-5);
      }
    }
  }

  @Test
  void theSameDocumentIsReadTheSameTwice() {
    List<ModelSentence> interview = interview(300); // several batches, on all cores
    assertArrayEquals(values(reader.read(interview)), values(reader.read(interview)));
  }

  @Test
  void anEmptyDocumentHasNoReadings() {
    assertEquals(List.of(), reader.read(List.of()));
  }

  @Test
  void behindTheInterfaceOfOpenNlpItFindsSpansOfWords() {
    EncoderNameFinder finder = new EncoderNameFinder(reader, 0);
    String[] words = MET.split(" ", -1);
    assertEquals(
        List.of(new Span(4, 6, "person"), new Span(7, 8, "place")),
        Arrays.stream(finder.find(words))
            .map(name -> new Span(name.getStart(), name.getEnd(), name.getType()))
            .toList());
    assertEquals(0, finder.find(new String[0]).length);
    finder.clearAdaptiveData();
    assertEquals(2, finder.find(words).length);
  }

  private static List<ModelSentence> interview(int sentences) {
    return IntStream.range(0, sentences)
        .mapToObj(i -> sentence(i % 3 == 0 ? MET : NOTHING))
        .toList();
  }

  private static double[] values(List<Reading> readings) {
    return readings.stream()
        .flatMapToDouble(reading -> IntStream.range(0, reading.size()).mapToDouble(reading::ofName))
        .toArray();
  }

  private static ModelSentence sentence(String text) {
    List<String> words = new ArrayList<>();
    List<org.sottovoce.text.Span> spans = new ArrayList<>();
    for (Span word : SimpleTokenizer.INSTANCE.tokenizePos(text)) {
      words.add(word.getCoveredText(text).toString());
      spans.add(new org.sottovoce.text.Span(word.getStart(), word.getEnd()));
    }
    return new ModelSentence(words, spans);
  }
}
