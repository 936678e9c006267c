package org.sottovoce.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sottovoce.document.Fingerprint;
import org.sottovoce.entity.EntityId;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.pseudonym.Pseudonym;
import org.sottovoce.review.Decision;
import org.sottovoce.review.Edit;
import org.sottovoce.review.PictureId;
import org.sottovoce.review.Review;
import org.sottovoce.review.ReviewEvent.Deed;
import org.sottovoce.review.ReviewEvent.Edited;
import org.sottovoce.review.ReviewEvent.Redone;
import org.sottovoce.review.ReviewEvent.Released;
import org.sottovoce.review.ReviewEvent.Undone;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.store.StudyFailure.Reason;

/** Turns what is stored back into deeds; the other half of {@link DeedWriter}. */
final class DeedReader {

  static final String ADD_DOCUMENT = "add-document";
  static final String DECIDE_MENTION = "decide-mention";
  static final String DECIDE_ENTITIES = "decide-entities";
  static final String MARK = "mark";
  static final String LOOK_AGAIN = "look-again";
  static final String RENAME = "rename";
  static final String MERGE = "merge";
  static final String SPLIT = "split";
  static final String RETYPE = "retype";
  static final String SEE = "see";
  static final String KEEP_PICTURE = "keep-picture";
  static final String CHANGE_SETTINGS = "change-settings";
  static final String UNDO = "undo";
  static final String REDO = "redo";
  static final String RELEASE = "release";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Originals originals;
  private final StudyReading reading;
  private final MentionJson mentions;
  private final EntityJson entities;
  private final CastChange cast;
  private final MentionChange mentionChange;

  DeedReader(Originals originals, KeyTexts key, StudyReading reading) {
    this.originals = originals;
    this.reading = reading;
    this.mentions = new MentionJson(key);
    this.entities = new EntityJson(key);
    this.cast = new CastChange(entities);
    this.mentionChange = new MentionChange(mentions);
  }

  /**
   * The deed.
   *
   * @param before the review that it was done to
   * @throws StudyFailure when an original or a text of the key is missing or does not fit
   * @throws IllegalArgumentException when the body is not one of its kind
   */
  Deed read(StoredDeed deed, Review before) throws SQLException, StudyFailure {
    JsonNode body = parse(deed.body());
    return switch (deed.kind()) {
      case UNDO -> new Undone();
      case REDO -> new Redone();
      case RELEASE -> new Released(body.required("release").asText());
      default -> new Edited(edit(deed.kind(), body, before));
    };
  }

  private Edit edit(String kind, JsonNode body, Review before) throws SQLException, StudyFailure {
    return switch (kind) {
      case ADD_DOCUMENT -> addDocument(body, before);
      case MARK ->
          new Edit.Mark(
              mentionChange.read(body.required("documents"), before.documents()),
              cast.entities(body, before),
              cast.pseudonyms(body, before));
      case LOOK_AGAIN ->
          new Edit.LookAgain(
              SettingsJson.read(body),
              mentionChange.read(body.required("documents"), before.documents()),
              cast.entities(body, before),
              cast.pseudonyms(body, before));
      case DECIDE_MENTION -> new Edit.DecideMention(MentionJson.readId(body), decision(body));
      case DECIDE_ENTITIES -> new Edit.DecideEntities(ids(body), decision(body));
      case RENAME -> new Edit.Rename(id(body, "entity"), pseudonym(body));
      case MERGE -> new Edit.Merge(id(body, "from"), id(body, "into"));
      case SPLIT -> new Edit.Split(entities.read(body.required("entity")), pseudonym(body));
      case RETYPE ->
          new Edit.Retype(
              id(body, "entity"), IdentifierType.valueOf(body.required("type").asText()));
      case SEE -> new Edit.See(places(body), body.required("seen").asBoolean());
      case KEEP_PICTURE -> new Edit.KeepPicture(picture(body), body.required("kept").asBoolean());
      case CHANGE_SETTINGS -> new Edit.ChangeSettings(SettingsJson.read(body));
      default -> throw new StudyFailure(Reason.NEWER_VERSION);
    };
  }

  private Edit addDocument(JsonNode body, Review before) throws SQLException, StudyFailure {
    Fingerprint fingerprint = new Fingerprint(body.required("document").asText());
    SegmentedDocument document = originals.document(fingerprint, reading);
    List<Mention> read = new ArrayList<>();
    for (JsonNode mention : body.required("mentions")) {
      read.add(mentions.read(mention, document.text().length()));
    }
    return new Edit.AddDocument(
        new RecognizedDocument(document, read),
        cast.entities(body, before),
        cast.pseudonyms(body, before));
  }

  private Pseudonym pseudonym(JsonNode body) throws StudyFailure {
    return entities.readPseudonym(body.required("pseudonym"));
  }

  private static Set<EntityId> ids(JsonNode body) {
    Set<EntityId> ids = new HashSet<>();
    body.required("entities").forEach(id -> ids.add(EntityJson.id(id)));
    return ids;
  }

  private static Set<MentionId> places(JsonNode body) {
    Set<MentionId> places = new HashSet<>();
    body.required("places").forEach(place -> places.add(MentionJson.readId(place)));
    return places;
  }

  private static EntityId id(JsonNode body, String field) {
    return EntityJson.id(body.required(field));
  }

  private static PictureId picture(JsonNode body) {
    return new PictureId(
        new Fingerprint(body.required("document").asText()), body.required("number").asInt());
  }

  private static Decision decision(JsonNode body) {
    return Decision.valueOf(body.required("decision").asText());
  }

  static JsonNode parse(String json) throws StudyFailure {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new StudyFailure(Reason.DAMAGED);
    }
  }
}
