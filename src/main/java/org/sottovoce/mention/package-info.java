/**
 * Segmented documents into suggestions. Comes in: a {@link
 * org.sottovoce.segment.SegmentedDocument}. Goes out: mentions without overlap, each with the
 * evidence for it.
 */
package org.sottovoce.mention;
