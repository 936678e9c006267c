package org.sottovoce.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sottovoce.document.Fingerprint;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.pipeline.Engine;
import org.sottovoce.pipeline.FormatCatalogue;
import org.sottovoce.pipeline.ReadOutcome;
import org.sottovoce.review.Surroundings;
import org.sottovoce.review.Sweep;
import org.sottovoce.review.SweepItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the capitalised words and numbers that nothing suggested. */
@Command(
    name = "sweep",
    mixinStandardHelpOptions = true,
    description = "List the capitalised words and numbers that nothing suggested, with context.")
final class SweepCommand implements Callable<Integer> {

  /** How much is shown on either side of a place, in UTF-16 units. */
  private static final int CONTEXT = 40;

  private final Terminal terminal;

  @Parameters(paramLabel = "INPUT", arity = "1..*", description = "files or folders")
  private List<Path> inputs;

  @Option(names = "-o", paramLabel = "FILE.jsonl", required = true, description = "the output")
  private Path output;

  @Option(names = "--names", paramLabel = "FILE", description = "known names: NAME<TAB>TYPE")
  private Path names;

  @Mixin private PresetOption preset;

  SweepCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Refusal, IOException {
    Engine engine = preset.load(terminal);
    Harvest harvest = Harvest.of(inputs, FormatCatalogue.intake(), terminal);
    List<RecognizedDocument> documents =
        engine.recognize(harvest.documents(), Names.read(names), terminal.progress());
    Map<Fingerprint, String> texts = new LinkedHashMap<>();
    documents.forEach(document -> texts.put(document.fingerprint(), document.document().text()));
    Map<Fingerprint, String> files = new LinkedHashMap<>();
    for (ReadOutcome.Read read : harvest.read()) {
      files.putIfAbsent(read.document().fingerprint(), read.input().toString());
    }
    try (OutputFile out = OutputFile.open(output)) {
      for (SweepItem item : new Sweep(engine.names()).of(documents)) {
        out.line(terminal.toJson(fields(item, files, texts)));
      }
      out.keep();
    }
    return harvest.exit().code();
  }

  private static Map<String, Object> fields(
      SweepItem item, Map<Fingerprint, String> files, Map<Fingerprint, String> texts) {
    List<Map<String, Object>> places = new ArrayList<>();
    for (MentionId place : item.places()) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("document", files.get(place.document()));
      fields.put("start", place.span().start());
      fields.put("end", place.span().end());
      fields.put(
          "context", Surroundings.of(texts.get(place.document()), place.span(), CONTEXT, CONTEXT));
      places.add(fields);
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("kind", item.kind().name());
    fields.put("surface", item.surface());
    fields.put("count", item.count());
    fields.put("places", places);
    return fields;
  }
}
