package org.sottovoce.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sottovoce.document.Picture;
import org.sottovoce.pipeline.FormatCatalogue;
import org.sottovoce.pipeline.ReadOutcome;
import org.sottovoce.segment.Segment;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the review text and the segments of each document, as the editor shows them. */
@Command(
    name = "text",
    mixinStandardHelpOptions = true,
    description = "Write the review text and segments of each document, as the editor shows them.")
final class TextCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Map<String, Integer> taken = new HashMap<>();

  @Parameters(paramLabel = "INPUT", arity = "1..*", description = "files or folders")
  private List<Path> inputs;

  @Option(names = "-o", paramLabel = "DIR", required = true, description = "a new folder")
  private Path folder;

  TextCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Refusal, IOException {
    Usage.emptyFolder(folder);
    Harvest harvest = Harvest.of(inputs, FormatCatalogue.intake(), terminal);
    for (ReadOutcome.Read read : harvest.read()) {
      write(read);
    }
    return harvest.exit().code();
  }

  private void write(ReadOutcome.Read read) throws IOException {
    Files.createDirectories(folder);
    String name = freeName(read.document().document().source().name());
    Files.writeString(folder.resolve(name + ".txt"), read.document().text());
    Files.write(folder.resolve(name + ".segments.jsonl"), segments(read.document()));
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("input", read.input().toString());
    line.put("text", name + ".txt");
    line.put("segments", read.document().segments().size());
    line.put("pictures", read.document().document().pictures().stream().map(this::fields).toList());
    List<Integer> scanned = Scanned.pages(read.document().document());
    if (!scanned.isEmpty()) {
      line.put("scannedPages", scanned);
    }
    terminal.print(line);
  }

  private Map<String, Object> fields(Picture picture) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("number", picture.number());
    picture.position().ifPresent(position -> fields.put("position", position.start()));
    picture.page().ifPresent(page -> fields.put("page", page));
    if (picture.linked()) {
      fields.put("linked", true);
    } else {
      fields.put("type", picture.mediaType());
    }
    picture.pixels().ifPresent(size -> fields.put("pixels", size.width() + "x" + size.height()));
    picture.points().ifPresent(size -> fields.put("points", size.width() + "x" + size.height()));
    return fields;
  }

  /** Files of one name in several folders are told apart by a number. */
  private String freeName(String name) {
    int times = taken.merge(name.toLowerCase(Locale.ROOT), 1, Integer::sum);
    return times == 1 ? name : name + "-" + times;
  }

  private List<String> segments(SegmentedDocument document) {
    return document.segments().stream().map(this::fields).map(terminal::toJson).toList();
  }

  private Map<String, Object> fields(Segment segment) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("number", segment.number());
    fields.put("kind", segment.kind().name());
    put(fields, "", segment.span());
    segment.label().ifPresent(label -> put(fields, "label", label));
    segment.timestamp().ifPresent(time -> put(fields, "timestamp", time));
    put(fields, "content", segment.content());
    return fields;
  }

  private static void put(Map<String, Object> fields, String what, Span span) {
    fields.put(what.isEmpty() ? "start" : what + "Start", span.start());
    fields.put(what.isEmpty() ? "end" : what + "End", span.end());
  }
}
