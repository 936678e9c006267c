package org.sottovoce.evaluation;

import java.io.IOException;

/**
 * An annotated file that cannot be used, with the file, the line and what is wrong there. Never a
 * word of the text.
 */
public final class UnreadableGold extends IOException {

  private static final long serialVersionUID = 1L;

  /** What is wrong with a line. */
  public enum Fault {
    NOT_READABLE("cannot be read"),
    NO_FILES("is not a folder that holds annotated files (*.jsonl)"),
    NOT_JSON("is not a JSON object"),
    NO_TEXT("has no \"text\""),
    BAD_ENTITY("has an entity without whole-number \"start\" and \"end\" or without \"label\""),
    BAD_LABEL("has an entity with an unknown label"),
    BAD_OFFSET("has an entity or sentence outside its text"),
    BAD_SENTENCE("has a sentence that is not a pair of whole numbers");

    private final String sentence;

    Fault(String sentence) {
      this.sentence = sentence;
    }
  }

  private final Fault fault;
  private final String file;
  private final int line;

  /**
   * @param file the file as it was given
   * @param line from 1; 0 when the whole file is meant
   */
  public UnreadableGold(String file, int line, Fault fault) {
    super(file + (line > 0 ? ", line " + line : "") + ": " + fault.sentence);
    this.fault = fault;
    this.file = file;
    this.line = line;
  }

  public Fault fault() {
    return fault;
  }

  /** The file as it was given. */
  public String file() {
    return file;
  }

  /** From 1; 0 when the whole file is meant. */
  public int line() {
    return line;
  }
}
