package org.sottovoce.review;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.sottovoce.entity.EntityId;
import org.sottovoce.mention.MentionId;

/**
 * What was decided, by what it was decided for. Immutable. Sorted maps are copied in one go,
 * without comparing: every decision copies one.
 *
 * @param entities the entities that were decided as a whole
 * @param mentions the mentions that were decided otherwise than their entity
 * @param seen the places outside all mentions that a person has looked at and left as they are
 * @param pictures the pictures that a release shows
 * @param shaped the entities that a person merged, split, renamed or gave another type
 */
record Decided(
    SortedMap<EntityId, Decision> entities,
    SortedMap<MentionId, Decision> mentions,
    SortedSet<MentionId> seen,
    SortedSet<PictureId> pictures,
    SortedSet<EntityId> shaped) {

  Decided {
    entities = Collections.unmodifiableSortedMap(entities);
    mentions = Collections.unmodifiableSortedMap(mentions);
    seen = Collections.unmodifiableSortedSet(seen);
    pictures = Collections.unmodifiableSortedSet(pictures);
    shaped = Collections.unmodifiableSortedSet(shaped);
  }

  static Decided nothing() {
    return new Decided(
        new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
  }

  /** With another decision for one mention. */
  Decided with(MentionId mention, Decision decision) {
    SortedMap<MentionId, Decision> changed = new TreeMap<>(mentions);
    changed.put(mention, decision);
    return new Decided(entities, changed, seen, pictures, shaped);
  }

  /** With one decision for whole entities, whose mentions may have decisions of their own. */
  Decided with(Set<EntityId> ids, Decision decision) {
    SortedMap<EntityId, Decision> changed = new TreeMap<>(entities);
    ids.forEach(id -> changed.put(id, decision));
    return new Decided(changed, mentions, seen, pictures, shaped);
  }

  /** Without what was decided for such mentions themselves. */
  Decided without(Predicate<MentionId> gone) {
    SortedMap<MentionId, Decision> changed = new TreeMap<>(mentions);
    changed.keySet().removeIf(gone);
    return new Decided(entities, changed, seen, pictures, shaped);
  }

  /** With places that were looked at, or are to be looked at again. */
  Decided withSeen(Set<MentionId> places, boolean now) {
    SortedSet<MentionId> changed = new TreeSet<>(seen);
    if (now) {
      changed.addAll(places);
    } else {
      changed.removeAll(places);
    }
    return new Decided(entities, mentions, changed, pictures, shaped);
  }

  /** With a picture shown, or no longer. */
  Decided with(PictureId picture, boolean kept) {
    SortedSet<PictureId> changed = new TreeSet<>(pictures);
    if (kept) {
      changed.add(picture);
    } else {
      changed.remove(picture);
    }
    return new Decided(entities, mentions, seen, changed, shaped);
  }

  /** With entities that a person has formed. */
  Decided withShaped(Set<EntityId> ids) {
    SortedSet<EntityId> changed = new TreeSet<>(shaped);
    changed.addAll(ids);
    return new Decided(entities, mentions, seen, pictures, changed);
  }

  /** Without what was decided for other entities and mentions than these. */
  Decided retaining(Set<EntityId> entityIds, Set<MentionId> mentionIds) {
    SortedMap<EntityId, Decision> ofEntities = new TreeMap<>(entities);
    ofEntities.keySet().retainAll(entityIds);
    SortedMap<MentionId, Decision> ofMentions = new TreeMap<>(mentions);
    ofMentions.keySet().retainAll(mentionIds);
    SortedSet<EntityId> stillShaped = new TreeSet<>(shaped);
    stillShaped.retainAll(entityIds);
    return new Decided(ofEntities, ofMentions, seen, pictures, stillShaped);
  }
}
