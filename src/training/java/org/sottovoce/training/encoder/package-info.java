/**
 * Fine-tunes the encoder of {@code mention.model.encoder} and writes it as an ONNX graph. Comes in:
 * annotated texts and the pretrained graph from its Maven artifact. Goes out: {@code
 * LANGUAGE/encoder/names.onnx} and {@code vocab.txt} in the models folder.
 *
 * <p>Stands in a source root of its own, compiled only under the Maven profile {@code training}:
 * the program never sees DJL and libtorch. The way through it: texts become {@link
 * org.sottovoce.training.encoder.LabelledText}s, a {@link org.sottovoce.training.encoder.BatchPlan}
 * cuts them into windows and batches, a {@link org.sottovoce.training.encoder.PhaseTraining} lets a
 * {@link org.sottovoce.training.encoder.Network} learn them, and a {@link
 * org.sottovoce.training.encoder.GraphExport} writes its weights.
 *
 * <p>The same texts and settings give the same weights: one thread, every draw from a seed and the
 * number of the step, no clock.
 */
package org.sottovoce.training.encoder;
