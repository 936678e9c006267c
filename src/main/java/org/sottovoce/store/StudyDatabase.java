package org.sottovoce.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.h2.Driver;
import org.sottovoce.store.StudyFailure.Reason;

/** The encrypted database of a study: one connection, no server, nothing written to a trace. */
final class StudyDatabase implements AutoCloseable {

  private static final String SETTINGS =
      ";CIPHER=AES;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0"
          + ";TRACE_LEVEL_SYSTEM_OUT=0;MAX_LENGTH_INPLACE_LOB=65536";

  private static final String[] SCHEMA = {
    "create table study (reviewer varchar not null, settings varchar not null)",
    "create table original (fingerprint char(64) primary key, name varchar not null,"
        + " text_hash char(64) not null)",
    "create table original_part (fingerprint char(64), part int, bytes varbinary not null,"
        + " primary key (fingerprint, part))",
    "create table key_text (id int primary key, text varchar not null)",
    "create table event (number bigint primary key, time varchar not null,"
        + " reviewer varchar not null, kind varchar not null, body clob not null,"
        + " previous char(64) not null, hash char(64) not null)",
    "create table head (number bigint not null, hash char(64) not null)",
  };

  private final Connection connection;

  private StudyDatabase(Connection connection) {
    this.connection = connection;
  }

  /** A new database in {@code folder}, with empty tables that are not committed yet. */
  static StudyDatabase create(Path folder, StudyKey key) throws StudyFailure {
    StudyDatabase database = connect(folder, key, "");
    try {
      layOut(database.connection);
      return database;
    } catch (SQLException e) {
      database.close();
      throw new StudyFailure(Reason.NOT_WRITABLE, withoutWords(e));
    }
  }

  /** Makes the empty tables. */
  static void layOut(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String table : SCHEMA) {
        statement.execute(table);
      }
    }
  }

  /** The database that is in {@code folder}. */
  static StudyDatabase open(Path folder, StudyKey key) throws StudyFailure {
    return connect(folder, key, ";IFEXISTS=TRUE");
  }

  Connection connection() {
    return connection;
  }

  /** Commits, and waits until the disk has it. */
  void commit() throws SQLException {
    connection.commit();
    try (Statement statement = connection.createStatement()) {
      statement.execute("checkpoint sync");
    }
  }

  void rollback() throws SQLException {
    connection.rollback();
  }

  @Override
  public void close() throws StudyFailure {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new StudyFailure(Reason.NOT_WRITABLE, withoutWords(e));
    }
  }

  /** The codes of a database's error: its message can quote what is stored. */
  static SQLException withoutWords(SQLException e) {
    return new SQLException(
        "database error " + e.getErrorCode(), e.getSQLState(), e.getErrorCode());
  }

  private static StudyDatabase connect(Path folder, StudyKey key, String more) throws StudyFailure {
    Path file = folder.toAbsolutePath().normalize().resolve("study");
    if (file.toString().indexOf(';') >= 0) {
      throw new StudyFailure(
          Reason.NOT_WRITABLE); // H2 would take the rest of the path for settings
    }
    Properties login = new Properties();
    login.setProperty("user", "sottovoce");
    login.setProperty("password", key.password());
    try {
      Connection connection = new Driver().connect("jdbc:h2:file:" + file + SETTINGS + more, login);
      connection.setAutoCommit(false);
      return new StudyDatabase(connection);
    } catch (SQLException e) {
      throw new StudyFailure(reason(e.getErrorCode()), withoutWords(e));
    }
  }

  private static Reason reason(int errorCode) {
    return switch (errorCode) {
      case 90049, 28000 -> Reason.WRONG_PASSPHRASE;
      case 90020 -> Reason.IN_USE;
      case 90031, 90097 -> Reason.NOT_WRITABLE;
      default -> Reason.DAMAGED;
    };
  }
}
