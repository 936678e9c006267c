package org.sottovoce.mention;

import java.util.Optional;

/**
 * Why a mention was proposed.
 *
 * @param recognizer the name of the recognizer
 * @param rule which of its rules spoke ("checksum", "self-introduction", "given name, tier C")
 * @param score how often such a suggestion is right, 0 to 1
 * @param cue the words beside the mention that gave it away; text of the document
 */
public record Evidence(String recognizer, String rule, double score, Optional<String> cue) {

  public Evidence {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score " + score);
    }
  }

  public static Evidence of(String recognizer, String rule, double score) {
    return new Evidence(recognizer, rule, score, Optional.empty());
  }

  @Override
  public String toString() {
    return "Evidence[" + recognizer + ", " + rule + ", " + score + "]";
  }

  /** The same evidence, no surer than {@code limit}. */
  Evidence atMost(double limit) {
    return score <= limit ? this : new Evidence(recognizer, rule, limit, cue);
  }
}
