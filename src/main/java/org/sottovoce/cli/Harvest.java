package org.sottovoce.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sottovoce.document.Fingerprint;
import org.sottovoce.document.Shortfall;
import org.sottovoce.pipeline.Inputs;
import org.sottovoce.pipeline.Intake;
import org.sottovoce.pipeline.ReadOutcome;
import org.sottovoce.segment.SegmentedDocument;

/**
 * What came of reading a command's inputs.
 *
 * @param outcomes one for each file, in order
 * @param emptyFolders folders in which there was no file
 */
record Harvest(List<ReadOutcome> outcomes, List<Path> emptyFolders) {

  Harvest {
    outcomes = List.copyOf(outcomes);
    emptyFolders = List.copyOf(emptyFolders);
  }

  /** Reads every file that {@code named} stands for and complains of each that is refused. */
  static Harvest of(List<Path> named, Intake intake, Terminal terminal) {
    Inputs inputs = Inputs.of(named);
    List<ReadOutcome> outcomes = intake.read(inputs.files(), terminal.progress());
    Harvest harvest = new Harvest(outcomes, inputs.emptyFolders());
    harvest.emptyFolders.forEach(
        folder -> terminal.complain(folder + " holds no file: give a folder with transcripts"));
    harvest
        .refused()
        .forEach(refused -> terminal.complain(refused.input() + " " + refused.reason().sentence()));
    harvest.read().forEach(read -> tellScanned(read, terminal));
    return harvest;
  }

  /** Names the pages of an input that nobody can look for names on. */
  private static void tellScanned(ReadOutcome.Read read, Terminal terminal) {
    List<Shortfall> scanned = read.document().document().shortfalls(Shortfall.Kind.SCANNED_PAGE);
    if (!scanned.isEmpty()) {
      terminal.complain(
          read.input()
              + " has "
              + Shortfall.words(scanned)
              + ": what they show is not read; run text recognition (OCR) on it and try again");
    }
  }

  List<ReadOutcome.Read> read() {
    return only(ReadOutcome.Read.class);
  }

  /** What was read, each content once: a copy of a file is the same document. */
  List<SegmentedDocument> documents() {
    Map<Fingerprint, SegmentedDocument> documents = new LinkedHashMap<>();
    for (ReadOutcome.Read read : read()) {
      documents.putIfAbsent(read.document().fingerprint(), read.document());
    }
    return List.copyOf(documents.values());
  }

  List<ReadOutcome.Refused> refused() {
    return only(ReadOutcome.Refused.class);
  }

  /** Done when everything was read, else refused. */
  ExitCode exit() {
    return refused().isEmpty() && emptyFolders.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private <T extends ReadOutcome> List<T> only(Class<T> kind) {
    List<T> some = new ArrayList<>();
    outcomes.stream().filter(kind::isInstance).map(kind::cast).forEach(some::add);
    return some;
  }
}
