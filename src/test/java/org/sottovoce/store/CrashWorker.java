package org.sottovoce.store;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.sottovoce.review.RandomEdits;
import org.sottovoce.review.ReviewSession;

/** A process that edits a study without end and says after each edit how many events there are. */
final class CrashWorker {

  private CrashWorker() {}

  public static void main(String[] arguments) throws StudyFailure, IOException {
    RandomEdits edits = new RandomEdits(Long.parseLong(arguments[1]));
    ReviewSession session = StudyTest.session();
    try (OutputStream out = new FileOutputStream(FileDescriptor.out);
        Study study =
            Study.create(Path.of(arguments[0]), StudyTest.PASSPHRASE, session, StudyTest.quick())) {
      while (true) {
        study.session().apply(edits.next(session.review()));
        out.write((session.events().size() + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
