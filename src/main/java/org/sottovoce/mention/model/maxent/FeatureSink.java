package org.sottovoce.mention.model.maxent;

/**
 * Takes the features of a place in a text, one after the other: a name and one to three values.
 * What it does with them is its own: add up weights, count, write the predicate.
 */
public interface FeatureSink {

  void add(Piece name, Piece value);

  void add(Piece name, Piece first, Piece second);

  void add(Piece name, Piece first, Piece second, Piece third);
}
