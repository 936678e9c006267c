package org.sottovoce.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.sottovoce.store.StudyFailure.Reason;

/**
 * The texts that events must not carry: names of entities, pseudonyms, cues. Events refer to them
 * by number. For one thread.
 */
final class KeyTexts {

  private final Connection connection;
  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<Integer, String> texts = new HashMap<>();

  KeyTexts(Connection connection) {
    this.connection = connection;
  }

  /** Takes up what the database holds, and nothing else: also after a change was rolled back. */
  void load() throws SQLException {
    ids.clear();
    texts.clear();
    try (PreparedStatement select = connection.prepareStatement("select id, text from key_text");
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        put(rows.getInt(1), rows.getString(2));
      }
    }
  }

  /** The number of a text; a new one is stored with the present transaction. */
  int id(String text) throws SQLException {
    Integer known = ids.get(text);
    if (known != null) {
      return known;
    }
    int id = ids.size() + 1;
    try (PreparedStatement insert =
        connection.prepareStatement("insert into key_text values (?, ?)")) {
      insert.setInt(1, id);
      insert.setString(2, text);
      insert.executeUpdate();
    }
    put(id, text);
    return id;
  }

  String text(int id) throws StudyFailure {
    String text = texts.get(id);
    if (text == null) {
      throw new StudyFailure(Reason.DAMAGED);
    }
    return text;
  }

  private void put(int id, String text) {
    ids.put(text, id);
    texts.put(id, text);
  }
}
