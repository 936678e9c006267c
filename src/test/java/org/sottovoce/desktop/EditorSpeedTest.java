package org.sottovoce.desktop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntConsumer;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sottovoce.desktop.cast.Cast;
import org.sottovoce.desktop.desk.Desk;
import org.sottovoce.desktop.editor.DocumentView;
import org.sottovoce.desktop.editor.MentionWords;
import org.sottovoce.desktop.theme.Theme;
import org.sottovoce.desktop.worklist.Worklist;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.review.Decision;
import org.sottovoce.text.AlignedText;
import org.sottovoce.text.Splice;

/** How long the page takes with 60,000 words and 6,000 mentions; the lists follow it. */
@Tag("campaign")
@DisplayTest
class EditorSpeedTest {

  private static final String[] NAMES = {
    "Mary Whitaker", "Bob Tanner", "Tom", "Mrs Okafor", "Hexley", "Northgate", "Pellworth Foundry"
  };

  private final RecognizedDocument document = TestDocuments.of("long.txt", text());
  private final BufferedImage image = new BufferedImage(760, 820, BufferedImage.TYPE_INT_RGB);

  private static String text() {
    Random random = new Random(5);
    StringBuilder text = new StringBuilder();
    for (int turn = 0; turn < 1200; turn++) {
      text.append(turn % 2 == 0 ? "Interviewer: " : "P1: ");
      for (int word = 0; word < 50; word++) {
        text.append(
            word % 10 == 5 ? NAMES[random.nextInt(NAMES.length)] : "word" + random.nextInt(1000));
        text.append(' ');
      }
      text.append('\n');
    }
    return text.toString();
  }

  /** A page in a scroll pane, laid out, beside the lists. */
  private record Bench(Desk desk, DocumentView view, JViewport viewport) {

    static Bench of(RecognizedDocument document) {
      Theme.LIGHT.apply();
      TestEngine engine = new TestEngine();
      Desk desk = new Desk(TestReviews.session(document), () -> {});
      DocumentView view = new DocumentView(desk, new MentionWords(engine));
      JScrollPane scroll = new JScrollPane(view);
      scroll.setSize(new Dimension(760, 820));
      scroll.doLayout();
      scroll.getViewport().doLayout();
      view.setSize(new Dimension(740, view.getPreferredSize().height));
      new Cast(desk, engine);
      new Worklist(desk);
      return new Bench(desk, view, scroll.getViewport());
    }
  }

  @Test
  void scrollingKeepsUpWithTheScreen() {
    long median =
        GuiActionRunner.execute(
            () -> {
              Bench bench = Bench.of(document);
              return median(300, step -> scroll(bench, step));
            });
    assertTrue(median < 33_000, median + " microseconds");
  }

  @Test
  void aDecisionShowsAtOnce() {
    long median =
        GuiActionRunner.execute(
            () -> {
              Bench bench = Bench.of(document);
              return median(200, step -> decide(bench, step));
            });
    assertTrue(median < 100_000, median + " microseconds");
  }

  /** The text itself is made in the background; what follows is the interface's. */
  @Test
  void anotherReleasedTextShowsAtOnce() {
    long median =
        GuiActionRunner.execute(
            () -> {
              Bench bench = Bench.of(document);
              return median(60, step -> decideAsReleased(bench, step));
            });
    assertTrue(median < 100_000, median + " microseconds");
  }

  private void decideAsReleased(Bench bench, int step) {
    AlignedText text =
        Splice.replace(
            document.document().text(),
            document.mentions().stream()
                .map(mention -> new Splice.Piece(mention.span(), "[place " + step + "]"))
                .toList());
    bench.view().show(Optional.of(text));
    paint(bench.viewport());
  }

  private void scroll(Bench bench, int step) {
    int y = (int) ((long) bench.view().getHeight() * step / 300);
    bench.view().scrollRectToVisible(new Rectangle(0, y, 10, 800));
    paint(bench.viewport());
  }

  private void decide(Bench bench, int step) {
    bench.desk().look(sight -> sight.next());
    bench
        .desk()
        .decide(
            step % 2 == 0 ? Decision.ACCEPT : Decision.SKIP,
            step % 3 == 0 ? Desk.Scope.ENTITY : Desk.Scope.MENTION);
    paint(bench.viewport());
  }

  private void paint(JViewport viewport) {
    Graphics2D g = image.createGraphics();
    viewport.paint(g);
    g.dispose();
  }

  /** The median time of a step, in microseconds. */
  private static long median(int steps, IntConsumer step) {
    long[] nanos = new long[steps];
    for (int i = 0; i < steps; i++) {
      long start = System.nanoTime();
      step.accept(i);
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    return nanos[steps / 2] / 1000;
  }
}
