package org.sottovoce.segment;

import java.util.Optional;
import org.sottovoce.text.Span;

/**
 * The head of a line that names a speaker or a time, or might.
 *
 * @param name the speaker's name without marks; missing when there is only a time
 * @param timestamp the time
 * @param content where the speech begins
 * @param form how much the form alone says
 */
record Label(Optional<Span> name, Optional<Span> timestamp, int content, Form form) {

  /** How sure a form is. */
  enum Form {
    /** Bold, bracketed, a role, or beside a time: a label wherever it stands. */
    PLAIN_TO_SEE,
    /** A label when it fits what the document does elsewhere. */
    LIKELY,
    /** Lower case or single letter: only when it comes again and again. */
    DOUBTFUL
  }
}
