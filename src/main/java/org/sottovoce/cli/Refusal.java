package org.sottovoce.cli;

/**
 * A command cannot go on, for a reason that the user can mend. The message is the whole sentence
 * that the user reads; it never holds a word of a document.
 */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final ExitCode exit;

  Refusal(ExitCode exit, String sentence) {
    super(sentence);
    this.exit = exit;
  }

  /** Wrong usage: options that do not go together, a file that cannot serve. */
  static Refusal usage(String sentence) {
    return new Refusal(ExitCode.USAGE, sentence);
  }

  ExitCode exit() {
    return exit;
  }
}
