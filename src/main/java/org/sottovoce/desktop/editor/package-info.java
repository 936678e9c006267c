/**
 * The document page: typesets a transcript, paints its mentions, and takes selections.
 *
 * <p>A page is no text component of the toolkit: it never changes its text, holds whole studies,
 * and has to paint a decision at once, so it lays out lines itself and paints only what is in view.
 */
package org.sottovoce.desktop.editor;
