package org.sottovoce.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import org.sottovoce.document.Document;
import org.sottovoce.document.DocumentReader;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.UnreadableDocument.Reason;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.segment.Segmenter;

/**
 * Files into segmented documents, two at a time, each watched: a file that takes too long, or that
 * makes a parser fail in a way nobody foresaw, is refused and the others go on.
 */
public final class Intake {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int AT_ONCE = 2;

  /** So many files are begun before the first of them is done. */
  private static final int AHEAD = 8;

  private final DocumentReader reader;
  private final Segmenter segmenter;

  public Intake(DocumentReader reader, Segmenter segmenter) {
    this.reader = reader;
    this.segmenter = segmenter;
  }

  /** Reads one file in the calling thread. */
  public SegmentedDocument read(SourceFile file) throws UnreadableDocument {
    return segmenter.segment(reader.read(file));
  }

  /** The segments of a document that was read elsewhere. */
  public SegmentedDocument segment(Document document) {
    return segmenter.segment(document);
  }

  /** Reads files; the outcomes stand in the order of {@code paths}. */
  public List<ReadOutcome> read(List<Path> paths, Progress progress) {
    Semaphore places = new Semaphore(AT_ONCE);
    Deque<WatchedWork<SegmentedDocument>> ahead = new ArrayDeque<>();
    List<ReadOutcome> outcomes = new ArrayList<>();
    int begun = 0;
    while (outcomes.size() < paths.size() && !progress.isCancelled()) {
      while (begun < paths.size() && ahead.size() < AHEAD) {
        Path path = paths.get(begun++);
        ahead.add(WatchedWork.start(() -> read(SourceFile.load(path)), places));
      }
      progress.step("reading", outcomes.size(), paths.size());
      outcomes.add(await(paths.get(outcomes.size()), ahead.remove()));
    }
    ahead.forEach(WatchedWork::leaveBehind);
    return outcomes;
  }

  private static ReadOutcome await(Path path, WatchedWork<SegmentedDocument> reading) {
    try {
      return new ReadOutcome.Read(path, reading.await(PATIENCE));
    } catch (ExecutionException e) {
      return new ReadOutcome.Refused(path, reason(e.getCause()));
    } catch (TimeoutException e) {
      return new ReadOutcome.Refused(path, Reason.TOO_COMPLEX);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new ReadOutcome.Refused(path, Reason.NOT_READABLE);
    }
  }

  /** What no reader foresaw is damage, or more than this machine can hold. */
  private static Reason reason(Throwable failure) {
    if (failure instanceof UnreadableDocument refused) {
      return refused.reason();
    }
    return failure instanceof VirtualMachineError ? Reason.TOO_COMPLEX : Reason.DAMAGED;
  }
}
