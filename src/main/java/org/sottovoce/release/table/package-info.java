/**
 * Released separated values. Comes in: a redacted document that was read from CSV or TSV. Goes out:
 * the same file with the replacements in their cells.
 */
package org.sottovoce.release.table;
