/**
 * Decisions. Comes in: edits. Goes out: an immutable {@link org.sottovoce.review.Review}, its
 * history, and one session that a front end observes.
 */
package org.sottovoce.review;
