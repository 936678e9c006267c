/**
 * Mentions into entities. Comes in: the recognized documents of a study. Goes out: the people,
 * places and things that the mentions refer to, across all documents.
 */
package org.sottovoce.entity;
