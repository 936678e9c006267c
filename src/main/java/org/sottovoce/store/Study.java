package org.sottovoce.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;
import org.sottovoce.review.Journal;
import org.sottovoce.review.ReviewEvent;
import org.sottovoce.review.ReviewSession;
import org.sottovoce.store.StudyFailure.Reason;
import org.sottovoce.store.StudyKey.Derivation;

/**
 * A study on disk: one folder with an encrypted database, which keeps every event of its session
 * from the moment it happens. Belongs to its session's thread.
 */
public final class Study implements AutoCloseable, Journal {

  private final StudyFolder folder;
  private final StudyRecords records;
  private final ReviewSession session;

  private Study(StudyFolder folder, StudyRecords records, ReviewSession session) {
    this.folder = folder;
    this.records = records;
    this.session = session;
  }

  /**
   * Makes a study of everything that happened in {@code session} so far, and keeps what happens
   * from now on. Takes a second or two, for the key.
   *
   * @param path where; it must not exist. By custom its name ends in ".sottovoce"
   * @param passphrase left as it is: the caller wipes it
   * @param session one that began without documents
   */
  public static Study create(Path path, char[] passphrase, ReviewSession session)
      throws StudyFailure {
    return create(path, passphrase, session, Derivation.standard());
  }

  /** As above, with a key that may be derived faster than is safe: for tests. */
  static Study create(Path path, char[] passphrase, ReviewSession session, Derivation derivation)
      throws StudyFailure {
    StudyFolder folder = StudyFolder.create(path, passphrase, derivation);
    boolean complete = false;
    try {
      StudyRecords records = new StudyRecords(folder.connection());
      records.begin(session);
      folder.complete();
      complete = true;
      return kept(folder, records, session);
    } catch (SQLException e) {
      throw new StudyFailure(Reason.NOT_WRITABLE, StudyDatabase.withoutWords(e));
    } finally {
      if (!complete) {
        folder.discard();
      }
    }
  }

  /** Opens a study to go on under the reviewer's code that it was made with. */
  public static Study open(Path path, char[] passphrase, StudyReading reading) throws StudyFailure {
    return open(path, passphrase, reading, Optional.empty(), InstantSource.system());
  }

  /**
   * Opens a study: its session stands where it was left, and can undo what was done before. Takes a
   * second or two, for the key.
   *
   * @param passphrase left as it is: the caller wipes it
   * @param reading reads the originals again
   * @param reviewer the code that new events are logged under; empty for the one before
   */
  public static Study open(
      Path path,
      char[] passphrase,
      StudyReading reading,
      Optional<String> reviewer,
      InstantSource clock)
      throws StudyFailure {
    StudyFolder folder = StudyFolder.open(path, passphrase);
    boolean complete = false;
    try {
      StudyRecords records = new StudyRecords(folder.connection());
      ReviewSession session = records.replay(reading, reviewer, clock);
      complete = true;
      return kept(folder, records, session);
    } catch (SQLException e) {
      throw new StudyFailure(Reason.DAMAGED, StudyDatabase.withoutWords(e));
    } finally {
      if (!complete) {
        folder.close();
      }
    }
  }

  /** The session that this study keeps the events of. */
  public ReviewSession session() {
    return session;
  }

  @Override
  public void keep(ReviewEvent event) {
    try {
      records.append(event, session.review());
      folder.commit();
    } catch (SQLException e) {
      takeBack();
      throw new JournalFailure(StudyDatabase.withoutWords(e));
    }
  }

  /** Closes the study; its session can keep nothing any more and must not be used. */
  @Override
  public void close() throws StudyFailure {
    folder.close();
  }

  private static Study kept(StudyFolder folder, StudyRecords records, ReviewSession session) {
    Study study = new Study(folder, records, session);
    session.journalTo(study);
    return study;
  }

  private void takeBack() {
    try {
      folder.rollback();
      records.reload();
    } catch (SQLException e) {
      throw new JournalFailure(StudyDatabase.withoutWords(e));
    }
  }
}
