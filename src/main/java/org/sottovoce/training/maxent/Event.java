package org.sottovoce.training.maxent;

/**
 * One place that is learnt.
 *
 * @param features the numbers of its features in several lists, some of which it shares with other
 *     places; {@link NumberedFeatures#LEFT_OUT} stands for one that is not learnt
 * @param base what each tag scores before any feature is counted
 * @param tag the column of its tag
 * @param weight how much it counts
 */
record Event(int[][] features, float[] base, int tag, float weight) {}
