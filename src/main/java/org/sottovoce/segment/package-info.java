/**
 * Documents into segments. Comes in: a document. Goes out: speaker turns, paragraphs and other
 * parts that a person would point at, with sentences and tokens.
 */
package org.sottovoce.segment;
