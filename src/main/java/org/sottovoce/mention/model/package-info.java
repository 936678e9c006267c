/**
 * Names by a trained model. Comes in: a segmented document. Goes out: persons, places and
 * organisations, each with how often such a suggestion is right.
 *
 * <p>The model of a language is the class path resource {@code models/LANGUAGE/names.bin}; the
 * project's own {@code train} command makes it. It knows tokens of OpenNLP's {@code
 * SimpleTokenizer}, which is what segmented documents hold.
 */
package org.sottovoce.mention.model;
