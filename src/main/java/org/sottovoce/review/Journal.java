package org.sottovoce.review;

/** Keeps events for good. */
@FunctionalInterface
public interface Journal {

  /**
   * Keeps one event; when this returns the event survives a crash.
   *
   * @throws JournalFailure when it cannot be kept; the session then stays as it was before
   */
  void keep(ReviewEvent event);

  /** An event could not be kept: the disk is full or gone. */
  final class JournalFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JournalFailure(Throwable cause) {
      super("the event could not be kept", cause);
    }
  }
}
