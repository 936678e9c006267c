/**
 * How fast the program is. Comes in: an interview of ten thousand words. Goes out: words per
 * second, times and memory, as Markdown. Built and run in the Maven profile {@code benchmark}
 * alone.
 */
package org.sottovoce.benchmark;
