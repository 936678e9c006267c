/**
 * The study on disk. Comes in: the events of a review and the originals. Goes out: the same review
 * when it is opened again. Encrypted with a key derived from the passphrase.
 */
package org.sottovoce.store;
