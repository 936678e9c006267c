/**
 * Reviews into released files. Comes in: a review. Goes out: cleaned files, a public log and a
 * README, after a leak check of the finished bytes; or nothing at all.
 */
package org.sottovoce.release;
