package org.sottovoce.mention.model.encoder;

/**
 * The encoder cannot be used on this computer or in this installation; the program finds fewer
 * names without it, and says so. Unchecked, since it comes out of the first use. The message holds
 * nothing of a document.
 */
public final class EncoderUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why there is no encoder. */
  public enum Reason {
    /** The program was built or installed without the model or its vocabulary. */
    NO_MODEL("its model is not part of this installation"),
    /** ONNX Runtime's native library is not there for this platform, or does not load. */
    NO_LIBRARY("its native library does not load on this computer"),
    /** The model or its vocabulary is damaged, or made for another version. */
    UNREADABLE_MODEL("its model cannot be read"),
    /** A run failed, most likely for want of memory. */
    FAILED("it failed while reading");

    private final String words;

    Reason(String words) {
      this.words = words;
    }
  }

  private final Reason reason;

  /**
   * @param cause what went wrong below; null when something is simply not there
   */
  public EncoderUnavailable(Reason reason, Throwable cause) {
    super("the second name finder is not available: " + reason.words, cause);
    this.reason = reason;
  }

  /** Why there is none. */
  public Reason reason() {
    return reason;
  }
}
