package org.sottovoce.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sottovoce.entity.Entity;
import org.sottovoce.entity.EntityId;
import org.sottovoce.entity.EntityLinker;
import org.sottovoce.entity.SmallNameBook;
import org.sottovoce.entity.Texts;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.policy.Action;
import org.sottovoce.pseudonym.Pseudonym;
import org.sottovoce.pseudonym.PseudonymTable;

class EditTest {

  private static final RecognizedDocument DOCUMENT =
      Texts.recognized("{P:Mary} and {P:Tom} and {P:Mary} in {L:Leeds}.");
  private static final EntityId MARY = new EntityId(1);
  private static final EntityId TOM = new EntityId(2);
  private static final EntityId LEEDS = new EntityId(3);
  private static final Pseudonym NUMBER = new Pseudonym(9, Optional.empty());

  private final Review review = start();

  @Test
  void aMentionsOwnDecisionGoesBeforeItsEntitys() {
    Review decided =
        after(
            new Edit.DecideEntities(Set.of(MARY), Decision.ACCEPT),
            new Edit.DecideMention(mention(2), Decision.SKIP));
    assertEquals(List.of("ACCEPT", "UNDECIDED", "SKIP", "UNDECIDED"), decisions(decided));
    assertEquals(Action.MARKER, decided.action(mention(0)));
    assertEquals(Action.KEEP, decided.action(mention(2)));
    assertEquals(2, decided.undecided());
  }

  @Test
  void decidingForAnEntityOverrulesItsMentions() {
    Review decided =
        after(
            new Edit.DecideMention(mention(2), Decision.SKIP),
            new Edit.DecideEntities(Set.of(MARY, LEEDS), Decision.GENERALISE));
    assertEquals(
        List.of("GENERALISE", "UNDECIDED", "GENERALISE", "GENERALISE"), decisions(decided));
  }

  @Test
  void mergingKeepsTheDecisionOfWhatStays() {
    Review merged =
        after(
            new Edit.DecideEntities(Set.of(MARY), Decision.ACCEPT),
            new Edit.DecideEntities(Set.of(TOM), Decision.SKIP),
            new Edit.Merge(TOM, MARY));
    assertEquals(List.of("ACCEPT", "ACCEPT", "ACCEPT", "UNDECIDED"), decisions(merged));
    assertEquals(Optional.empty(), merged.entity(TOM));
  }

  @Test
  void mergingIntoTheUndecidedKeepsWhatWasDecided() {
    Review merged =
        after(
            new Edit.DecideEntities(Set.of(TOM), Decision.ACCEPT),
            new Edit.DecideMention(mention(2), Decision.SKIP),
            new Edit.Merge(TOM, MARY));
    assertEquals(List.of("ACCEPT", "ACCEPT", "SKIP", "UNDECIDED"), decisions(merged));
  }

  @Test
  void splittingLeavesAllDecisionsAsTheyWere() {
    Review split =
        after(
            new Edit.DecideEntities(Set.of(MARY), Decision.ACCEPT),
            new Edit.DecideMention(mention(0), Decision.PSEUDONYMISE),
            new Edit.Split(entity(7, IdentifierType.PERSON, mention(2)), NUMBER));
    assertEquals(List.of("PSEUDONYMISE", "UNDECIDED", "ACCEPT", "UNDECIDED"), decisions(split));
    assertEquals(new EntityId(7), split.entityOf(mention(2)).id());
    assertEquals(List.of(mention(0)), split.entity(MARY).orElseThrow().mentions());
    assertEquals(Optional.of(NUMBER), split.pseudonyms().of(new EntityId(7)));
  }

  @Test
  void splittingOffEveryMentionLeavesNoEmptyEntity() {
    Review split =
        after(new Edit.Split(entity(7, IdentifierType.PERSON, mention(0), mention(2)), NUMBER));
    assertEquals(Optional.empty(), split.entity(MARY));
  }

  @Test
  void retypingChangesEntityAndMentions() {
    Review retyped = after(new Edit.Retype(MARY, IdentifierType.ORGANISATION));
    assertEquals(
        List.of("ORGANISATION", "PERSON", "ORGANISATION", "PLACE"),
        retyped.documents().get(0).mentions().stream().map(m -> m.type().name()).toList());
    assertEquals(IdentifierType.ORGANISATION, retyped.entityOf(mention(2)).type());
  }

  @Test
  void aMarkThatTakesAMentionAwayTakesItsDecisionToo() {
    List<Mention> left = DOCUMENT.mentions().subList(0, 3);
    Edit mark =
        new Edit.Mark(
            List.of(new RecognizedDocument(DOCUMENT.document(), left)),
            review.entities().subList(0, 2),
            review.pseudonyms());
    Review marked =
        after(
            new Edit.DecideMention(mention(3), Decision.SKIP),
            new Edit.DecideEntities(Set.of(LEEDS), Decision.ACCEPT),
            mark);
    assertFalse(marked.mentionDecisions().containsKey(mention(3)));
    assertFalse(marked.entityDecisions().containsKey(LEEDS));
  }

  @Test
  void aMentionWithoutAnEntityIsRefused() {
    Edit mark = new Edit.Mark(List.of(DOCUMENT), List.of(), PseudonymTable.empty());
    assertThrows(IllegalArgumentException.class, () -> mark.applyTo(review));
  }

  @Test
  void aMentionOfTwoEntitiesIsRefused() {
    List<Entity> twice =
        List.of(
            entity(1, IdentifierType.PERSON, mention(0), mention(1), mention(2), mention(3)),
            entity(2, IdentifierType.PERSON, mention(2)));
    Edit mark = new Edit.Mark(List.of(DOCUMENT), twice, PseudonymTable.empty());
    assertThrows(IllegalArgumentException.class, () -> mark.applyTo(review));
  }

  @Test
  void theNextIdIsOneThatNobodyEverHad() {
    Review merged =
        after(
            new Edit.Rename(LEEDS, NUMBER), new Edit.Merge(LEEDS, MARY), new Edit.Merge(TOM, MARY));
    assertEquals(1, merged.entities().size());
    assertEquals(new EntityId(4), merged.nextEntityId());
  }

  private Review after(Edit... edits) {
    Review now = review;
    for (Edit edit : edits) {
      now = edit.applyTo(now);
    }
    return now;
  }

  private static Review start() {
    List<Entity> entities =
        new EntityLinker(new SmallNameBook()).link(List.of(DOCUMENT), List.of());
    return new Edit.AddDocument(DOCUMENT, entities, PseudonymTable.empty())
        .applyTo(Review.empty(RandomEdits.settings()));
  }

  private static List<String> decisions(Review review) {
    return DOCUMENT.mentions().stream().map(m -> review.decision(DOCUMENT.id(m)).name()).toList();
  }

  private static MentionId mention(int number) {
    return DOCUMENT.id(DOCUMENT.mentions().get(number));
  }

  private static Entity entity(int id, IdentifierType type, MentionId... mentions) {
    return new Entity(new EntityId(id), type, "Mary", List.of(mentions));
  }
}
