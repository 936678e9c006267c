package org.sottovoce.release.key;

/** A key that cannot be read, with the reason that the user is told. */
public final class KeyUnreadable extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why a key cannot be read; each has a plain sentence with its cure. */
  public enum Reason {
    MISSING("does not exist: check the path"),
    WRONG_PASSPHRASE("does not open with this passphrase: check the passphrase"),
    NO_KEY("is no key of this program, or it is damaged: check the file");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }

    /** A predicate about the file with the cure, to stand after its name. */
    public String sentence() {
      return sentence;
    }
  }

  private final Reason reason;

  public KeyUnreadable(Reason reason, Throwable cause) {
    super(reason.name(), cause);
    this.reason = reason;
  }

  public KeyUnreadable(Reason reason) {
    this(reason, null);
  }

  public Reason reason() {
    return reason;
  }
}
