package org.sottovoce.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sottovoce.mention.NameBook.Tier;
import org.sottovoce.mention.gazetteer.Gazetteer;
import org.sottovoce.mention.gazetteer.GazetteerNames;
import org.sottovoce.pipeline.Inputs;
import org.sottovoce.release.check.CheckedFile;
import org.sottovoce.release.check.LeakCheck;
import org.sottovoce.release.check.LeakReport;
import org.sottovoce.release.check.Sought;
import org.sottovoce.release.check.SoughtList;
import org.sottovoce.release.key.KeyReader;
import org.sottovoce.release.key.KeyUnreadable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Looks in any files for what a key or a list says was taken out, and in PDFs for text that is
 * hidden rather than removed.
 */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Leak check of any files against a key or a list of names.",
      "PDFs are also checked for text that is covered and not removed; without key and names,"
          + " for that alone."
    })
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "files or folders")
  private List<Path> files;

  @ArgGroup(multiplicity = "0..1")
  private Against against;

  @Option(names = "--key-passphrase-file", paramLabel = "F", description = "opens the key")
  private Path keyPassphrase;

  /** Either a key or a list. */
  private static final class Against {
    @Option(names = "--key", paramLabel = "FILE.zip", description = "the key of the release")
    private Path key;

    @Option(names = "--names", paramLabel = "FILE", description = "names: NAME<TAB>TYPE")
    private Path names;
  }

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Refusal, IOException {
    List<Sought> sought = sought();
    Inputs inputs = Inputs.of(files);
    if (inputs.files().isEmpty()) {
      throw Refusal.usage("there is no file to check in what was given");
    }
    List<CheckedFile> loaded = load(inputs.files());
    if (against == null && loaded.stream().noneMatch(CheckedFile::isPdf)) {
      throw Refusal.usage("give --key or --names: without them only PDFs are checked; see --help");
    }
    LeakReport report = new LeakCheck(sought).check(loaded);
    report.leaks().forEach(leak -> terminal.print(leak.describe()));
    String what = against == null ? "covered text" : report.sought() + " names and identifiers";
    terminal.say(
        report.files()
            + " files checked for "
            + what
            + ": "
            + (report.passed() ? "nothing found" : report.leaks().size() + " found"));
    return (report.passed() ? ExitCode.DONE : ExitCode.LEAK).code();
  }

  private List<Sought> sought() throws Refusal, IOException {
    if (against == null) {
      return List.of();
    }
    if (against.names != null) {
      GazetteerNames names = new GazetteerNames(Gazetteer.load());
      return new SoughtList(word -> names.tier(word) != Tier.DISTINCT)
          .from(Names.read(against.names));
    }
    Usage.existingFile(against.key, "key");
    try {
      return new KeyReader().read(against.key, Keys.passphrase(keyPassphrase));
    } catch (KeyUnreadable e) {
      throw Refusal.usage(against.key + " " + e.reason().sentence());
    }
  }

  private static List<CheckedFile> load(List<Path> paths) throws Refusal, IOException {
    List<CheckedFile> loaded = new ArrayList<>();
    for (Path path : paths) {
      Usage.existingFile(path, "file");
      loaded.add(CheckedFile.of(path.getFileName().toString(), Files.readAllBytes(path)));
    }
    return loaded;
  }
}
