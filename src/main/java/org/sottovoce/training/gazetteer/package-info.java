/**
 * Makes the tables under {@code gazetteers/} from the source tables. Comes in: the folder of source
 * tables, named in {@code gazetteers/NOTICE.md}. Goes out: cleaned, smaller tables in a fixed
 * order, so that a difference in them shows what changed.
 */
package org.sottovoce.training.gazetteer;
