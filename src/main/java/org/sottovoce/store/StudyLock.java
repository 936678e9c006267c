package org.sottovoce.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.sottovoce.store.StudyFailure.Reason;

/** Keeps a study to one window, in this process and others; gone when the process is. */
final class StudyLock implements AutoCloseable {

  private final FileChannel channel;

  private StudyLock(FileChannel channel) {
    this.channel = channel;
  }

  static StudyLock take(Path folder) throws StudyFailure {
    try {
      FileChannel channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw new StudyFailure(Reason.IN_USE);
      }
      return new StudyLock(channel);
    } catch (IOException e) {
      throw new StudyFailure(Reason.NOT_WRITABLE, e);
    }
  }

  /** The lock lives as long as its channel. */
  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() throws StudyFailure {
    try {
      channel.close();
    } catch (IOException e) {
      throw new StudyFailure(Reason.NOT_WRITABLE, e);
    }
  }
}
