/**
 * The pictures of a study, each to be kept or not. Comes in: the documents of the review. Goes out:
 * one edit for each picture that was decided otherwise than before.
 */
package org.sottovoce.desktop.picture;
