/**
 * What stands for an entity. Comes in: entities. Goes out: consistent fictitious names and numbered
 * markers, drawn once and looked up ever after.
 */
package org.sottovoce.pseudonym;
