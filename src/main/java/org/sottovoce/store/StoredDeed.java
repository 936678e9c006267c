package org.sottovoce.store;

/**
 * What was done, as it is stored.
 *
 * @param kind a lower-case word
 * @param body the particulars, as JSON without any surface
 */
record StoredDeed(String kind, String body) {}
