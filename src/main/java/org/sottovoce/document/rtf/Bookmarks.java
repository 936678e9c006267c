package org.sottovoce.document.rtf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sottovoce.document.rtf.RtfTokens.Kind;
import org.sottovoce.text.Span;

/** Where bookmarks begin and end; the two ends belong together by name. */
final class Bookmarks {

  private final RtfTokens tokens;
  private final Map<String, List<Span>> groups = new HashMap<>();
  private final Set<String> begun = new HashSet<>();
  private final List<Integer> ends = new ArrayList<>();

  Bookmarks(RtfTokens tokens) {
    this.tokens = tokens;
    for (int token = 0; token < tokens.count(); token++) {
      if (tokens.isWord(token, "bkmkstart") || tokens.isWord(token, "bkmkend")) {
        int open = tokens.isStar(token - 1) ? token - 2 : token - 1;
        if (tokens.kind(Math.max(open, 0)) == Kind.OPEN) {
          groups.computeIfAbsent(name(open), n -> new ArrayList<>()).add(group(open));
        }
      }
    }
    groups.replaceAll((name, spans) -> List.copyOf(spans));
  }

  /** Takes a start that was read; returns every group of the bookmarks of its name. */
  List<Span> begin(int open) {
    begun.add(name(open));
    return groups.getOrDefault(name(open), List.of(group(open)));
  }

  /** Takes an end; returns it. */
  int end(int open) {
    ends.add(open);
    return open;
  }

  /** Keeps the ends whose start was read. */
  void settle(Roles roles) {
    for (int open : ends) {
      if (begun.contains(name(open))) {
        for (int token = open; token <= tokens.value(open); token++) {
          boolean text = tokens.kind(token) == Kind.TEXT || tokens.kind(token) == Kind.HEX;
          roles.set(token, text ? Role.VALUE : Role.MARKUP);
        }
      }
    }
  }

  private Span group(int open) {
    return new Span(open, tokens.value(open) + 1);
  }

  /** The characters of the group as they stand there, without control words and inner groups. */
  private String name(int open) {
    StringBuilder name = new StringBuilder();
    for (int token = open + 1;
        token < tokens.value(open) && tokens.kind(token) != Kind.OPEN;
        token++) {
      if (tokens.kind(token) == Kind.TEXT || tokens.kind(token) == Kind.HEX) {
        name.append(tokens.source(), tokens.start(token), tokens.end(token));
      }
    }
    return name.toString();
  }
}
