/**
 * Released web pages. Comes in: a redacted document that was read from HTML. Goes out: the page
 * with its replacements, holding only elements, attributes and styles that the writer knows.
 */
package org.sottovoce.release.html;
