package org.sottovoce.policy;

/**
 * Says why a policy file cannot be used and what would mend it. The message is for the user; it
 * holds a line number and never the line.
 */
public final class PolicyUnusable extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;

  PolicyUnusable(int line, String message) {
    super(line > 0 ? "Line " + line + ": " + message : message);
    this.line = line;
  }

  PolicyUnusable(String message, Throwable cause) {
    super(message, cause);
    this.line = 0;
  }

  /** The line that is wrong, from 1; 0 when the file as a whole is. */
  public int line() {
    return line;
  }
}
