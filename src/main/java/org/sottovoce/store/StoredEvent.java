package org.sottovoce.store;

import java.nio.charset.StandardCharsets;
import org.sottovoce.document.Fingerprint;

/**
 * One row of the event log. Holds no surface and no pseudonym.
 *
 * @param number from 1, without gaps
 * @param time an ISO-8601 instant
 * @param reviewer a code that is no name
 * @param kind what was done, a lower-case word
 * @param body the particulars, as JSON
 * @param previous the hash of the event before; zeros for the first
 * @param hash of all the above
 */
record StoredEvent(
    long number,
    String time,
    String reviewer,
    String kind,
    String body,
    String previous,
    String hash) {

  /** What stands before the first event. */
  static final String GENESIS = "0".repeat(64);

  /** An event that follows the one with the hash {@code previous}. */
  static StoredEvent chained(
      long number, String time, String reviewer, StoredDeed deed, String previous) {
    String hash = hash(number, time, reviewer, deed.kind(), deed.body(), previous);
    return new StoredEvent(number, time, reviewer, deed.kind(), deed.body(), previous, hash);
  }

  /** Whether the row is as it was written and follows the given one. */
  boolean follows(long before, String hashBefore) {
    return number == before + 1
        && previous.equals(hashBefore)
        && hash.equals(hash(number, time, reviewer, kind, body, previous));
  }

  StoredDeed deed() {
    return new StoredDeed(kind, body);
  }

  /** Lengths stand before the fields, so that no two events give the same bytes. */
  private static String hash(long number, Object... fields) {
    StringBuilder bytes = new StringBuilder().append(number);
    for (Object field : fields) {
      String text = field.toString();
      bytes.append('\n').append(text.length()).append(':').append(text);
    }
    return Fingerprint.of(bytes.toString().getBytes(StandardCharsets.UTF_8)).hex();
  }
}
