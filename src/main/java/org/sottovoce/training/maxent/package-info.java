/**
 * Trains the fast name finder. Comes in: tagged texts with a weight each. Goes out: a model of
 * OpenNLP's name finder that {@code mention.model.maxent} reads.
 *
 * <p>The way: copies of the texts in lower case, in capitals and with other names; features as
 * numbers; two helpers, each of which learns from one half of the texts and reads the other for the
 * second reading; then the weights of both readings; then those that weigh something get their
 * names back. One thread, seeded: the same texts and settings give the same model.
 */
package org.sottovoce.training.maxent;
