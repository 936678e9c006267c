package org.sottovoce.release.gate;

/**
 * A release that cannot be begun as it was asked for, with the reason that the user is told.
 * Nothing was written.
 */
public final class ReleaseRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why a release is refused; each has a plain sentence with its cure. */
  public enum Reason {
    NO_DOCUMENTS("there is nothing to release: add a document first"),
    FOLDER_NOT_EMPTY("the output folder is not empty: give a new or an empty one"),
    NOT_A_FOLDER("the output folder is a file: give a folder"),
    KEY_INSIDE_RELEASE("the key may not lie in the folder of the release: give another place"),
    KEY_EXISTS("a file stands where the key is to be written: give another place"),
    KEY_FOLDER_MISSING("the folder for the key does not exist: make it or give another place"),
    NO_PASSPHRASE("the key needs a passphrase: give one of at least one character");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }

    /** A plain sentence with the cure. */
    public String sentence() {
      return sentence;
    }
  }

  private final Reason reason;

  public ReleaseRefused(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
