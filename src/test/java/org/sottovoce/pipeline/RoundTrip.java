package org.sottovoce.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sottovoce.document.Document;
import org.sottovoce.document.DocumentReaders;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.UnreadableDocument.Reason;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.policy.Policies;
import org.sottovoce.release.ReleaseFormat;
import org.sottovoce.release.gate.Release;
import org.sottovoce.release.gate.ReleaseRequest;
import org.sottovoce.release.gate.ReleaseStopped;
import org.sottovoce.review.Review;
import org.sottovoce.review.Settings;
import org.sottovoce.segment.SegmentedDocument;

/** The way of one file through the whole program and back. */
final class RoundTrip {

  private static final DocumentReaders TIKA = new DocumentReaders();

  private final Engine engine;
  private final Releasing releasing;
  private final Path scratch;
  private final ReleaseFormat format;

  RoundTrip(Engine engine, Path scratch, ReleaseFormat format) {
    this.engine = engine;
    this.releasing = new Releasing(engine);
    this.scratch = scratch;
    this.format = format;
  }

  /** What becomes of {@code file}, in a few words. */
  String of(Path file) throws IOException {
    SegmentedDocument document;
    try {
      document = FormatCatalogue.intake().read(SourceFile.load(file));
    } catch (UnreadableDocument e) {
      return "refused: " + e.reason();
    }
    List<RecognizedDocument> recognized =
        engine.recognize(List.of(document), List.of(), Progress.none());
    Review review =
        releasing.completed(
            new Acceptance(0)
                .accept(new Reviewing(engine).review(new Settings(Policies.portage()), recognized)),
            List.of());
    Path directory = Files.createTempDirectory(scratch, "trip");
    try {
      return outcome(
          releasing
              .exporter()
              .export(
                  review,
                  new ReleaseRequest(directory, format, "R1", "round trip", Optional.empty())));
    } catch (ReleaseStopped e) {
      return "stopped by the leak check: " + e.report().leaks().get(0).kind();
    }
  }

  private static String outcome(Release release) throws IOException {
    Release.Released only = release.documents().get(0);
    String form = only.keepsForm() ? "released in place" : "released as new " + kind(only.file());
    Path path = release.folder().resolve(only.file());
    if (!only.keepsForm() && only.file().endsWith(".txt")) {
      return (form + " " + ReadBack.ofText(only, Files.readString(path))).strip();
    }
    try {
      SourceFile file = SourceFile.load(path);
      Document again = FormatCatalogue.intake().read(file).document();
      return (form + " " + ReadBack.of(only, again)).strip() + seen(only, file, again);
    } catch (UnreadableDocument e) {
      return form + ", UNREADABLE: " + e.reason();
    }
  }

  private static String kind(String file) {
    return file.substring(file.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
  }

  /** What Tika sees of a released file that the program does not, or the other way round. */
  private static String seen(Release.Released only, SourceFile file, Document again)
      throws UnreadableDocument {
    try {
      Document tika = TIKA.read(file);
      boolean more = !again.releasableInPlace() && !ReadBack.isSpacedOtherwise(again, tika);
      return (more ? ", TIKA SEES MORE" : "")
          + (ReadBack.isSeen(only, tika) ? "" : ", TIKA SEES LESS");
    } catch (UnreadableDocument e) {
      // A page may have a title and nothing else: Tika's text has no titles.
      if (e.reason() == Reason.NO_TEXT && !ReadBack.hasRunningText(only)) {
        return "";
      }
      throw e;
    }
  }
}
