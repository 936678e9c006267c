/**
 * The steps in order: the package to read first. Comes in: files. Goes out: a review, or a release;
 * with progress and cancellation. {@link org.sottovoce.pipeline.Intake} reads, {@link
 * org.sottovoce.pipeline.Engine} suggests, {@link org.sottovoce.pipeline.Reviewing} links and draws
 * pseudonyms, {@link org.sottovoce.pipeline.Releasing} replaces, writes and checks; {@link
 * org.sottovoce.pipeline.FormatCatalogue} says who reads and writes which format.
 */
package org.sottovoce.pipeline;
