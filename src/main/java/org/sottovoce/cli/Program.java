package org.sottovoce.cli;

/** The program's name as it stands in what it writes. */
public final class Program {

  /** Name and version. */
  public static final String NAME = "Sottovoce 0.1";

  private Program() {}
}
