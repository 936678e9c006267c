package org.sottovoce.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.sottovoce.evaluation.TextTable;
import org.sottovoce.mention.Recognizer;
import org.sottovoce.pipeline.Engine;

/**
 * Runs every benchmark and prints Markdown: {@code SpeedReport [SECONDS]}, the seconds each is
 * measured for; default 5, warmed up as long.
 */
public final class SpeedReport {

  private static final int FRESH_STARTS = 5;
  private static final double MEGABYTE = 1024 * 1024;

  private final int seconds;

  private SpeedReport(int seconds) {
    this.seconds = seconds;
  }

  /** Prints to standard output, where JMH tells its progress too: the tables come last. */
  public static void main(String[] arguments) throws RunnerException {
    int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
    System.out.println(new SpeedReport(seconds).markdown());
  }

  private String markdown() throws RunnerException {
    String whole = throughput();
    String alone = witnesses();
    String start = loading();
    return String.format(
        Locale.ROOT,
        "%n## Speed%n%nAn interview of %,d words; %d s warm, %d s measured.%n%n%s%n%s%n%s",
        Interview.WORDS,
        seconds,
        seconds,
        whole,
        alone,
        start);
  }

  private String throughput() throws RunnerException {
    List<RunResult> one = sorted(new Runner(warm(SpeedBenchmark.class).threads(1).build()).run());
    List<RunResult> two = sorted(new Runner(warm(SpeedBenchmark.class).threads(2).build()).run());
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      rows.add(
          List.of(
              name(one.get(i)),
              wordsPerSecond(one.get(i)),
              wordsPerSecond(two.get(i)),
              milliseconds(1000 / perSecond(one.get(i))),
              allocated(one.get(i))));
    }
    List<String> heads =
        List.of("", "words/s, one core", "words/s, two", "ms an interview", "MB allocated");
    return new TextTable(heads, 1, rows).markdown();
  }

  private String witnesses() throws RunnerException {
    String[] names =
        Engine.load().recognizers().stream().map(Recognizer::name).toArray(String[]::new);
    var options = warm(WitnessBenchmark.class).threads(1).param("witness", names);
    List<List<String>> rows = new ArrayList<>();
    new Runner(options.build())
        .run().stream()
            .sorted(Comparator.comparingDouble(SpeedReport::perSecond))
            .forEach(
                result ->
                    rows.add(
                        List.of(
                            result.getParams().getParam("witness"),
                            wordsPerSecond(result),
                            milliseconds(1000 / perSecond(result)),
                            allocated(result))));
    List<String> heads =
        List.of("witness alone", "words/s, one core", "ms an interview", "MB allocated");
    return new TextTable(heads, 1, rows).markdown();
  }

  private static String loading() throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(LoadBenchmark.class.getName())
            .mode(Mode.SingleShotTime)
            .forks(FRESH_STARTS)
            .warmupIterations(0)
            .measurementIterations(1);
    List<List<String>> rows = new ArrayList<>();
    for (RunResult result : sorted(new Runner(options.build()).run())) {
      rows.add(List.of(name(result), milliseconds(1000 * result.getPrimaryResult().getScore())));
    }
    return new TextTable(List.of("loaded in a fresh program", "ms"), 1, rows).markdown();
  }

  private ChainedOptionsBuilder warm(Class<?> benchmark) {
    return new OptionsBuilder()
        .include(benchmark.getName())
        .mode(Mode.Throughput)
        .addProfiler(GCProfiler.class)
        .jvmArgs("-Xmx2g", "-XX:+UseSerialGC")
        .forks(1)
        .warmupIterations(seconds)
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(seconds)
        .measurementTime(TimeValue.seconds(1));
  }

  private static List<RunResult> sorted(Collection<RunResult> results) {
    return results.stream().sorted(Comparator.comparing(SpeedReport::name)).toList();
  }

  private static String name(RunResult result) {
    return result.getPrimaryResult().getLabel();
  }

  private static double perSecond(RunResult result) {
    return result.getPrimaryResult().getScore();
  }

  private static String wordsPerSecond(RunResult result) {
    return String.format(Locale.ROOT, "%,.0f", perSecond(result) * Interview.WORDS);
  }

  private static String milliseconds(double time) {
    return String.format(Locale.ROOT, "%.1f", time);
  }

  private static String allocated(RunResult result) {
    double bytes = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
    return String.format(Locale.ROOT, "%.1f", bytes / MEGABYTE);
  }
}
