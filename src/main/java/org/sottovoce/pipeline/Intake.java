package org.sottovoce.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
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
    ExecutorService readers = Executors.newFixedThreadPool(AT_ONCE, Intake::daemon);
    try {
      Map<Path, Future<SegmentedDocument>> reading = new LinkedHashMap<>();
      paths.forEach(path -> reading.put(path, readers.submit(() -> read(SourceFile.load(path)))));
      List<ReadOutcome> outcomes = new ArrayList<>();
      for (Map.Entry<Path, Future<SegmentedDocument>> one : reading.entrySet()) {
        if (progress.isCancelled()) {
          break;
        }
        progress.step("reading", outcomes.size(), paths.size());
        outcomes.add(await(one.getKey(), one.getValue()));
      }
      return outcomes;
    } finally {
      readers.shutdownNow();
    }
  }

  private static ReadOutcome await(Path path, Future<SegmentedDocument> reading) {
    try {
      return new ReadOutcome.Read(path, reading.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
    } catch (ExecutionException e) {
      return new ReadOutcome.Refused(path, reason(e.getCause()));
    } catch (TimeoutException e) {
      reading.cancel(true);
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

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "reader");
    thread.setDaemon(true);
    return thread;
  }
}
