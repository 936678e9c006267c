package org.sottovoce.desktop.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.desktop.TestDocuments;
import org.sottovoce.desktop.TestReviews;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.segment.Segment;
import org.sottovoce.text.Span;

class PageLayoutTest {

  static final Typeface FACE =
      Typeface.of(new Font(Font.DIALOG, Font.PLAIN, 13), 1f, PageLayoutTest::metrics);

  static FontMetrics metrics(Font font) {
    return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
        .createGraphics()
        .getFontMetrics(font);
  }

  private static PageLayout set(RecognizedDocument document, int width) {
    return Typesetter.set(document.document(), FACE, width);
  }

  @ParameterizedTest
  @ValueSource(ints = {260, 500, 900, 2400})
  void everyLetterStandsOnExactlyOneLineAtAnyWidth(int width) {
    RecognizedDocument document = TestReviews.INTERVIEW;
    String text = document.document().text();
    List<Integer> shown = new ArrayList<>();
    PageLayout page = set(document, width);
    for (Block block : page.blocks(0, page.height())) {
      for (Line line : block.lines()) {
        for (int at = line.span().start(); at < line.span().end(); at++) {
          shown.add(at);
        }
      }
    }
    assertEquals(new TreeSet<>(shown).size(), shown.size(), "no character twice");
    for (int at = 0; at < text.length(); at++) {
      assertTrue(
          !Character.isLetterOrDigit(text.charAt(at)) || shown.contains(at), "missing " + at);
    }
  }

  @Test
  void aPointOnACharacterFindsItsOffset() {
    Random random = new Random(7);
    RecognizedDocument document = TestReviews.INTERVIEW;
    PageLayout page = set(document, 700);
    for (int i = 0; i < 300; i++) {
      Segment segment =
          document.document().segments().get(random.nextInt(document.document().segments().size()));
      Span content = segment.content();
      int offset = content.start() + random.nextInt(content.length());
      List<Rectangle> boxes = page.boxes(Span.of(offset, 1));
      if (!boxes.isEmpty()) {
        Rectangle box = boxes.get(0);
        assertEquals(offset, page.offsetAt(box.x, box.y + box.height / 2), "seed 7, step " + i);
      }
    }
  }

  @Test
  void aMentionOverALineEndHasABoxOnEachLine() {
    RecognizedDocument document =
        TestDocuments.of("n.txt", "Long words before the line ends and then Pellworth Foundry.");
    Span mention = document.mentions().get(0).span();
    TreeSet<Integer> boxes = new TreeSet<>();
    for (int width = 200; width < 900; width++) {
      boxes.add(set(document, width).boxes(mention).size());
    }
    assertEquals(new TreeSet<>(List.of(1, 2)), boxes);
  }

  @Test
  void speakersStandBesideWhatTheySay() {
    PageLayout page = set(TestReviews.INTERVIEW, 900);
    Block turn = page.blocks(0, page.height()).get(1);
    Line label = turn.lines().get(0);
    Line content = turn.lines().get(1);
    assertEquals(Line.Role.LABEL, label.role());
    assertEquals(label.top(), content.top());
    assertTrue(label.x() + FACE.em() < content.x());
  }

  @Test
  void onlyTheBlocksInViewAreFound() {
    PageLayout page = set(TestReviews.INTERVIEW, 900);
    List<Block> all = page.blocks(0, page.height());
    Block third = all.get(2);
    assertEquals(List.of(third), page.blocks(third.top(), third.bottom()));
    assertEquals(List.of(), page.blocks(page.height() + 10, page.height() + 20));
  }

  @Test
  void linesKeepToAMeasureThatCanBeRead() {
    String words = "word ".repeat(400);
    PageLayout page = set(TestDocuments.of("w.txt", words), 3000);
    int widest =
        page.blocks(0, page.height()).stream()
            .flatMap(block -> block.lines().stream())
            .mapToInt(line -> line.span().length())
            .max()
            .orElseThrow();
    assertTrue(widest > 40 && widest < 110, widest + " characters on a line");
  }

  @Test
  void anEmptyDocumentIsAnEmptyPage() {
    PageLayout page = set(TestDocuments.of("e.txt", "\n"), 500);
    assertEquals(List.of(), page.blocks(0, page.height()));
    assertEquals(0, page.offsetAt(10, -5));
  }
}
