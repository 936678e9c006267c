/**
 * Both name finders as one witness: what they say of each word is pooled, read as names, and scored
 * by how often such names were right.
 */
package org.sottovoce.mention.model.joint;
