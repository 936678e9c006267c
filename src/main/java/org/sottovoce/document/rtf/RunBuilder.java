package org.sottovoce.document.rtf;

import java.util.ArrayList;
import java.util.List;
import org.sottovoce.text.Span;

/** Puts characters that stand side by side in the file together to runs. */
final class RunBuilder {

  private final List<RtfRun> runs = new ArrayList<>();
  private final StringBuilder plain = new StringBuilder();
  private int start;

  /** Adds {@code text}, which stands at {@code source}, behind what was added before. */
  void add(String text, Span source) {
    if (text.length() != source.length()) {
      flush();
      runs.add(new RtfRun(text, source));
      return;
    }
    if (plain.length() == 0 || start + plain.length() != source.start()) {
      flush();
      start = source.start();
    }
    plain.append(text);
  }

  /** What was added since it was taken last. */
  List<RtfRun> take() {
    flush();
    List<RtfRun> taken = List.copyOf(runs);
    runs.clear();
    return taken;
  }

  private void flush() {
    if (plain.length() > 0) {
      runs.add(new RtfRun(plain.toString(), Span.of(start, plain.length())));
      plain.setLength(0);
    }
  }
}
