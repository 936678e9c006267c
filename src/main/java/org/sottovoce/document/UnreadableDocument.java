package org.sottovoce.document;

/**
 * A file that cannot be read, with the reason that the user is told.
 *
 * <p>The message holds the reason's name alone: the front ends add the input's path and the
 * sentence. Never a word of the document.
 */
public final class UnreadableDocument extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why a file cannot be read; each has a plain sentence with its cure. */
  public enum Reason {
    MISSING("does not exist: check the path"),
    NOT_A_FILE("is not a regular file: give a file or a folder"),
    NOT_READABLE("could not be read from disk: check that you may open it"),
    EMPTY("is empty: there is nothing to de-identify"),
    TOO_LARGE("is larger than 200 MB: split it and try again"),
    ENCRYPTED("is protected by a password: remove the protection and try again"),
    DAMAGED("is damaged or incomplete: open it in its own program, save it again and retry"),
    UNKNOWN_TYPE("is of a type that this program does not read: save it as DOCX, PDF or text"),
    NO_TEXT("holds no text, perhaps only pictures: run text recognition on it first"),
    SCANNED("is scanned, pictures without text: run text recognition (OCR) on it and try again"),
    NOT_COVERED("holds text that could not be read in full: save it as a plain DOCX and retry"),
    STRICT("uses names of Strict Open XML that are not known: save it as a usual DOCX and retry"),
    IMPORTED("shows another file as its text: open it, save it again as DOCX and retry"),
    TOO_COMPLEX("took too long or too much memory to read: save it again in a simpler form");

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

  public UnreadableDocument(Reason reason) {
    this(reason, null);
  }

  public UnreadableDocument(Reason reason, Throwable cause) {
    super(reason.name(), cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
