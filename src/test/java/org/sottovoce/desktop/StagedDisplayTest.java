package org.sottovoce.desktop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.prefs.Preferences;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sottovoce.desktop.choice.Thoroughness;
import org.sottovoce.desktop.engine.Engine;
import org.sottovoce.desktop.engine.PipelineEngine;
import org.sottovoce.desktop.theme.Theme;
import org.sottovoce.mention.model.joint.Preset;
import org.sottovoce.pipeline.Progress;

/**
 * How long an interview of ten thousand words takes, by the clock on the wall, from being opened to
 * the first suggestions on the screen and to all of them. Warm: the first rounds do not count. The
 * aim is 0.3 and 1 second; what fails here is twice that.
 */
@Tag("campaign")
@DisplayTest
class StagedDisplayTest {

  private static final int WORDS = 10_000;
  private static final int WARMING = 8;
  private static final int ROUNDS = 9;
  private static final Preferences PREFERENCES = Preferences.userRoot().node("sottovoce-tests");

  private static final List<String> NAMED =
      List.of(
          "Interviewer: And when did you first meet Mrs Okafor?",
          "P1: My name is Mary Whitaker and I grew up in Hebden Bridge, on Larkspur Close.",
          "P1: Tom Orley drove the 36 bus for First West Yorkshire until March 1987.",
          "Interviewer: You can ring me on 01632 960 114 if you remember the school's name.",
          "P1: She was a nurse at Airedale General, and her brother Declan was a shop steward.",
          "P1: We moved to Rotterdam when Bob was fourteen, because of the shipyard.");

  @TempDir Path folder;

  /** What one opening took, in milliseconds. */
  private record Taken(long first, long all) {}

  @Test
  void suggestionsComeInTwoStages() throws Exception {
    Engine engine = PipelineEngine.start(Progress.none());
    List<Taken> taken = new ArrayList<>();
    for (int round = 0; round < WARMING + ROUNDS; round++) {
      taken.add(open(engine, interview(round)));
    }
    List<Taken> warm = taken.subList(WARMING, taken.size());
    long first = median(warm.stream().mapToLong(Taken::first).toArray());
    long all = median(warm.stream().mapToLong(Taken::all).toArray());
    String said = "first " + first + " ms, all " + all + " ms; " + warm;
    Files.writeString(Path.of("target", "staged-display.txt"), said + "\n");
    assertTrue(first <= 600 && all <= 2_000, said);
  }

  private static long median(long[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  /** Talk with and without names, in another order each round. */
  private Path interview(int seed) throws Exception {
    List<String> talk = Files.readAllLines(Path.of("src/benchmark/talk.txt"));
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int words = 0;
    while (words < WORDS) {
      List<String> from = random.nextInt(4) == 0 ? NAMED : talk;
      String line = from.get(random.nextInt(from.size()));
      words += line.split("\\s+", -1).length;
      text.append(line).append("\n\n");
    }
    Path file = folder.resolve("interview" + seed + ".txt");
    return Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private static Taken open(Engine engine, Path file) throws InterruptedException {
    CountDownLatch[] stages = {new CountDownLatch(1), new CountDownLatch(1)};
    long[] at = new long[2];
    EditorWindow window =
        GuiActionRunner.execute(
            () -> {
              Theme.LIGHT.apply();
              new Thoroughness(PREFERENCES).choose(Preset.BALANCED);
              EditorWindow made = new EditorWindow(PREFERENCES);
              made.setVisible(true);
              return made;
            });
    long start = System.nanoTime();
    GuiActionRunner.execute(() -> window.begin(progress -> engine, List.of(file)));
    SwingUtilities.invokeLater(() -> watch(window, stages, at));
    for (CountDownLatch stage : stages) {
      assertTrue(stage.await(2, TimeUnit.MINUTES), "nothing came");
    }
    GuiActionRunner.execute(window::dispose);
    return new Taken((at[0] - start) / 1_000_000, (at[1] - start) / 1_000_000);
  }

  /** Notes the moment at which the tally has been painted, and at which all is told. */
  private static void watch(EditorWindow window, CountDownLatch[] stages, long[] at) {
    JLabel tally = label(window.getContentPane(), "tally");
    JLabel hint = label(window.getContentPane(), "hint");
    if (tally == null) {
      SwingUtilities.invokeLater(() -> watch(window, stages, at));
      return;
    }
    tally.addPropertyChangeListener("text", event -> painted(0, stages, at));
    hint.addPropertyChangeListener(
        "text",
        event -> {
          if ("One document was added.".equals(event.getNewValue())) {
            painted(1, stages, at);
          }
        });
  }

  /** Painting waits in the queue of events, behind what is going on and before this. */
  private static void painted(int stage, CountDownLatch[] stages, long[] at) {
    SwingUtilities.invokeLater(
        () ->
            SwingUtilities.invokeLater(
                () -> {
                  if (stages[stage].getCount() > 0) {
                    at[stage] = System.nanoTime();
                    stages[stage].countDown();
                  }
                }));
  }

  private static JLabel label(Container parent, String name) {
    for (Component child : parent.getComponents()) {
      if (name.equals(child.getName()) && child instanceof JLabel label) {
        return label;
      }
      JLabel below = child instanceof Container inner ? label(inner, name) : null;
      if (below != null) {
        return below;
      }
    }
    return null;
  }
}
