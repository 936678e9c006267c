package org.sottovoce.store;

/**
 * A study that cannot be made or opened, with the reason that the user is told.
 *
 * <p>The message holds the reason's name alone: the front ends add the folder and the sentence.
 */
public final class StudyFailure extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why; each has a plain sentence with its cure. */
  public enum Reason {
    WRONG_PASSPHRASE("does not open with this passphrase: type it again"),
    NEWER_VERSION("was made by a newer version of the program: open it with that one"),
    DAMAGED("is damaged: restore the folder from a backup"),
    READ_DIFFERENTLY(
        "was made by a version of the program that reads its documents differently: open it with"
            + " that one"),
    NOT_A_STUDY("is no study: choose a folder whose name ends in .sottovoce"),
    EXISTS("exists already: choose another name"),
    IN_USE("is open in another window: close it there first"),
    NOT_WRITABLE("cannot be written: choose a folder that you may change and check the disk");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }

    /** A predicate about the study's folder with the cure, to stand after its name. */
    public String sentence() {
      return sentence;
    }
  }

  private final Reason reason;

  public StudyFailure(Reason reason) {
    this(reason, null);
  }

  /**
   * @param cause never a message of the database, which can quote what is stored
   */
  public StudyFailure(Reason reason, Throwable cause) {
    super(reason.name(), cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
