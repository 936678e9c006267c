package org.sottovoce.desktop.engine;

import java.nio.file.Path;
import java.util.List;

/** What became of a release. */
public sealed interface ReleaseResult {

  /**
   * The release was written and the leak check passed.
   *
   * @param folder where it lies
   * @param files the released documents
   * @param replaced how many mentions were replaced
   * @param remarks what could not be kept or was refused, in plain sentences
   * @param hash the hash of its files, for the log
   */
  record Released(Path folder, List<Path> files, int replaced, List<String> remarks, String hash)
      implements ReleaseResult {
    public Released {
      files = List.copyOf(files);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * The leak check found what should be gone: nothing was written.
   *
   * @param findings where, in plain sentences without any surface
   */
  record Stopped(List<String> findings) implements ReleaseResult {
    public Stopped {
      findings = List.copyOf(findings);
    }
  }
}
