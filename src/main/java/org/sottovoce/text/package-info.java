/**
 * Texts, spans and the maps between texts. Comes in: characters. Goes out: spans, folded and
 * spliced texts, each with the way back. Nothing here knows of documents.
 */
package org.sottovoce.text;
