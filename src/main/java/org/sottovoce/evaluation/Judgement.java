package org.sottovoce.evaluation;

/**
 * What became of one suggested name.
 *
 * @param score what its recognizer gave it, 0 to 1
 * @param right whether it overlaps an annotated name
 */
public record Judgement(double score, boolean right) {}
