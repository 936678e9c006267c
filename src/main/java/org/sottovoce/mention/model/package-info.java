/**
 * Names by a trained model. Comes in: a segmented document. Goes out: persons, places and
 * organisations, each with how often such a suggestion is right.
 *
 * <p>The model of a language is the class path resource {@code models/LANGUAGE/names.bin}; the
 * project's own {@code train} command makes it. It knows words as OpenNLP's {@code SimpleTokenizer}
 * cuts them; names are then widened to the whole tokens of the document.
 */
package org.sottovoce.mention.model;
