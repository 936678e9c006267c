package org.sottovoce.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sottovoce.document.Fingerprint;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.MentionId;
import org.sottovoce.store.StudyFailure.Reason;
import org.sottovoce.text.Span;

/** Mentions and their ids in the bodies of events; cues stand in the key. */
final class MentionJson {

  private final KeyTexts key;

  MentionJson(KeyTexts key) {
    this.key = key;
  }

  void write(ArrayNode array, Mention mention) throws SQLException {
    ObjectNode node = array.addObject();
    span(node.putArray("span"), mention.span());
    node.put("type", mention.type().name());
    ArrayNode evidence = node.putArray("evidence");
    for (Evidence witness : mention.evidence()) {
      ObjectNode said = evidence.addObject();
      said.put("recognizer", witness.recognizer());
      said.put("rule", witness.rule());
      said.put("score", witness.score());
      if (witness.cue().isPresent()) {
        said.put("cue", key.id(witness.cue().get()));
      }
    }
  }

  /**
   * A mention in a text of {@code length} units.
   *
   * @throws StudyFailure when it does not fit into the text
   */
  Mention read(JsonNode node, int length) throws StudyFailure {
    Span span = span(node.required("span"));
    if (span.end() > length) {
      throw new StudyFailure(Reason.DAMAGED);
    }
    List<Evidence> evidence = new ArrayList<>();
    for (JsonNode said : node.required("evidence")) {
      Optional<String> cue =
          said.has("cue") ? Optional.of(key.text(said.get("cue").asInt())) : Optional.empty();
      evidence.add(
          new Evidence(
              said.required("recognizer").asText(),
              said.required("rule").asText(),
              said.required("score").asDouble(),
              cue));
    }
    return new Mention(span, IdentifierType.valueOf(node.required("type").asText()), evidence);
  }

  static void writeId(ObjectNode node, MentionId mention) {
    node.put("document", mention.document().hex());
    span(node.putArray("span"), mention.span());
  }

  static MentionId readId(JsonNode node) {
    return new MentionId(
        new Fingerprint(node.required("document").asText()), span(node.required("span")));
  }

  static void span(ArrayNode array, Span span) {
    array.add(span.start()).add(span.end());
  }

  static Span span(JsonNode array) {
    return new Span(array.required(0).asInt(), array.required(1).asInt());
  }
}
