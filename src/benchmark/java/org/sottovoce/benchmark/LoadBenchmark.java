package org.sottovoce.benchmark;

import org.openjdk.jmh.annotations.Benchmark;
import org.sottovoce.mention.gazetteer.Gazetteer;
import org.sottovoce.pipeline.Engine;

/** What has to be read before the first document, in a program that has just started. */
public class LoadBenchmark {

  @Benchmark
  public Gazetteer gazetteer() {
    return Gazetteer.load();
  }

  /** Gazetteers, rules and models together. */
  @Benchmark
  public Engine engine() {
    return Engine.load();
  }
}
