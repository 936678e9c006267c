package org.sottovoce.desktop.task;

import org.sottovoce.pipeline.Progress;

/** Something slow. Gets and gives values, never a widget. */
@FunctionalInterface
public interface Work<T> {
  T run(Progress progress) throws Exception;
}
