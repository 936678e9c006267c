package org.sottovoce.benchmark;

import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.Recognizer;
import org.sottovoce.pipeline.Engine;
import org.sottovoce.pipeline.FormatCatalogue;
import org.sottovoce.segment.SegmentedDocument;

/** One witness alone on one interview. */
@State(Scope.Benchmark)
public class WitnessBenchmark {

  /** The witness's name; {@link SpeedReport} gives all of them. */
  @Param("gazetteer")
  public String witness;

  private Recognizer recognizer;
  private SegmentedDocument document;

  @Setup
  public void read() throws IOException, UnreadableDocument {
    recognizer =
        Engine.load().recognizers().stream()
            .filter(one -> one.name().equals(witness))
            .findFirst()
            .orElseThrow();
    document = FormatCatalogue.intake().read(Interview.file());
  }

  @Benchmark
  public List<Mention> recognize() {
    return recognizer.recognize(document);
  }
}
