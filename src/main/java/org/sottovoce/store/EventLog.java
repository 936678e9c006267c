package org.sottovoce.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sottovoce.store.StudyFailure.Reason;

/** The table of events, each chained to the one before by its hash. For one thread. */
final class EventLog {

  private final Connection connection;

  EventLog(Connection connection) {
    this.connection = connection;
  }

  /** The hash that the next event carries on from. */
  String head() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select hash from head")) {
      return row.next() ? row.getString(1) : StoredEvent.GENESIS;
    }
  }

  /** Adds an event with the present transaction. */
  void append(StoredEvent event) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into event values (?, ?, ?, ?, ?, ?, ?)")) {
      insert.setLong(1, event.number());
      insert.setString(2, event.time());
      insert.setString(3, event.reviewer());
      insert.setString(4, event.kind());
      insert.setString(5, event.body());
      insert.setString(6, event.previous());
      insert.setString(7, event.hash());
      insert.executeUpdate();
    }
    moveHead(event);
  }

  /**
   * All events, in order.
   *
   * @throws StudyFailure when a row was changed, added or taken away
   */
  List<StoredEvent> verified() throws SQLException, StudyFailure {
    List<StoredEvent> events = new ArrayList<>();
    String hash = StoredEvent.GENESIS;
    for (StoredEvent event : rows()) {
      if (!event.follows(events.size(), hash)) {
        throw new StudyFailure(Reason.DAMAGED);
      }
      hash = event.hash();
      events.add(event);
    }
    if (!hash.equals(head())) {
      throw new StudyFailure(Reason.DAMAGED);
    }
    return events;
  }

  private List<StoredEvent> rows() throws SQLException {
    List<StoredEvent> events = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select number, time, reviewer, kind, body, previous, hash"
                    + " from event order by number")) {
      while (row.next()) {
        events.add(
            new StoredEvent(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7)));
      }
    }
    return events;
  }

  private void moveHead(StoredEvent event) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            event.number() == 1
                ? "insert into head values (?, ?)"
                : "update head set number = ?, hash = ?")) {
      update.setLong(1, event.number());
      update.setString(2, event.hash());
      update.executeUpdate();
    }
  }
}
