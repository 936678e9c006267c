package org.sottovoce.desktop.worklist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.desktop.desk.Desk;
import org.sottovoce.desktop.engine.Engine;
import org.sottovoce.desktop.task.Failure;
import org.sottovoce.desktop.task.Outcome;
import org.sottovoce.desktop.task.TaskRunner;
import org.sottovoce.document.Document;
import org.sottovoce.document.Shortfall;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.UnreadableDocument.Reason;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.mention.model.joint.Preset;
import org.sottovoce.review.Edit;
import org.sottovoce.review.Review;
import org.sottovoce.segment.SegmentedDocument;

/**
 * Takes files into the study, one after the other; one that cannot be read does not stop the rest.
 * Belongs to the event dispatch thread.
 */
public final class FileQueue {

  /**
   * What became of the files.
   *
   * @param added how many are now in the study
   * @param failures a sentence for each that is not
   * @param remarks a sentence for each that is, and of which not everything could be read
   */
  public record Report(int added, List<String> failures, List<String> remarks) {
    public Report {
      failures = List.copyOf(failures);
      remarks = List.copyOf(remarks);
    }
  }

  private final Desk desk;
  private final Engine engine;
  private final TaskRunner tasks;
  private final Supplier<Preset> preset;
  private final Consumer<Report> then;
  private final Deque<Path> waiting = new ArrayDeque<>();
  private final List<String> failures = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private int added;

  /**
   * @param preset how thoroughly names are looked for now
   * @param then told when all files are done
   */
  public FileQueue(
      Desk desk, Engine engine, TaskRunner tasks, Supplier<Preset> preset, Consumer<Report> then) {
    this.desk = desk;
    this.engine = engine;
    this.tasks = tasks;
    this.preset = preset;
    this.then = then;
  }

  /** Takes in files, and folders with all that is in them. */
  public void take(List<Path> paths) {
    tasks.run(
        Messages.text("intake.looking"),
        progress -> files(paths),
        outcome -> {
          if (outcome instanceof Outcome.Done<List<Path>> done) {
            waiting.addAll(done.value());
          } else if (outcome instanceof Outcome.Failed<List<Path>> failed) {
            failures.add(Failure.of(failed.cause()));
          }
          next();
        });
  }

  private static List<Path> files(List<Path> paths) throws UnreadableDocument {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        files.addAll(below(path));
      } else {
        files.add(path);
      }
    }
    return files;
  }

  private static List<Path> below(Path folder) throws UnreadableDocument {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).filter(FileQueue::isMeant).sorted().toList();
    } catch (IOException e) {
      throw new UnreadableDocument(Reason.NOT_READABLE, e);
    }
  }

  /** Hidden files and the lock files of word processors are nobody's documents. */
  private static boolean isMeant(Path path) {
    String name = path.getFileName().toString();
    return !name.startsWith(".") && !name.startsWith("~$");
  }

  private void next() {
    Path path = waiting.poll();
    if (path == null) {
      Report report = new Report(added, failures, remarks);
      added = 0;
      failures.clear();
      remarks.clear();
      then.accept(report);
      return;
    }
    String name = path.getFileName().toString();
    tasks.run(
        Messages.text("intake.reading", name),
        progress -> engine.read(path, progress),
        outcome -> read(name, outcome));
  }

  private void read(String name, Outcome<SegmentedDocument> outcome) {
    if (outcome instanceof Outcome.Done<SegmentedDocument> done) {
      if (review().document(done.value().fingerprint()).isPresent()) {
        failures.add(Messages.text("intake.twice", name));
        next();
      } else if (review().documents().isEmpty() && preset.get().usesEncoder()) {
        glance(name, done.value());
      } else {
        look(name, done.value());
      }
    } else {
      goOn(name, outcome);
    }
  }

  /** Shows the first document as soon as there is anything to be shown of it. */
  private void glance(String name, SegmentedDocument document) {
    Review basis = review();
    tasks.run(
        Messages.text("intake.glance", name),
        progress -> engine.adding(basis, engine.glance(document, progress), progress),
        outcome -> {
          if (outcome instanceof Outcome.Done<Edit.AddDocument> done && basis.equals(review())) {
            desk.preview(done.value());
          }
          if (outcome instanceof Outcome.Done<Edit.AddDocument>) {
            look(name, document);
          } else {
            goOn(name, outcome);
          }
        });
  }

  private void look(String name, SegmentedDocument document) {
    tasks.run(
        Messages.text("intake.closer", name),
        progress -> engine.look(document, preset.get(), progress),
        outcome -> {
          if (outcome instanceof Outcome.Done<RecognizedDocument> done) {
            link(name, done.value());
          } else {
            goOn(name, outcome);
          }
        });
  }

  /** What is kept; what is in view may be a first look. */
  private Review review() {
    return desk.session().review();
  }

  private void link(String name, RecognizedDocument document) {
    Review basis = review();
    tasks.run(
        Messages.text("intake.linking", name),
        progress -> engine.adding(basis, document, progress),
        outcome -> linked(name, document, basis, outcome));
  }

  /** Links anew when the entities changed meanwhile: the edit would undo that change. */
  private void linked(
      String name, RecognizedDocument document, Review basis, Outcome<Edit.AddDocument> outcome) {
    if (outcome instanceof Outcome.Done<Edit.AddDocument> done) {
      if (basis.entities() != review().entities()
          || !basis.settings().equals(review().settings())
          || !basis.pseudonyms().equals(review().pseudonyms())) {
        link(name, document);
        return;
      }
      desk.add(done.value());
      added++;
      remark(name, document.document().document());
      next();
    } else {
      goOn(name, outcome);
    }
  }

  /** Nobody looks for names on pages that are pictures. */
  private void remark(String name, Document document) {
    List<Shortfall> scanned = document.shortfalls(Shortfall.Kind.SCANNED_PAGE);
    if (!scanned.isEmpty()) {
      remarks.add(Messages.text("intake.scanned", name, Shortfall.words(scanned)));
    }
  }

  private void goOn(String name, Outcome<?> outcome) {
    desk.endPreview();
    if (outcome instanceof Outcome.Failed<?> failed) {
      failures.add(Failure.of(name, failed.cause()));
    } else {
      failures.add(Messages.text("intake.stopped", name, waiting.size()));
      waiting.clear();
    }
    next();
  }
}
