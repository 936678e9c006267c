package org.sottovoce.release.gate;

import org.sottovoce.release.check.LeakReport;

/** The leak check stopped a release: nothing of it is left on disk. */
public final class ReleaseStopped extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient LeakReport report;

  public ReleaseStopped(LeakReport report) {
    super(report.leaks().size() + " leaks");
    this.report = report;
  }

  /** What was found where; never what it says there. */
  public LeakReport report() {
    return report;
  }
}
