/**
 * Scores suggestions against annotated text. Comes in: annotated text and a recognizer. Goes out:
 * recall and precision by type.
 */
package org.sottovoce.evaluation;
