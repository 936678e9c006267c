/**
 * Trains the models from annotated text and writes their model cards.
 *
 * <p>Comes in: a data folder with {@code train/} and {@code dev/}, JSON lines as {@link
 * org.sottovoce.evaluation.GoldReader} reads them. Goes out: {@code en/names.bin} and {@code
 * README.md} in the models folder. The same data and settings give the same model: nothing depends
 * on the clock, the machine or the order of a hash table.
 */
package org.sottovoce.training;
