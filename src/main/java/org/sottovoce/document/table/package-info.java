/**
 * Separated values into documents: CSV, the same with semicolons, TSV. Comes in: a text file of
 * records, most of them with the same number of cells. Goes out: a document with one part for each
 * cell that is not blank, anchored in the file's decoded text.
 */
package org.sottovoce.document.table;
