package org.sottovoce.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sottovoce.entity.Entity;
import org.sottovoce.entity.EntityId;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.pseudonym.Pseudonym;
import org.sottovoce.pseudonym.PseudonymTable;

/**
 * One change of a review, with everything it needs in it: it never asks and never looks anything
 * up, so it replays from the log without a screen.
 */
public sealed interface Edit {

  /** The review after this change. */
  Review applyTo(Review review);

  /** Adds a document with its suggestions; the entities and pseudonyms are those after linking. */
  record AddDocument(RecognizedDocument document, List<Entity> entities, PseudonymTable pseudonyms)
      implements Edit {
    public AddDocument {
      entities = List.copyOf(entities);
    }

    @Override
    public Review applyTo(Review review) {
      List<RecognizedDocument> documents = new ArrayList<>(review.documents());
      documents.add(document);
      return review.with(documents, entities).with(pseudonyms);
    }
  }

  /** Decides for one mention alone. */
  record DecideMention(MentionId mention, Decision decision) implements Edit {
    @Override
    public Review applyTo(Review review) {
      return review.with(mention, decision);
    }
  }

  /** Decides for every mention of the entities. */
  record DecideEntities(Set<EntityId> entities, Decision decision) implements Edit {
    public DecideEntities {
      entities = Set.copyOf(entities);
    }

    @Override
    public Review applyTo(Review review) {
      return review.with(entities, decision);
    }
  }

  /**
   * Adds mentions that a reviewer marked. Mentions that they overlap go; the entities are those
   * after the change.
   */
  record Mark(List<RecognizedDocument> documents, List<Entity> entities, PseudonymTable pseudonyms)
      implements Edit {
    public Mark {
      documents = List.copyOf(documents);
      entities = List.copyOf(entities);
    }

    @Override
    public Review applyTo(Review review) {
      return review.with(documents, entities).with(pseudonyms);
    }
  }

  /**
   * Changes what is suggested, after another look under other settings. An edit that would take
   * away a mention that a person has had a hand in is refused.
   */
  record LookAgain(
      Settings settings,
      List<RecognizedDocument> documents,
      List<Entity> entities,
      PseudonymTable pseudonyms)
      implements Edit {
    public LookAgain {
      documents = List.copyOf(documents);
      entities = List.copyOf(entities);
    }

    @Override
    public Review applyTo(Review review) {
      Review after = review.with(documents, entities).with(pseudonyms).with(settings);
      review.documents().forEach(document -> refuseUnlessKept(document, review));
      return after;
    }

    private void refuseUnlessKept(RecognizedDocument before, Review review) {
      Set<Mention> kept =
          documents.stream()
              .filter(document -> document.fingerprint().equals(before.fingerprint()))
              .flatMap(document -> document.mentions().stream())
              .collect(Collectors.toSet());
      for (Mention mention : before.mentions()) {
        if (review.isHandled(before, mention) && !kept.contains(mention)) {
          throw new IllegalArgumentException("a decision would be lost at " + mention.span());
        }
      }
    }
  }

  /** Gives an entity another pseudonym. */
  record Rename(EntityId entity, Pseudonym pseudonym) implements Edit {
    @Override
    public Review applyTo(Review review) {
      return review.with(review.pseudonyms().with(entity, pseudonym)).withShaped(Set.of(entity));
    }
  }

  /**
   * Says that two entities are one: {@code from} goes into {@code into}, which takes its decision
   * when it has none, so that nothing that was to be removed is kept unawares.
   */
  record Merge(EntityId from, EntityId into) implements Edit {
    @Override
    public Review applyTo(Review review) {
      Entity gone = review.entity(from).orElseThrow();
      Entity kept = review.entity(into).orElseThrow();
      List<MentionId> mentions = new ArrayList<>(kept.mentions());
      mentions.addAll(gone.mentions());
      List<Entity> entities = new ArrayList<>(review.entities());
      entities.removeIf(entity -> entity.id().equals(from) || entity.id().equals(into));
      entities.add(new Entity(into, kept.type(), kept.name(), mentions));
      Decision decision = review.decision(into);
      return review
          .with(review.documents(), entities)
          .withWhole(into, decision == Decision.UNDECIDED ? review.decision(from) : decision)
          .withShaped(Set.of(into));
    }
  }

  /**
   * Says that some mentions of an entity are somebody else's, who is given with a pseudonym; what
   * was decided for the entity holds for both.
   */
  record Split(Entity separate, Pseudonym pseudonym) implements Edit {
    @Override
    public Review applyTo(Review review) {
      Set<MentionId> moved = new HashSet<>(separate.mentions());
      List<Entity> entities = new ArrayList<>();
      for (Entity entity : review.entities()) {
        List<MentionId> left = entity.mentions().stream().filter(m -> !moved.contains(m)).toList();
        if (!left.isEmpty()) {
          entities.add(new Entity(entity.id(), entity.type(), entity.name(), left));
        }
      }
      entities.add(separate);
      Entity before = review.entityOf(separate.mentions().get(0));
      Set<EntityId> shaped = new HashSet<>(Set.of(separate.id()));
      entities.stream().map(Entity::id).filter(before.id()::equals).forEach(shaped::add);
      return review
          .with(review.documents(), entities)
          .withWhole(separate.id(), review.decision(before.id()))
          .with(review.pseudonyms().with(separate.id(), pseudonym))
          .withShaped(shaped);
    }
  }

  /** Says that an entity is of another type. */
  record Retype(EntityId entity, IdentifierType type) implements Edit {
    @Override
    public Review applyTo(Review review) {
      Entity before = review.entity(entity).orElseThrow();
      Set<MentionId> own = new HashSet<>(before.mentions());
      List<Entity> entities = new ArrayList<>(review.entities());
      entities.replaceAll(
          e -> e.id().equals(entity) ? new Entity(entity, type, e.name(), e.mentions()) : e);
      return review
          .with(
              review.documents().stream().map(document -> retyped(document, own)).toList(),
              entities)
          .withShaped(Set.of(entity));
    }

    private RecognizedDocument retyped(RecognizedDocument document, Set<MentionId> own) {
      List<Mention> mentions = new ArrayList<>(document.mentions());
      mentions.replaceAll(
          m -> own.contains(document.id(m)) ? new Mention(m.span(), type, m.evidence()) : m);
      return new RecognizedDocument(document.document(), mentions);
    }
  }

  /**
   * Says that a person has looked at places outside all mentions and leaves them as they are, or
   * that they are to be looked at again. A place that is in no document is refused.
   */
  record See(Set<MentionId> places, boolean seen) implements Edit {
    public See {
      places = Set.copyOf(places);
    }

    @Override
    public Review applyTo(Review review) {
      places.forEach(place -> refuseUnlessThere(place, review));
      return review.withSeen(places, seen);
    }

    private static void refuseUnlessThere(MentionId place, Review review) {
      boolean there =
          review
              .document(place.document())
              .filter(page -> place.span().end() <= page.document().text().length())
              .isPresent();
      if (!there) {
        throw new IllegalArgumentException("no document has a place at " + place.span());
      }
    }
  }

  /** Shows a picture in releases, or no longer. */
  record KeepPicture(PictureId picture, boolean kept) implements Edit {
    @Override
    public Review applyTo(Review review) {
      return review.with(picture, kept);
    }
  }

  /** Changes what holds for the whole study. */
  record ChangeSettings(Settings settings) implements Edit {
    @Override
    public Review applyTo(Review review) {
      return review.with(settings);
    }
  }
}
