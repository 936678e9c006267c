package org.sottovoce.desktop.engine;

import java.nio.file.Path;
import java.util.List;
import org.sottovoce.review.Journal;
import org.sottovoce.review.ReviewEvent;

/** A study on disk, kept as it is worked on until it is closed. */
public interface Study extends AutoCloseable {

  /** Where it lies. */
  Path folder();

  /** What had happened when it was opened or made, in order. */
  List<ReviewEvent> events();

  /** Keeps what happens from now on. */
  Journal journal();

  @Override
  void close();
}
