package org.sottovoce.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sottovoce.document.Fingerprint;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.store.StudyFailure.Reason;
import org.sottovoce.text.Span;

/** How an edit changed the mentions of documents: only what differs from before is stored. */
final class MentionChange {

  private final MentionJson json;

  MentionChange(MentionJson json) {
    this.json = json;
  }

  /**
   * @throws IllegalArgumentException when there are other documents than before
   */
  void write(ArrayNode array, List<RecognizedDocument> before, List<RecognizedDocument> after)
      throws SQLException {
    if (!fingerprints(before).equals(fingerprints(after))) {
      throw new IllegalArgumentException("a mark keeps the documents and their order");
    }
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).mentions().equals(after.get(i).mentions())) {
        write(array.addObject(), before.get(i), after.get(i));
      }
    }
  }

  /**
   * All documents after the change.
   *
   * @throws StudyFailure when there was no such document before
   */
  List<RecognizedDocument> read(JsonNode array, List<RecognizedDocument> before)
      throws StudyFailure {
    List<RecognizedDocument> after = new ArrayList<>(before);
    for (JsonNode node : array) {
      Fingerprint fingerprint = new Fingerprint(node.required("document").asText());
      int place = fingerprints(before).indexOf(fingerprint);
      if (place < 0) {
        throw new StudyFailure(Reason.DAMAGED);
      }
      after.set(place, read(node, before.get(place)));
    }
    return after;
  }

  private void write(ObjectNode node, RecognizedDocument before, RecognizedDocument after)
      throws SQLException {
    node.put("document", before.fingerprint().hex());
    Set<Mention> left = new HashSet<>(after.mentions());
    ArrayNode gone = node.putArray("gone");
    before.mentions().stream()
        .filter(mention -> !left.contains(mention))
        .forEach(mention -> MentionJson.span(gone.addArray(), mention.span()));
    Set<Mention> known = new HashSet<>(before.mentions());
    ArrayNode added = node.putArray("mentions");
    for (Mention mention : after.mentions()) {
      if (!known.contains(mention)) {
        json.write(added, mention);
      }
    }
  }

  private RecognizedDocument read(JsonNode node, RecognizedDocument before) throws StudyFailure {
    Set<Span> gone = new HashSet<>();
    node.required("gone").forEach(span -> gone.add(MentionJson.span(span)));
    List<Mention> mentions = new ArrayList<>(before.mentions());
    mentions.removeIf(mention -> gone.contains(mention.span()));
    for (JsonNode mention : node.required("mentions")) {
      mentions.add(json.read(mention, before.document().text().length()));
    }
    return new RecognizedDocument(before.document(), mentions);
  }

  private static List<Fingerprint> fingerprints(List<RecognizedDocument> documents) {
    return documents.stream().map(RecognizedDocument::fingerprint).toList();
  }
}
