package org.sottovoce.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sottovoce.store.StudyFailure.Reason;
import org.sottovoce.store.StudyKey.Derivation;

/** A study's folder while it is open: locked, with its database. */
final class StudyFolder implements AutoCloseable {

  private final Path folder;
  private final StudyFile file;
  private final StudyLock lock;
  private final StudyDatabase database;

  private StudyFolder(Path folder, StudyFile file, StudyLock lock, StudyDatabase database) {
    this.folder = folder;
    this.file = file;
    this.lock = lock;
    this.database = database;
  }

  /** A new folder with an empty database; no study before {@link #complete}. */
  static StudyFolder create(Path folder, char[] passphrase, Derivation derivation)
      throws StudyFailure {
    if (Files.exists(folder)) {
      throw new StudyFailure(Reason.EXISTS);
    }
    StudyKey key = derivation.derive(passphrase);
    try {
      Files.createDirectories(folder);
      StudyLock lock = StudyLock.take(folder);
      try {
        StudyDatabase database = StudyDatabase.create(folder, key);
        return new StudyFolder(folder, new StudyFile(derivation, key.check()), lock, database);
      } catch (StudyFailure e) {
        lock.close();
        delete(folder);
        throw e;
      }
    } catch (IOException e) {
      throw new StudyFailure(Reason.NOT_WRITABLE, e);
    }
  }

  /** The folder of a study that was made before. */
  static StudyFolder open(Path folder, char[] passphrase) throws StudyFailure {
    StudyFile file = StudyFile.read(folder);
    StudyLock lock = StudyLock.take(folder);
    try {
      StudyKey key = file.derivation().derive(passphrase);
      if (!key.check().equals(file.check())) {
        throw new StudyFailure(Reason.WRONG_PASSPHRASE);
      }
      return new StudyFolder(folder, file, lock, StudyDatabase.open(folder, key));
    } catch (StudyFailure e) {
      lock.close();
      throw e;
    }
  }

  Connection connection() {
    return database.connection();
  }

  void commit() throws SQLException {
    database.commit();
  }

  void rollback() throws SQLException {
    database.rollback();
  }

  /** Commits, then says that the folder is a study: so none is ever half made. */
  void complete() throws SQLException, StudyFailure {
    database.commit();
    try {
      file.write(folder);
    } catch (IOException e) {
      throw new StudyFailure(Reason.NOT_WRITABLE, e);
    }
  }

  /** Closes the database and takes away the folder. */
  void discard() throws StudyFailure {
    close();
    try {
      delete(folder);
    } catch (IOException e) {
      throw new StudyFailure(Reason.NOT_WRITABLE, e);
    }
  }

  @Override
  public void close() throws StudyFailure {
    try (lock) {
      database.close();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
