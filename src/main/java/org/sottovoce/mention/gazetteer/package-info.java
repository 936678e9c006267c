/**
 * Names, places, organisations and lexicons, compiled at build time into Lucene FSTs. Comes in: the
 * tables under {@code gazetteers/} (build time) and a segmented document (run time). Goes out:
 * suggestions by a three-tier ambiguity policy, and the name, place and organisation books.
 *
 * <p>Beware: everything is found by its match key ({@link
 * org.sottovoce.mention.gazetteer.MatchKey}), never by its spelling, and a key says nothing of
 * case.
 */
package org.sottovoce.mention.gazetteer;
