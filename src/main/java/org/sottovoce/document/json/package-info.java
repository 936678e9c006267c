/**
 * Speech recognisers' JSON into documents. Comes in: a file of segments as Whisper and its kin
 * write them. Goes out: a document with one cue for each segment, anchored in the file's decoded
 * text.
 */
package org.sottovoce.document.json;
