package org.sottovoce.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sottovoce.mention.IdentifierType;

/**
 * Scores as one JSON array on one line, for programs: an object for each writing, source and type,
 * with totals where {@code source} or {@code type} is {@code "all"}. A share that would divide by
 * nothing is null.
 */
public final class ScoreJson {

  private final Scores scores;

  public ScoreJson(Scores scores) {
    this.scores = scores;
  }

  /** The array, without a line end. */
  public String text() {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Writing writing : scores.writings()) {
      add(array, writing, Optional.empty());
      scores.sources().forEach(source -> add(array, writing, Optional.of(source)));
    }
    return array.toString();
  }

  private void add(ArrayNode array, Writing writing, Optional<String> source) {
    array.add(node(writing, source, Optional.empty()));
    Scores.TYPES.forEach(type -> array.add(node(writing, source, Optional.of(type))));
  }

  private ObjectNode node(Writing writing, Optional<String> source, Optional<IdentifierType> type) {
    Tally tally = scores.tally(writing, source, type);
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("writing", writing.label());
    node.put("source", source.orElse("all"));
    node.put("type", type.map(t -> t.name().toLowerCase(Locale.ROOT)).orElse("all"));
    node.put("gold", tally.gold()).put("covered", tally.covered()).put("exact", tally.exact());
    node.put("suggested", tally.suggested()).put("right", tally.right());
    node.put("rightType", tally.rightType());
    put(node, "coveredRecall", tally.coveredRecall());
    put(node, "exactRecall", tally.exactRecall());
    put(node, "overlapPrecision", tally.overlapPrecision());
    put(node, "typePrecision", tally.typePrecision());
    put(node, "f1", tally.f1());
    return node;
  }

  private static void put(ObjectNode node, String name, OptionalDouble share) {
    if (share.isPresent()) {
      node.put(name, share.getAsDouble());
    } else {
      node.putNull(name);
    }
  }
}
