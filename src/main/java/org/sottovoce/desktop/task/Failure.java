package org.sottovoce.desktop.task;

import java.util.Locale;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.desktop.engine.Refusal;
import org.sottovoce.document.UnreadableDocument;

/** Says in a plain sentence why something could not be done. */
public final class Failure {

  private Failure() {}

  /** Why {@code name} could not be read, with the cure. */
  public static String of(String name, Throwable cause) {
    return cause instanceof UnreadableDocument unreadable
        ? Messages.text("failure.file", name, unreadable.reason().sentence())
        : Messages.text("failure.named", name, of(cause));
  }

  /** Why it could not be done. */
  public static String of(Throwable cause) {
    if (cause instanceof Refusal refusal) {
      return sentence(refusal.getMessage());
    }
    if (cause instanceof OutOfMemoryError) {
      return Messages.text("failure.memory");
    }
    return Messages.text("failure.program", cause.getClass().getSimpleName());
  }

  /** With a capital and a full stop. */
  public static String sentence(String words) {
    int first = words.offsetByCodePoints(0, 1);
    String stop = words.endsWith(".") ? "" : ".";
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first) + stop;
  }
}
