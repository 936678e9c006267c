package org.sottovoce.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sottovoce.mention.IdentifierType;

/**
 * Scores as one JSON array on one line, for programs: an object for each writing, group of texts
 * and type. {@code kind} is {@code all}, {@code spoken}, {@code file} or {@code genre}, {@code
 * source} the group's name; the type {@code all} is the total. A share that would divide by nothing
 * is null; an interval is an array of its two ends.
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
      for (Group group : scores.groups()) {
        List<TextScore> texts = scores.of(writing, group);
        array.add(node(writing, group, Optional.empty(), texts));
        Scores.TYPES.forEach(type -> array.add(node(writing, group, Optional.of(type), texts)));
      }
    }
    return array.toString();
  }

  private static ObjectNode node(
      Writing writing, Group group, Optional<IdentifierType> type, List<TextScore> texts) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("writing", writing.label());
    node.put("kind", group.kind().name().toLowerCase(Locale.ROOT));
    node.put("source", group.name());
    node.put("type", type.map(t -> t.name().toLowerCase(Locale.ROOT)).orElse("all"));
    Tally tally = texts.stream().map(text -> text.tally(type)).reduce(Tally.NONE, Tally::plus);
    putCounts(node, tally);
    putShares(node, tally);
    Bootstrap.Intervals intervals = Bootstrap.STANDARD.of(texts, type);
    put(node, "coveredRecall95", intervals.recall());
    put(node, "overlapPrecision95", intervals.precision());
    put(node, "f195", intervals.f1());
    return node;
  }

  private static void putCounts(ObjectNode node, Tally tally) {
    node.put("gold", tally.gold()).put("covered", tally.covered()).put("exact", tally.exact());
    node.put("suggested", tally.suggested()).put("right", tally.right());
    node.put("rightType", tally.rightType()).put("other", tally.other());
  }

  private static void putShares(ObjectNode node, Tally tally) {
    put(node, "coveredRecall", tally.coveredRecall());
    put(node, "exactRecall", tally.exactRecall());
    put(node, "overlapPrecision", tally.overlapPrecision());
    put(node, "lenientPrecision", tally.lenientPrecision());
    put(node, "typePrecision", tally.typePrecision());
    put(node, "f1", tally.f1());
  }

  private static void put(ObjectNode node, String name, OptionalDouble share) {
    if (share.isPresent()) {
      node.put(name, share.getAsDouble());
    } else {
      node.putNull(name);
    }
  }

  private static void put(ObjectNode node, String name, Optional<Interval> interval) {
    if (interval.isPresent()) {
      node.putArray(name).add(interval.get().low()).add(interval.get().high());
    } else {
      node.putNull(name);
    }
  }
}
