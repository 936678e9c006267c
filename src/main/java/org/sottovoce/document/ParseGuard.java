package org.sottovoce.document;

import org.sottovoce.document.UnreadableDocument.Reason;
import org.xml.sax.SAXException;

/**
 * Watches one parse and stops it when it takes too long or brings too much text. Belongs to the
 * thread that parses.
 */
final class ParseGuard {

  /** The end of a parse that was stopped, with the reason to tell. */
  static final class ParseStopped extends SAXException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    ParseStopped(Reason reason) {
      super(reason.name());
      this.reason = reason;
    }

    Reason reason() {
      return reason;
    }
  }

  private static final long NANOS_PER_SECOND = 1_000_000_000L;

  private final long deadline;
  private long charactersLeft;

  /**
   * @param seconds how long the parse may take from now on
   * @param characters how many UTF-16 units it may bring
   */
  ParseGuard(long seconds, long characters) {
    this.deadline = System.nanoTime() + seconds * NANOS_PER_SECOND;
    this.charactersLeft = characters;
  }

  /** Counts {@code brought} units. */
  void check(int brought) throws ParseStopped {
    charactersLeft -= brought;
    if (charactersLeft < 0) {
      throw new ParseStopped(Reason.TOO_LARGE);
    }
    if (System.nanoTime() > deadline) {
      throw new ParseStopped(Reason.TOO_COMPLEX);
    }
  }
}
