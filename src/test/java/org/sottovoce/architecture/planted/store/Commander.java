package org.sottovoce.architecture.planted.store;

/** Breaks, on purpose: the command line's library outside the command line. */
public class Commander {

  Object command() {
    return picocli.CommandLine.Model.CommandSpec.create();
  }
}
