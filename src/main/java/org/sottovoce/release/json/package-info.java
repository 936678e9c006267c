/**
 * Released recognisers' JSON. Comes in: a redacted document that was read from JSON. Goes out: JSON
 * of the same kind with segments, times, speakers and the released words alone.
 */
package org.sottovoce.release.json;
