package org.sottovoce.desktop.cast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sottovoce.desktop.TestEngine;
import org.sottovoce.desktop.TestReviews;
import org.sottovoce.desktop.cast.CastModel.Column;
import org.sottovoce.entity.Entity;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.review.Decision;
import org.sottovoce.review.Edit;
import org.sottovoce.review.Review;

class CastModelTest {

  private final TestEngine engine = new TestEngine();
  private final Review review = TestReviews.of(TestReviews.INTERVIEW, TestReviews.NOTES);
  private final List<String> renamed = new ArrayList<>();
  private final CastModel model = new CastModel((entity, name) -> renamed.add(name));

  private List<Object> row(int index) {
    List<Object> values = new ArrayList<>();
    for (int column = 1; column < model.getColumnCount(); column++) {
      values.add(model.getValueAt(index, column).toString());
    }
    return values;
  }

  private Entity named(String name) {
    return review.entities().stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void aRowSaysWhatIsDecidedAndWhatWillStandThere() {
    Entity hexley = named("Hexley");
    model.show(CastRow.all(review, engine, List.of()));
    assertEquals(
        List.of("PLACE", "2", "undecided", "[town in the north]"), row(model.indexOf(hexley)));

    Review kept = review.with(Set.of(hexley.id()), Decision.SKIP);
    model.show(CastRow.all(kept, engine, model.rows()));
    assertEquals(List.of("PLACE", "2", "kept", "Hexley"), row(model.indexOf(hexley)));

    Review mixed = kept.with(hexley.mentions().get(0), Decision.ACCEPT);
    model.show(CastRow.all(mixed, engine, model.rows()));
    assertEquals("mixed", model.getValueAt(model.indexOf(hexley), Column.DECISION.index()));
  }

  @Test
  void aPersonBecomesTheWholePseudonymWhateverTheFirstMentionSays() {
    Entity tom = named("Tom");
    String full = review.pseudonyms().of(tom.id()).orElseThrow().name().orElseThrow().full();
    model.show(CastRow.all(review, engine, List.of()));
    int column = Column.REPLACEMENT.index();
    assertEquals(full, model.getValueAt(model.indexOf(tom), column));
    assertTrue(full.contains(" "), full);
    Review kept = review.with(Set.of(tom.id()), Decision.SKIP);
    model.show(CastRow.all(kept, engine, model.rows()));
    assertEquals("Tom", model.getValueAt(model.indexOf(tom), column));
  }

  @ParameterizedTest
  @EnumSource(IdentifierType.class)
  void theWordForATypeFitsIntoItsColumn(IdentifierType type) {
    String word = CastCell.brief(type);
    assertTrue(word.length() <= 12, word);
  }

  @Test
  void onlyRowsWhoseBasisChangedAreMadeAnew() {
    List<CastRow> before = CastRow.all(review, engine, List.of());
    Review decided = review.with(Set.of(named("Hexley").id()), Decision.ACCEPT);
    List<CastRow> after = CastRow.all(decided, engine, before);
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).entity().name().equals("Hexley")) {
        assertSame(before.get(i), after.get(i));
      }
    }
  }

  @Test
  void onlyAPersonsPseudonymCanBeEdited() {
    model.show(CastRow.all(review, engine, List.of()));
    int replacement = Column.REPLACEMENT.index();
    assertEquals(true, model.isCellEditable(model.indexOf(named("Tom")), replacement));
    assertEquals(false, model.isCellEditable(model.indexOf(named("Hexley")), replacement));
    model.setValueAt("Anna Brandt", model.indexOf(named("Tom")), replacement);
    assertEquals(List.of("Anna Brandt"), renamed);
  }

  @Test
  void renamingKeepsTheNumberAndSplitsTheName() {
    Entity tom = named("Tom");
    Edit edit = Renaming.of(review, tom, "  Anna Maria Brandt ").orElseThrow();
    var pseudonym = edit.applyTo(review).pseudonyms().of(tom.id()).orElseThrow();
    assertEquals(review.pseudonyms().of(tom.id()).orElseThrow().number(), pseudonym.number());
    assertEquals(Optional.of("Anna Maria"), pseudonym.name().orElseThrow().given());
    assertEquals(Optional.of("Brandt"), pseudonym.name().orElseThrow().surname());
  }

  @Test
  void blankMarkersAndTheSameNameAreNoRenaming() {
    Entity tom = named("Tom");
    String now = review.pseudonyms().of(tom.id()).orElseThrow().name().orElseThrow().full();
    assertEquals(Optional.empty(), Renaming.of(review, tom, " "));
    assertEquals(Optional.empty(), Renaming.of(review, tom, "[person 3]"));
    assertEquals(Optional.empty(), Renaming.of(review, tom, now));
    assertEquals(Optional.empty(), Renaming.of(review, named("Hexley"), "Elsewhere"));
  }

  @Test
  void mergingKeepsTheOneWithTheMostMentions() {
    Entity tom = named("Tom");
    Entity mary = named("Mary Whitaker");
    List<Edit> edits = Merging.of(List.of(mary, tom));
    assertEquals(List.of(new Edit.Merge(mary.id(), tom.id())), edits);
    Review merged = edits.get(0).applyTo(review);
    assertEquals(6, merged.entity(tom.id()).orElseThrow().mentions().size());
    assertEquals(List.of(), Merging.of(List.of(tom)));
  }
}
