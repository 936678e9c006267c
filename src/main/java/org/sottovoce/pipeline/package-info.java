/**
 * The steps in order: the package to read first. Comes in: files. Goes out: a review, or a release;
 * with progress and cancellation.
 */
package org.sottovoce.pipeline;
