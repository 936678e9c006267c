/**
 * What the editor asks of the program behind it. Comes in: files, reviews. Goes out: documents,
 * edits, releases, studies: values only, never a widget.
 */
package org.sottovoce.desktop.engine;
