/**
 * Pictures for a release. Comes in: the bytes of a picture that a person decided to keep. Goes out:
 * other bytes of the same pixels, with nothing else in them.
 */
package org.sottovoce.release.picture;
