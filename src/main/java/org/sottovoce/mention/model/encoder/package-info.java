/**
 * Names by a fine-tuned transformer encoder: all-MiniLM-L6-v2 with a token classification head, run
 * by ONNX Runtime. Comes in: the sentences of a document in words. Goes out: one reading for each.
 *
 * <p>The model of a language is the pair of class path resources {@code
 * models/LANGUAGE/encoder/vocab.txt} and {@code models/LANGUAGE/encoder/names.onnx}; the project's
 * own {@code train} command makes both. The vocabulary is uncased, so the shape of each word goes
 * in beside its pieces. Training cuts words and windows with the classes of this package, so that
 * the model meets at work what it learnt from.
 *
 * <p>Beware: ONNX Runtime is native code. Where its library is missing there is an {@link
 * org.sottovoce.mention.model.encoder.EncoderUnavailable} with the reason, and the program works on
 * without it.
 */
package org.sottovoce.mention.model.encoder;
