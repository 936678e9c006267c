package org.sottovoce.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sottovoce.mention.KnownName;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.pipeline.Acceptance;
import org.sottovoce.pipeline.Engine;
import org.sottovoce.pipeline.FormatCatalogue;
import org.sottovoce.pipeline.ReadOutcome;
import org.sottovoce.pipeline.Releasing;
import org.sottovoce.pipeline.Reviewing;
import org.sottovoce.policy.Action;
import org.sottovoce.release.ReleaseFormat;
import org.sottovoce.release.gate.KeyRequest;
import org.sottovoce.release.gate.Release;
import org.sottovoce.release.gate.ReleaseRefused;
import org.sottovoce.release.gate.ReleaseRequest;
import org.sottovoce.release.gate.ReleaseStopped;
import org.sottovoce.review.Review;
import org.sottovoce.review.Settings;
import org.sottovoce.review.Sweep;
import org.sottovoce.review.SweepTally;
import org.sottovoce.segment.SegmentedDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proposes, accepts everything and releases, without a person. */
@Command(
    name = "redact",
    mixinStandardHelpOptions = true,
    description = "Propose, accept everything, release: cleaned files, public log, README.")
final class RedactCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "INPUT", arity = "1..*", description = "files or folders")
  private List<Path> inputs;

  @Option(names = "-o", paramLabel = "DIR", required = true, description = "a new folder")
  private Path folder;

  @Option(names = "--format", paramLabel = "same|docx|pdf|txt", description = "default same")
  private ReleaseFormat format = ReleaseFormat.SAME;

  @Option(
      names = "--policy",
      paramLabel = "portage|hipaa|fsd|FILE",
      description = "what accepting does, by identifier type; default portage")
  private String policy = "portage";

  @Option(names = "--replace", paramLabel = "marker|pseudonym", description = "for people")
  private People replace = People.PSEUDONYM;

  @Option(names = "--names", paramLabel = "FILE", description = "known names: NAME<TAB>TYPE")
  private Path names;

  @Option(
      names = "--min-score",
      paramLabel = "S",
      description = "suggestions below S (0 to 1) stay in the text and are listed in the log")
  private double minScore;

  @Option(names = "--key", paramLabel = "FILE.zip", description = "write the key, outside DIR")
  private Path key;

  @Option(
      names = "--key-passphrase-file",
      paramLabel = "F",
      description = "a file whose first line is the key's passphrase")
  private Path keyPassphrase;

  @Option(names = "--json", description = "one line of JSON for each input on standard output")
  private boolean json;

  /** How people are replaced. */
  enum People {
    MARKER,
    PSEUDONYM
  }

  @Mixin private PresetOption preset;

  @Mixin private PictureOption pictures;

  RedactCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Refusal, IOException {
    Usage.emptyFolder(folder);
    List<KnownName> known = Names.read(names);
    Settings settings = settings();
    Optional<KeyRequest> keyRequest = Keys.request(key, keyPassphrase, folder);
    Harvest harvest = Harvest.of(inputs, FormatCatalogue.intake(), terminal);
    if (harvest.read().isEmpty()) {
      report(harvest, List.of(), Optional.empty());
      return harvest.exit().code();
    }
    return release(harvest, known, settings, keyRequest).code();
  }

  private Settings settings() throws Refusal {
    if (!(minScore >= 0 && minScore <= 1)) {
      throw Refusal.usage("--min-score takes a number from 0 to 1");
    }
    return new Settings(PolicyOption.load(policy))
        .withPeopleAs(replace == People.MARKER ? Action.MARKER : Action.PSEUDONYM);
  }

  private ExitCode release(
      Harvest harvest, List<KnownName> known, Settings settings, Optional<KeyRequest> keyRequest)
      throws Refusal, IOException {
    Engine engine = preset.load(terminal);
    List<RecognizedDocument> recognized =
        engine.recognize(harvest.documents(), known, terminal.progress());
    Releasing releasing = new Releasing(engine);
    Review accepted =
        new Acceptance(minScore).accept(new Reviewing(engine).review(settings, recognized));
    Review review = pictures.keep(releasing.completed(accepted, known), harvest);
    Optional<SweepTally> swept =
        Optional.of(SweepTally.of(new Sweep(engine.names()).of(review.documents()), review));
    terminal.say("writing and checking the release");
    try {
      Release release =
          releasing
              .exporter()
              .export(
                  review,
                  new ReleaseRequest(
                      folder, format, "auto", Program.NAME, keyRequest, known, swept));
      report(harvest, recognized, Optional.of(release));
      terminal.say("released: " + release.folder());
      return harvest.exit();
    } catch (ReleaseStopped e) {
      report(harvest, recognized, Optional.empty());
      e.report().leaks().forEach(leak -> terminal.complain(leak.describe()));
      terminal.complain("the leak check stopped the release; nothing was written");
      return ExitCode.LEAK;
    } catch (ReleaseRefused e) {
      throw Refusal.usage(e.reason().sentence());
    }
  }

  private void report(
      Harvest harvest, List<RecognizedDocument> recognized, Optional<Release> release) {
    if (!json) {
      return;
    }
    List<SegmentedDocument> documents = harvest.documents();
    for (ReadOutcome outcome : harvest.outcomes()) {
      if (outcome instanceof ReadOutcome.Refused refused) {
        terminal.print(refused(refused));
      } else if (outcome instanceof ReadOutcome.Read read && release.isPresent()) {
        int place = place(read, documents);
        int suggestions = recognized.get(place).mentions().size();
        Release.Released file = release.get().documents().get(place);
        terminal.print(released(read.input(), file, suggestions));
      } else {
        terminal.print(stopped(outcome.input()));
      }
    }
  }

  /** Where the input's content stands among {@code documents}: copies share one place. */
  private static int place(ReadOutcome.Read read, List<SegmentedDocument> documents) {
    return documents.stream()
        .map(SegmentedDocument::fingerprint)
        .toList()
        .indexOf(read.document().fingerprint());
  }

  private static Map<String, Object> refused(ReadOutcome.Refused refused) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("input", refused.input().toString());
    line.put("status", "refused");
    line.put("reason", refused.reason().name());
    line.put("message", refused.reason().sentence());
    return line;
  }

  private static Map<String, Object> stopped(Path input) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("input", input.toString());
    line.put("status", "refused");
    line.put("reason", "LEAK");
    line.put("leakCheck", "stopped");
    return line;
  }

  private static Map<String, Object> released(
      Path input, Release.Released released, int suggestions) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("input", input.toString());
    line.put("status", "released");
    line.put("output", "release/" + released.file());
    line.put("segments", released.document().original().segments().size());
    line.put("suggestions", suggestions);
    line.put("replaced", released.document().replacements().size());
    line.put("leakCheck", "passed");
    line.put("form", released.keepsForm() ? "kept" : "new");
    List<Integer> scanned = Scanned.pages(released.document().original().document());
    if (!scanned.isEmpty()) {
      line.put("scannedPages", scanned);
    }
    if (!released.shortfalls().isEmpty()) {
      line.put("notKept", released.shortfalls());
    }
    return line;
  }
}
