/**
 * The leak check. Comes in: finished files, byte by byte, and what was removed. Goes out: a report
 * of every place where something removed still stands.
 *
 * <p>Everything is decoded with code that no writer shares: packages are inflated, PDF objects are
 * walked, escapes are undone. Text is matched on a folded view by whole tokens. What is an ordinary
 * word or a short number cannot be told from its innocent twin, so it is counted: no more may stand
 * in the file than the review left. What the format PDF and our own typesetter write into every
 * file is known there, as whole names and whole lines, so that a later check of a released file
 * comes to the verdict of the release. What cannot be decoded is reported as if it leaked.
 */
package org.sottovoce.release.check;
