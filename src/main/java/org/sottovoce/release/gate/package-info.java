/**
 * The gate between the study and the world. Comes in: a review and a request. Goes out: a folder
 * with cleaned files, log and README that passed the leak check, or nothing and the reason.
 */
package org.sottovoce.release.gate;
