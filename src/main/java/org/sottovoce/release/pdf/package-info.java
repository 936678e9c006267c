/**
 * Documents into typeset PDF. Comes in: a replaced document. Goes out: a tagged, searchable PDF
 * made from its text alone; nothing of the original file goes into it.
 */
package org.sottovoce.release.pdf;
