/**
 * What is done with an accepted mention. Comes in: an identifier type and a surface. Goes out: an
 * action, or a broader term for the surface.
 */
package org.sottovoce.policy;
