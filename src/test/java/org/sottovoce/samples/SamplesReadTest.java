package org.sottovoce.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.evaluation.GoldMention;
import org.sottovoce.evaluation.UnreadableGold;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.pipeline.FormatCatalogue;

final class SamplesReadTest {

  static List<Sample> samples() throws IOException, UnreadableGold {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sampleIsReadToExactlyItsGoldText(Sample sample) throws UnreadableDocument {
    String text = FormatCatalogue.intake().read(SourceFile.load(sample.file())).text();
    assertEquals(sample.gold().text(), text);
  }

  @Test
  void folderHoldsTheAnnotatedDocumentsAndNothingElse() throws IOException, UnreadableGold {
    try (Stream<Path> files = Files.list(Sample.FOLDER)) {
      assertEquals(samples().stream().map(Sample::file).toList(), files.sorted().toList());
    }
    assertEquals(6, samples().size());
  }

  @Test
  void samplesHoldEveryIdentifierTypeBetweenThem() throws IOException, UnreadableGold {
    Set<IdentifierType> missing = EnumSet.allOf(IdentifierType.class);
    missing.remove(IdentifierType.OTHER);
    for (Sample sample : samples()) {
      sample.gold().mentions().stream().map(GoldMention::type).forEach(missing::remove);
    }
    assertEquals(Set.of(), missing);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void annotatedMentionsAreWholeWordsWithoutBlanksAround(Sample sample) {
    for (GoldMention mention : sample.gold().mentions()) {
      String surface = sample.surface(mention);
      assertEquals(surface.strip(), surface, mention.toString());
      assertTrue(isWhole(sample.gold().text(), mention), mention.toString());
    }
  }

  private static boolean isWhole(String text, GoldMention mention) {
    return !continues(text, mention.span().start()) && !continues(text, mention.span().end());
  }

  private static boolean continues(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at));
  }
}
