package org.sottovoce.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sottovoce.entity.Texts;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.review.RandomEdits;
import org.sottovoce.review.Review;
import org.sottovoce.review.ReviewSession;
import org.sottovoce.store.StudyKey.Derivation;

/**
 * A small study whose files and events are exchanged for any others: it has to be refused with a
 * reason, or what comes of it has to be sound. For one thread.
 */
public final class AnyStudy {

  private static final char[] PASSPHRASE = "any".toCharArray();
  private static final String DATABASE = "study.mv.db";

  /** A key that takes no time, and the same each time. */
  private static final Derivation QUICK = new Derivation(64, 1, "0f".repeat(16));

  /** What one study may take to derive its key, in KiB and in KiB times passes. */
  private static final int MOST_MEMORY = 256 << 10;

  private static final long MOST_WORK = 4L * 3 * (64 << 10);

  private final ReviewSession session = session();
  private final byte[] file;
  private final byte[] database;

  /** A study with an event of nearly every kind. */
  public AnyStudy() {
    try {
      Path folder = Files.createTempDirectory("any").resolve("study");
      Study.create(folder, PASSPHRASE, session, QUICK).close();
      file = Files.readAllBytes(folder.resolve(StudyFile.NAME));
      database = Files.readAllBytes(folder.resolve(DATABASE));
      delete(folder.getParent());
    } catch (IOException | StudyFailure e) {
      throw new AssertionError("no study can be made", e);
    }
  }

  private static ReviewSession session() {
    InstantSource clock = InstantSource.fixed(Instant.parse("2026-03-01T10:15:30Z"));
    ReviewSession session = new ReviewSession(Review.empty(RandomEdits.settings()), "R1", clock);
    StudyTest.act(session, new RandomEdits(5), 25);
    session.released("0f0f");
    return session;
  }

  /** The file that says how the study is opened. */
  public String file() {
    return new String(file, StandardCharsets.UTF_8);
  }

  /** The kind and, on the next line, the body of each event. */
  public List<String> events() {
    try (Connection connection = memory()) {
      StudyRecords records = new StudyRecords(connection);
      records.begin(session);
      List<String> events = new ArrayList<>();
      for (StoredEvent event : new EventLog(connection).verified()) {
        events.add(event.deed().kind() + "\n" + event.deed().body());
      }
      return events;
    } catch (SQLException | StudyFailure e) {
      throw new AssertionError("no log can be made", e);
    }
  }

  /** The study with another file that says how it is opened. */
  public void withFile(byte[] other) throws IOException {
    open(other, database);
  }

  /** The study with bytes of its database changed: three say where, from its start, and what. */
  public void withChanges(byte[] changes) throws IOException {
    byte[] changed = database.clone();
    for (int i = 0; i + 2 < changes.length; i += 3) {
      int place = (changes[i] & 0xFF) << 8 | (changes[i + 1] & 0xFF);
      changed[place % changed.length] = changes[i + 2];
    }
    open(file, changed);
  }

  /** The study with one more event, of that kind and with that body. */
  public void withEvent(String kind, String body) {
    try (Connection connection = memory()) {
      new StudyRecords(connection).begin(session);
      EventLog log = new EventLog(connection);
      long number = session.events().size() + 1L;
      StoredDeed deed = new StoredDeed(kind, body);
      log.append(StoredEvent.chained(number, "2026-03-01T10:15:30Z", "R1", deed, log.head()));
      checkSound(
          new StudyRecords(connection)
              .replay(Texts::segmented, Optional.empty(), InstantSource.system())
              .review());
    } catch (StudyFailure e) {
      return;
    } catch (SQLException e) {
      throw new AssertionError("the database fails", e);
    }
  }

  private static Connection memory() throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
    connection.setAutoCommit(false);
    StudyDatabase.layOut(connection);
    return connection;
  }

  private void open(byte[] studyFile, byte[] studyDatabase) throws IOException {
    Path folder = Files.createTempDirectory("any");
    try {
      Files.write(folder.resolve(StudyFile.NAME), studyFile);
      Files.write(folder.resolve(DATABASE), studyDatabase);
      if (isCheap(StudyFile.read(folder).derivation())) {
        try (Study study = Study.open(folder, PASSPHRASE, Texts::segmented)) {
          checkSound(study.session().review());
        }
      }
    } catch (StudyFailure e) {
      return;
    } finally {
      delete(folder);
    }
  }

  /** Whether to derive the key, which must never ask for more than a computer has. */
  private static boolean isCheap(Derivation derivation) {
    long work = (long) derivation.memoryKib() * derivation.passes();
    if (derivation.memoryKib() > MOST_MEMORY || work > MOST_WORK) {
      throw new AssertionError("a study may ask for too much");
    }
    return work <= 1 << 10;
  }

  private static void checkSound(Review review) {
    review.nextEntityId();
    for (RecognizedDocument document : review.documents()) {
      document.mentions().forEach(mention -> review.action(document.id(mention)));
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
        Files.delete(file);
      }
    }
  }
}
