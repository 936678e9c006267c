package org.sottovoce.release.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides runs at blank lines; a single line end is where an editor wrapped the line. */
final class Paragraphs {

  private static final Pattern BLANK_LINE = Pattern.compile("\\R[^\\S\\r\\n]*\\R\\s*");

  private final List<List<Run>> paragraphs = new ArrayList<>();
  private List<Run> paragraph = new ArrayList<>();

  private Paragraphs() {}

  /** The paragraphs that hold any characters to see. */
  static List<List<Run>> of(List<Run> runs) {
    Paragraphs paragraphs = new Paragraphs();
    runs.forEach(paragraphs::add);
    paragraphs.end();
    return List.copyOf(paragraphs.paragraphs);
  }

  private void add(Run run) {
    Matcher blank = BLANK_LINE.matcher(run.text());
    int done = 0;
    while (blank.find()) {
      add(run, done, blank.start());
      end();
      done = blank.end();
    }
    add(run, done, run.text().length());
  }

  private void add(Run run, int from, int to) {
    if (from < to) {
      paragraph.add(new Run(run.style(), run.tag(), run.text().substring(from, to)));
    }
  }

  private void end() {
    if (paragraph.stream().anyMatch(run -> !run.text().isBlank())) {
      paragraphs.add(List.copyOf(paragraph));
    }
    paragraph = new ArrayList<>();
  }
}
