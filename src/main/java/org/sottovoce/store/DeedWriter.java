package org.sottovoce.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import org.sottovoce.mention.Mention;
import org.sottovoce.review.Edit;
import org.sottovoce.review.Review;
import org.sottovoce.review.ReviewEvent.Deed;
import org.sottovoce.review.ReviewEvent.Edited;
import org.sottovoce.review.ReviewEvent.Released;
import org.sottovoce.review.ReviewEvent.Undone;

/** Turns deeds into what is stored: numbers, spans and codes. Surfaces go into the key. */
final class DeedWriter {

  private final Originals originals;
  private final MentionJson mentions;
  private final EntityJson entities;
  private final CastChange cast;
  private final MentionChange mentionChange;

  DeedWriter(Originals originals, KeyTexts key) {
    this.originals = originals;
    this.mentions = new MentionJson(key);
    this.entities = new EntityJson(key);
    this.cast = new CastChange(entities);
    this.mentionChange = new MentionChange(mentions);
  }

  /**
   * What is stored of a deed.
   *
   * @param before the review that it was done to
   */
  StoredDeed write(Deed deed, Review before) throws SQLException {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    String kind;
    if (deed instanceof Edited edited) {
      kind = write(body, edited.edit(), before);
    } else if (deed instanceof Released released) {
      body.put("release", released.releaseHash());
      kind = DeedReader.RELEASE;
    } else {
      kind = deed instanceof Undone ? DeedReader.UNDO : DeedReader.REDO;
    }
    return new StoredDeed(kind, body.toString());
  }

  private String write(ObjectNode body, Edit edit, Review before) throws SQLException {
    if (edit instanceof Edit.AddDocument add) {
      return addDocument(body, add, before);
    }
    if (edit instanceof Edit.Mark mark) {
      mentionChange.write(body.putArray("documents"), before.documents(), mark.documents());
      cast.write(body, before, mark.entities(), mark.pseudonyms());
      return DeedReader.MARK;
    }
    if (edit instanceof Edit.LookAgain look) {
      SettingsJson.write(body, look.settings());
      mentionChange.write(body.putArray("documents"), before.documents(), look.documents());
      cast.write(body, before, look.entities(), look.pseudonyms());
      return DeedReader.LOOK_AGAIN;
    }
    if (edit instanceof Edit.DecideMention decide) {
      MentionJson.writeId(body, decide.mention());
      body.put("decision", decide.decision().name());
      return DeedReader.DECIDE_MENTION;
    }
    if (edit instanceof Edit.DecideEntities decide) {
      ArrayNode ids = body.putArray("entities");
      decide.entities().stream().sorted().forEach(id -> ids.add(id.number()));
      body.put("decision", decide.decision().name());
      return DeedReader.DECIDE_ENTITIES;
    }
    if (edit instanceof Edit.KeepPicture keep) {
      body.put("document", keep.picture().document().hex());
      body.put("number", keep.picture().number()).put("kept", keep.kept());
      return DeedReader.KEEP_PICTURE;
    }
    return writeCast(body, edit);
  }

  private String addDocument(ObjectNode body, Edit.AddDocument add, Review before)
      throws SQLException {
    originals.keep(add.document().document());
    body.put("document", add.document().fingerprint().hex());
    ArrayNode array = body.putArray("mentions");
    for (Mention mention : add.document().mentions()) {
      mentions.write(array, mention);
    }
    cast.write(body, before, add.entities(), add.pseudonyms());
    return DeedReader.ADD_DOCUMENT;
  }

  private String writeCast(ObjectNode body, Edit edit) throws SQLException {
    if (edit instanceof Edit.Rename rename) {
      body.put("entity", rename.entity().number());
      entities.write(body.putObject("pseudonym"), rename.pseudonym());
      return DeedReader.RENAME;
    }
    if (edit instanceof Edit.Merge merge) {
      body.put("from", merge.from().number()).put("into", merge.into().number());
      return DeedReader.MERGE;
    }
    if (edit instanceof Edit.Split split) {
      entities.write(body.putObject("entity"), split.separate());
      entities.write(body.putObject("pseudonym"), split.pseudonym());
      return DeedReader.SPLIT;
    }
    if (edit instanceof Edit.See see) {
      ArrayNode places = body.putArray("places");
      see.places().stream()
          .sorted()
          .forEach(place -> MentionJson.writeId(places.addObject(), place));
      body.put("seen", see.seen());
      return DeedReader.SEE;
    }
    if (edit instanceof Edit.Retype retype) {
      body.put("entity", retype.entity().number()).put("type", retype.type().name());
      return DeedReader.RETYPE;
    }
    SettingsJson.write(body, ((Edit.ChangeSettings) edit).settings());
    return DeedReader.CHANGE_SETTINGS;
  }
}
