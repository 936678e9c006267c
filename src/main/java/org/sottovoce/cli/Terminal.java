package org.sottovoce.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.sottovoce.pipeline.Progress;

/** Where commands speak: results to standard output, progress and errors to standard error. */
final class Terminal {

  private final PrintStream out;
  private final PrintStream err;
  private final ObjectMapper json = new ObjectMapper();

  Terminal(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** The process's own streams, in UTF-8 whatever the platform's charset. */
  static Terminal standard() {
    return new Terminal(
        new PrintStream(System.out, true, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8));
  }

  /** One line of results. */
  void print(String line) {
    out.println(line);
  }

  /** One line of JSON, its fields in the order of {@code fields}. */
  void print(Map<String, Object> fields) {
    out.println(toJson(fields));
  }

  String toJson(Map<String, Object> fields) {
    try {
      return json.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("plain values always have a JSON form", e);
    }
  }

  /** One line for the user who watches. */
  void say(String line) {
    err.println(line);
  }

  /** One line that says what went wrong, with its cure. */
  void complain(String sentence) {
    err.println("sottovoce: " + sentence);
  }

  PrintWriter outWriter() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  PrintWriter errWriter() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }

  /** Progress as lines on standard error. */
  Progress progress() {
    return new Progress() {
      @Override
      public void step(String what, int done, int total) {
        err.println(what + " " + (done + 1) + " of " + total);
      }

      @Override
      public boolean isCancelled() {
        return false;
      }
    };
  }
}
