package org.sottovoce.pipeline;

import java.nio.file.Path;
import org.sottovoce.document.UnreadableDocument.Reason;
import org.sottovoce.segment.SegmentedDocument;

/** What became of one input. */
public sealed interface ReadOutcome {

  /** The path as the user gave it. */
  Path input();

  /** The input was read whole. */
  record Read(Path input, SegmentedDocument document) implements ReadOutcome {}

  /** The input was refused; the others go on. */
  record Refused(Path input, Reason reason) implements ReadOutcome {}
}
