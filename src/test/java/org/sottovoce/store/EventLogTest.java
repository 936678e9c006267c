package org.sottovoce.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.review.RandomEdits;
import org.sottovoce.review.Review;
import org.sottovoce.review.ReviewSession;
import org.sottovoce.store.StudyFailure.Reason;

class EventLogTest {

  @TempDir Path temporary;
  private Path folder;
  private ReviewSession session;

  @BeforeEach
  void makeStudy() throws StudyFailure {
    folder = temporary.resolve("log.sottovoce");
    session = StudyTest.session();
    StudyTest.act(session, new RandomEdits(6), 40);
    session.released("0f0f");
    Study.create(folder, StudyTest.PASSPHRASE, session, StudyTest.quick()).close();
  }

  @Test
  void eventsHoldNoSurfaceAndNoPseudonym() throws StudyFailure, SQLException {
    Set<String> words = surfaces(session.review());
    words.addAll(pseudonyms(session.review()));
    words.add("spoke to Whitaker");
    List<String> rows = eventRows();
    assertEquals(session.events().size(), rows.size());
    for (String word : words) {
      assertTrue(rows.stream().noneMatch(row -> row.contains(word)), "a word of the key in a row");
    }
    assertTrue(words.size() > 15, "the search was for nothing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update event set body = replace(body, 'SKIP', 'ACCEPT') where number ="
            + " (select min(number) from event where body like '%SKIP%')",
        "update event set time = '2026-03-01T10:15:31Z' where number = 5",
        "update event set reviewer = 'R2' where number = 5",
        "update event set kind = 'redo' where number = 5",
        "update event set number = 1000 where number = 5",
        "delete from event where number = 5",
        "delete from event where number = (select max(number) from event)",
        "delete from head",
        "update event set hash = previous where number = (select max(number) from event)",
        "delete from key_text",
        "delete from original_part where part = 0",
        "update original_part set bytes = X'00' where part = 0",
        "delete from original",
        "delete from study"
      })
  void aChangedRowIsDamage(String change) throws StudyFailure, SQLException {
    execute(change);
    StudyFailure failure =
        assertThrows(
            StudyFailure.class, () -> Study.open(folder, StudyTest.PASSPHRASE, StudyTest.READING));
    assertEquals(Reason.DAMAGED, failure.reason());
  }

  @Test
  void anEventOfAnUnknownKindIsFromANewerVersion() throws StudyFailure, SQLException {
    assertEquals(Reason.NEWER_VERSION, refusal("sign-off", "{}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "mark              | {\"documents\": [{\"document\": \"?\", \"gone\": [], \"mentions\": []}],"
            + " \"entities\": [], \"entitiesGone\": [], \"pseudonyms\": [], \"pseudonymsGone\": []}",
        "mark              | {\"documents\": 7}",
        "decide-mention    | {\"document\": \"?\", \"span\": [0, 4], \"decision\": \"SKIP\"}",
        "decide-entities   | {\"entities\": [999999], \"decision\": \"HIDE\"}",
        "add-document      | {\"document\": \"?\", \"mentions\": []}",
        "merge             | {\"from\": 999999, \"into\": 1}",
        "retype            | {\"entity\": -1, \"type\": \"PLACE\"}",
        "see               | {\"places\": [{\"document\": \"?\", \"span\": [0, 1]}], \"seen\": true}",
        "keep-picture      | {\"document\": \"?\", \"number\": -1, \"kept\": true}",
        "change-settings   | {\"policy\": \"own\", \"actions\": {\"SHOE\": \"KEEP\"}}",
        "release           | []"
      })
  void anEventThatFitsNothingIsDamage(String kind, String body) throws StudyFailure, SQLException {
    assertEquals(Reason.DAMAGED, refusal(kind, body.replace("?", "a".repeat(64))));
  }

  /** Why the study is refused with one more event. */
  private Reason refusal(String kind, String body) throws StudyFailure, SQLException {
    try (StudyFolder open = StudyFolder.open(folder, StudyTest.PASSPHRASE)) {
      EventLog log = new EventLog(open.connection());
      long number = session.events().size() + 1L;
      StoredDeed deed = new StoredDeed(kind, body);
      log.append(StoredEvent.chained(number, "2026-03-01T10:15:30Z", "R1", deed, log.head()));
      open.commit();
    }
    return assertThrows(
            StudyFailure.class, () -> Study.open(folder, StudyTest.PASSPHRASE, StudyTest.READING))
        .reason();
  }

  @Test
  void anUntouchedLogOpens() throws StudyFailure, SQLException {
    execute("update event set reviewer = reviewer");
    Study.open(folder, StudyTest.PASSPHRASE, StudyTest.READING).close();
  }

  private List<String> eventRows() throws StudyFailure, SQLException {
    List<String> rows = new ArrayList<>();
    try (StudyFolder open = StudyFolder.open(folder, StudyTest.PASSPHRASE);
        Statement statement = open.connection().createStatement();
        ResultSet row = statement.executeQuery("select * from event order by number")) {
      while (row.next()) {
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          all.append(row.getString(i)).append('\n');
        }
        rows.add(all.toString());
      }
    }
    return rows;
  }

  private void execute(String change) throws StudyFailure, SQLException {
    try (StudyFolder open = StudyFolder.open(folder, StudyTest.PASSPHRASE);
        Statement statement = open.connection().createStatement()) {
      assertFalse(statement.executeUpdate(change) == 0, "nothing was changed");
      open.commit();
    }
  }

  /** The surfaces of more than four units: shorter ones stand in any hash by chance. */
  private static Set<String> surfaces(Review review) {
    Set<String> surfaces = new HashSet<>();
    for (RecognizedDocument document : review.documents()) {
      document.mentions().stream()
          .map(document::surface)
          .filter(surface -> surface.length() > 4)
          .forEach(surfaces::add);
    }
    return surfaces;
  }

  private static List<String> pseudonyms(Review review) {
    return review.pseudonyms().pseudonyms().values().stream()
        .flatMap(pseudonym -> pseudonym.name().stream())
        .flatMap(name -> Stream.concat(name.given().stream(), name.surname().stream()))
        .toList();
  }
}
