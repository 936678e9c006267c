package org.sottovoce.review;

import java.time.Instant;

/**
 * Something that happened to a review: an entry of the one log that store, undo and audit share.
 *
 * @param number from 1, without gaps
 * @param time when
 * @param reviewer who, by a code that is no name
 * @param deed what
 */
public record ReviewEvent(long number, Instant time, String reviewer, Deed deed) {

  /** What was done. */
  public sealed interface Deed {}

  /** An edit was made. */
  public record Edited(Edit edit) implements Deed {}

  /** The last edit that stood was taken back. */
  public record Undone() implements Deed {}

  /** The last edit that was taken back was made again. */
  public record Redone() implements Deed {}

  /** A release was made from the review as it then was. */
  public record Released(String releaseHash) implements Deed {}
}
