/**
 * ZIP archives into their files. Comes in: the bytes of an archive from anywhere. Goes out: its
 * files in memory, within limits of number, size and ratio.
 */
package org.sottovoce.document.zip;
