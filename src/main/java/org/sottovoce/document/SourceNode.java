package org.sottovoce.document;

/**
 * One place of the source that carries text.
 *
 * @param part the package part ("word/document.xml"); empty for a text file, which is one node
 * @param index the number of the text-bearing node in document order within the part, from 0
 */
public record SourceNode(String part, int index) {}
