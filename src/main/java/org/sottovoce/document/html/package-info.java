/**
 * HTML into documents. Comes in: the decoded text of a web page. Goes out: a document with an
 * anchor for each character that people read, be it in the page or in an attribute; scripts,
 * comments and foreign content are left out by rule, and a second reader confirms that no other
 * word is missing.
 */
package org.sottovoce.document.html;
