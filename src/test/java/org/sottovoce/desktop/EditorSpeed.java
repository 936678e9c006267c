package org.sottovoce.desktop;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.prefs.Preferences;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.sottovoce.desktop.cast.Cast;
import org.sottovoce.desktop.desk.Desk;
import org.sottovoce.desktop.editor.DocumentView;
import org.sottovoce.desktop.editor.MentionWords;
import org.sottovoce.desktop.theme.Theme;
import org.sottovoce.desktop.worklist.Worklist;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.review.Decision;

/** Measures the page with 60,000 words and 6,000 mentions; prints milliseconds. */
public final class EditorSpeed {

  private static final String[] NAMES = {
    "Mary Whitaker", "Bob Tanner", "Tom", "Mrs Okafor", "Hexley", "Northgate", "Pellworth Foundry"
  };

  private EditorSpeed() {}

  public static void main(String[] arguments) throws Exception {
    RecognizedDocument document = TestDocuments.of("long.txt", text());
    SwingUtilities.invokeAndWait(() -> measure(document));
    System.exit(0);
  }

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

  private static void measure(RecognizedDocument document) {
    Theme.remembered(Preferences.userRoot().node("sottovoce-screens")).apply();
    TestEngine engine = new TestEngine();
    Desk desk = new Desk(TestReviews.session(document), () -> {});
    MentionWords words = new MentionWords(engine);
    DocumentView view = new DocumentView(desk, words);
    JScrollPane scroll = new JScrollPane(view);
    scroll.setSize(new Dimension(760, 820));
    long start = System.nanoTime();
    scroll.doLayout();
    scroll.getViewport().doLayout();
    view.setSize(new Dimension(740, view.getPreferredSize().height));
    say("first layout", start);
    new Cast(desk, engine);
    new Worklist(desk);
    JViewport viewport = scroll.getViewport();
    BufferedImage image = new BufferedImage(760, 820, BufferedImage.TYPE_INT_RGB);
    scrolls(view, viewport, image);
    decisions(desk, viewport, image);
  }

  private static void scrolls(DocumentView view, JViewport viewport, BufferedImage image) {
    long[] nanos = new long[300];
    for (int i = 0; i < nanos.length; i++) {
      int y = (int) ((long) view.getHeight() * i / nanos.length);
      long start = System.nanoTime();
      view.scrollRectToVisible(new Rectangle(0, y, 10, 800));
      paint(viewport, image);
      nanos[i] = System.nanoTime() - start;
    }
    report("scroll and paint", nanos);
  }

  private static void decisions(Desk desk, JViewport viewport, BufferedImage image) {
    long[] nanos = new long[200];
    for (int i = 0; i < nanos.length; i++) {
      long start = System.nanoTime();
      desk.look(sight -> sight.next());
      desk.decide(
          i % 2 == 0 ? Decision.ACCEPT : Decision.SKIP,
          i % 3 == 0 ? Desk.Scope.ENTITY : Desk.Scope.MENTION);
      paint(viewport, image);
      nanos[i] = System.nanoTime() - start;
    }
    report("decision, lists and repaint", nanos);
  }

  private static void paint(JViewport viewport, BufferedImage image) {
    Graphics2D g = image.createGraphics();
    viewport.paint(g);
    g.dispose();
  }

  private static void report(String what, long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "%s: median %.1f ms, p95 %.1f ms, worst %.1f ms%n",
        what,
        sorted[sorted.length / 2] / 1e6,
        sorted[sorted.length * 95 / 100] / 1e6,
        sorted[sorted.length - 1] / 1e6);
  }

  private static void say(String what, long start) {
    System.out.printf(Locale.ROOT, "%s: %.1f ms%n", what, (System.nanoTime() - start) / 1e6);
  }
}
