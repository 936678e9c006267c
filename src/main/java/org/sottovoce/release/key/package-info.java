/**
 * The key of a release. Comes in: what was removed and what stands there instead. Goes out: a table
 * in an AES-256 ZIP, apart from every release; and back.
 */
package org.sottovoce.release.key;
