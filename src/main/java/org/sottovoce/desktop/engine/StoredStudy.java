package org.sottovoce.desktop.engine;

import java.nio.file.Path;
import java.util.List;
import org.sottovoce.review.Journal;
import org.sottovoce.review.ReviewEvent;
import org.sottovoce.store.StudyFailure;

/**
 * A study in its folder. The editor's own session goes ahead; the study's follows event by event,
 * so that both always stand at the same review.
 */
final class StoredStudy implements Study {

  private final Path folder;
  private final org.sottovoce.store.Study study;

  StoredStudy(Path folder, org.sottovoce.store.Study study) {
    this.folder = folder;
    this.study = study;
  }

  @Override
  public Path folder() {
    return folder;
  }

  @Override
  public List<ReviewEvent> events() {
    return study.session().events();
  }

  @Override
  public Journal journal() {
    return event -> {
      study.keep(event);
      study.session().replay(List.of(event));
    };
  }

  @Override
  public void close() {
    try {
      study.close();
    } catch (StudyFailure e) {
      throw new Journal.JournalFailure(e);
    }
  }
}
