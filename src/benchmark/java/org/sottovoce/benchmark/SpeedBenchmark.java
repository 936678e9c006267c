package org.sottovoce.benchmark;

import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.mention.Mention;
import org.sottovoce.pipeline.Engine;
import org.sottovoce.pipeline.FormatCatalogue;
import org.sottovoce.segment.SegmentedDocument;

/** One interview through the whole program, and through its first half alone. */
@State(Scope.Benchmark)
public class SpeedBenchmark {

  private Engine engine;
  private SourceFile file;
  private SegmentedDocument document;

  @Setup
  public void read() throws IOException, UnreadableDocument {
    engine = Engine.load();
    file = Interview.file();
    document = FormatCatalogue.intake().read(file);
  }

  /** What all witnesses together suggest for segments that are there. */
  @Benchmark
  public List<Mention> suggest() {
    return engine.suggest(document);
  }

  /** From the bytes of the file to its segments. */
  @Benchmark
  public SegmentedDocument segment(Reading reading) throws UnreadableDocument {
    return reading.intake.read(file);
  }

  /** From the bytes of the file to its suggestions. */
  @Benchmark
  public List<Mention> everything(Reading reading) throws UnreadableDocument {
    return engine.suggest(reading.intake.read(file));
  }
}
