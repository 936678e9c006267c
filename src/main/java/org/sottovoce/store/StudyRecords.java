package org.sottovoce.store;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.sottovoce.review.Review;
import org.sottovoce.review.ReviewEvent;
import org.sottovoce.review.ReviewSession;
import org.sottovoce.store.StudyFailure.Reason;

/** The log of a study with the originals and texts that it refers to. For one thread. */
final class StudyRecords {

  private final Connection connection;
  private final EventLog log;
  private final KeyTexts key;
  private final Originals originals;
  private final DeedWriter writer;

  StudyRecords(Connection connection) {
    this.connection = connection;
    this.log = new EventLog(connection);
    this.key = new KeyTexts(connection);
    this.originals = new Originals(connection);
    this.writer = new DeedWriter(originals, key);
  }

  /**
   * Writes what happened in {@code session} so far, with the present transaction.
   *
   * @throws IllegalArgumentException when the session began with documents
   */
  void begin(ReviewSession session) throws SQLException {
    Review start = session.start();
    if (!start.equals(Review.empty(start.settings()))) {
      throw new IllegalArgumentException("a study begins without documents");
    }
    ObjectNode settings = JsonNodeFactory.instance.objectNode();
    SettingsJson.write(settings, start.settings());
    try (PreparedStatement insert =
        connection.prepareStatement("insert into study values (?, ?)")) {
      insert.setString(1, session.reviewer());
      insert.setString(2, settings.toString());
      insert.executeUpdate();
    }
    ReviewSession again = new ReviewSession(start, session.reviewer(), InstantSource.system());
    for (ReviewEvent event : session.events()) {
      append(event, again.review());
      again.replay(List.of(event));
    }
  }

  /** Writes one event with the present transaction. */
  void append(ReviewEvent event, Review before) throws SQLException {
    StoredDeed deed = writer.write(event.deed(), before);
    log.append(
        StoredEvent.chained(
            event.number(), event.time().toString(), event.reviewer(), deed, log.head()));
  }

  /** Forgets what was written since the last commit. */
  void reload() throws SQLException {
    key.load();
  }

  /**
   * A session in which everything has happened again.
   *
   * @throws StudyFailure when the log was tampered with or an original does not fit it
   */
  ReviewSession replay(StudyReading reading, Optional<String> reviewer, InstantSource clock)
      throws SQLException, StudyFailure {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select reviewer, settings from study")) {
      if (!row.next()) {
        throw new StudyFailure(Reason.DAMAGED);
      }
      Review start = Review.empty(SettingsJson.read(DeedReader.parse(row.getString(2))));
      ReviewSession session = new ReviewSession(start, reviewer.orElse(row.getString(1)), clock);
      key.load();
      replay(session, new DeedReader(originals, key, reading));
      return session;
    } catch (IllegalArgumentException | NoSuchElementException | DateTimeException e) {
      // The log is whole but says what no review can do: a part beside the log was damaged.
      throw new StudyFailure(Reason.DAMAGED, e);
    }
  }

  private void replay(ReviewSession session, DeedReader reader) throws SQLException, StudyFailure {
    for (StoredEvent event : log.verified()) {
      session.replay(
          List.of(
              new ReviewEvent(
                  event.number(),
                  Instant.parse(event.time()),
                  event.reviewer(),
                  reader.read(event.deed(), session.review()))));
    }
  }
}
