package org.sottovoce.training.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sottovoce.evaluation.GoldMention;
import org.sottovoce.evaluation.GoldText;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.model.Tag;
import org.sottovoce.text.Span;

class GoldLabelsTest {

  @TempDir private Path folder;

  @Test
  void aNameBeginsAndGoesOnAndStopsAtTheSentencesEnd() {
    GoldText text = text("Ask Mara Quill. Hale knows", new Span(4, 20), new Span(4, 20));
    assertEquals(
        List.of("other", "person-start", "person-cont", "person-cont", "person-start", "other"),
        tags(new GoldLabels(1, true).of(text)));
  }

  @Test
  void twoNamesSideBySideAreTwo() {
    GoldText text = text("Mara Hale knows  ", new Span(0, 4), new Span(5, 9));
    assertEquals(
        List.of("person-start", "person-start", "other"), tags(new GoldLabels(1, true).of(text)));
  }

  @Test
  void wordsOutsideNamesDoNotCountWhereTheyAreUnknown() {
    GoldText text = text("Mara Hale knows  ", new Span(0, 4), new Span(5, 9));
    assertEquals(
        List.of("person-start", "person-start", "-"), tags(new GoldLabels(0.5f, false).of(text)));
  }

  @Test
  void tagsOfAFileAreTargetsAndAWordAloneIsUnknown() throws IOException {
    Path file = folder.resolve("labels.jsonl");
    Files.writeString(
        file,
        """
        {"text": "Mara knows Hale", "tags": [[0, 0.75, 0, 0, 0, 0, 0], [2]]}
        {"text": "Hale knows"}
        """);
    List<LabelledText> texts = new LabelFile(file).read(new GoldLabels(0.5f, true));
    assertEquals(List.of("person-start", "other", "-"), tags(texts.get(0)));
    assertEquals(0.5 * 0.75, texts.get(0).targets()[Tag.PERSON_START.column()], 1e-6);
    assertEquals(0.5 * 0.25, texts.get(0).targets()[Tag.OTHER.column()], 1e-6);
    assertEquals(List.of("other", "other"), tags(texts.get(1)));
  }

  private static GoldText text(String text, Span first, Span second) {
    List<GoldMention> mentions = new ArrayList<>();
    mentions.add(new GoldMention(first, IdentifierType.PERSON));
    if (!second.equals(first)) {
      mentions.add(new GoldMention(second, IdentifierType.PERSON));
    }
    List<Span> sentences = List.of(new Span(0, 15), new Span(16, text.length()));
    return new GoldText("a", "a.jsonl", new GoldText.Credit("", ""), text, mentions, sentences);
  }

  /** The likeliest tag of each word; "-" where nothing counts. */
  private static List<String> tags(LabelledText text) {
    List<String> tags = new ArrayList<>();
    for (int word = 0; word < text.targets().length; word += Tag.ALL.size()) {
      Tag best = null;
      for (Tag tag : Tag.ALL) {
        float target = text.targets()[word + tag.column()];
        best = target > (best == null ? 0 : text.targets()[word + best.column()]) ? tag : best;
      }
      tags.add(best == null ? "-" : best.outcome());
    }
    return tags;
  }
}
