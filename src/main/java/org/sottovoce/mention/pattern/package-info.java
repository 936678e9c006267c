/**
 * What is written after a pattern: numbers, addresses, dates, ages. Comes in: a segmented document.
 * Goes out: mentions with the rule that spoke.
 *
 * <p>{@link org.sottovoce.mention.pattern.PatternCatalogue} lists every recognizer on a line. The
 * patterns stand in rule files by language beside the classes ({@code any} for those of none). A
 * number whose checksum is wrong is no suggestion of the recognizer that checks it; with a word
 * such as "account number" beside it, it still is one of the recognizer "id number", as a mistyped
 * number identifies too.
 */
package org.sottovoce.mention.pattern;
