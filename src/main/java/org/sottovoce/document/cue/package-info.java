/**
 * Caption files, WebVTT and SubRip. Comes in: the characters of a file. Goes out: its blocks with
 * the places of what people read and of what only players need. Reader and writer share this, so
 * that both see the same file.
 */
package org.sottovoce.document.cue;
