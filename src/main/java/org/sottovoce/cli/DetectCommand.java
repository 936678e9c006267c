package org.sottovoce.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sottovoce.document.Document;
import org.sottovoce.mention.KnownName;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.pipeline.Engine;
import org.sottovoce.pipeline.FormatCatalogue;
import org.sottovoce.pipeline.ReadOutcome;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes suggestions only. */
@Command(
    name = "detect",
    mixinStandardHelpOptions = true,
    description = "Write suggestions only, one JSON object a line; offsets in UTF-16 units.")
final class DetectCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final ObjectMapper json = new ObjectMapper();

  @ArgGroup(multiplicity = "1")
  private From from;

  @Option(names = "-o", paramLabel = "FILE.jsonl", required = true, description = "the output")
  private Path output;

  @Option(names = "--names", paramLabel = "FILE", description = "known names: NAME<TAB>TYPE")
  private Path names;

  /** Either documents, or lines of text. */
  private static final class From {
    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "files or folders")
    private List<Path> inputs;

    @Option(names = "--jsonl", paramLabel = "IN.jsonl", description = "lines {\"id\",\"text\"}")
    private Path lines;
  }

  @Mixin private PresetOption preset;

  DetectCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Refusal, IOException {
    List<KnownName> known = Names.read(names);
    if (from.lines != null) {
      Usage.existingFile(from.lines, "input");
      detectLines(preset.load(terminal), known);
      return ExitCode.DONE.code();
    }
    return detectDocuments(known).code();
  }

  private ExitCode detectDocuments(List<KnownName> known) throws Refusal, IOException {
    Engine engine = preset.load(terminal);
    Harvest harvest = Harvest.of(from.inputs, FormatCatalogue.intake(), terminal);
    if (harvest.read().isEmpty()) {
      return harvest.exit();
    }
    List<RecognizedDocument> recognized =
        engine.recognize(
            harvest.read().stream().map(ReadOutcome.Read::document).toList(),
            known,
            terminal.progress());
    try (OutputFile out = OutputFile.open(output)) {
      for (int i = 0; i < recognized.size(); i++) {
        write(out, "document", harvest.read().get(i).input().toString(), recognized.get(i));
      }
      out.keep();
    }
    return harvest.exit();
  }

  /** Each line is a text of its own: what one of them names is not looked for in the others. */
  private void detectLines(Engine engine, List<KnownName> known) throws Refusal, IOException {
    int number = 0;
    try (BufferedReader in = Files.newBufferedReader(from.lines);
        OutputFile out = OutputFile.open(output)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (!line.isBlank()) {
          JsonNode record = record(line, number);
          Document document = Document.ofText(record.path("text").textValue());
          write(
              out,
              "id",
              record.path("id").asText(),
              engine.recognize(engine.segment(document), known));
        }
      }
      out.keep();
    } catch (MalformedInputException e) {
      throw Refusal.usage(from.lines + " is not in UTF-8: convert it and try again");
    }
  }

  private JsonNode record(String line, int number) throws Refusal {
    try {
      JsonNode node = json.readTree(line);
      if (node.path("text").isTextual()) {
        return node;
      }
    } catch (JsonProcessingException e) {
      // the parser's message quotes the line: only its number is told
    }
    throw Refusal.usage(
        from.lines + ", line " + number + ": not an object with \"id\" and \"text\"");
  }

  private void write(OutputFile out, String key, String id, RecognizedDocument document)
      throws IOException {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put(key, id);
    line.put("mentions", document.mentions().stream().map(DetectCommand::fields).toList());
    out.line(terminal.toJson(line));
  }

  private static Map<String, Object> fields(Mention mention) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("start", mention.span().start());
    fields.put("end", mention.span().end());
    fields.put("type", mention.type().name());
    fields.put("score", Math.round(mention.score() * 1000) / 1000.0);
    fields.put("recognizer", mention.evidence().get(0).recognizer());
    return fields;
  }
}
