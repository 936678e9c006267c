/**
 * The fast name finder. Comes in: the sentences of a document in words. Goes out: how probable each
 * tag is at each word.
 *
 * <p>A locally normalised maximum entropy model over some hundred features of each word: the words
 * around, affixes, shapes, what the gazetteers say, cue words, how the word is written elsewhere in
 * the document, the two tags before. It reads a document twice: the second time it knows what the
 * first reading made of the same word elsewhere.
 *
 * <p>The model file is one of OpenNLP's name finder, whose predicates are these features in words
 * ({@code w=paris}). Here they are never written out: a predicate is known by its hash, which
 * follows from those of its pieces, so that reading makes no string for a feature. The trainer in
 * {@code training.maxent} uses the same features. Whoever changes a feature must train anew.
 */
package org.sottovoce.mention.model.maxent;
