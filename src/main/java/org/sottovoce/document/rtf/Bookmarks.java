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
    for (int open = 0; open < tokens.count(); open++) {
      if (tokens.kind(open) == Kind.OPEN && isEnd(tokens.nextMeaning(open))) {
        Span group = new Span(open, tokens.value(open) + 1);
        groups.computeIfAbsent(name(open), n -> new ArrayList<>()).add(group);
      }
    }
    groups.replaceAll((name, spans) -> List.copyOf(spans));
  }

  private boolean isEnd(int word) {
    return tokens.isWord(word, "bkmkstart") || tokens.isWord(word, "bkmkend");
  }

  /** Takes the group of a start that was read; returns every group of the bookmarks of its name. */
  List<Span> begin(int open) {
    begun.add(name(open));
    return groups.get(name(open));
  }

  /** Takes an end; returns it. */
  int end(int open) {
    ends.add(open);
    return open;
  }

  /** Keeps the ends whose start was read and that hold nothing but a name. */
  void settle(Roles roles) {
    for (int open : ends) {
      if (begun.contains(name(open)) && isPlain(open)) {
        roles.keep(open, Role.VALUE, false);
      }
    }
  }

  /** Whether a group is made of one control word and characters that are none. */
  private boolean isPlain(int open) {
    for (int token = tokens.nextMeaning(open) + 1; token < tokens.value(open); token++) {
      if (!isCharacters(token) && tokens.kind(token) != Kind.LINE_END) {
        return false;
      }
    }
    return true;
  }

  /** The characters of the group as they stand there, without control words and inner groups. */
  private String name(int open) {
    StringBuilder name = new StringBuilder();
    for (int token = open + 1;
        token < tokens.value(open) && tokens.kind(token) != Kind.OPEN;
        token++) {
      if (isCharacters(token)) {
        name.append(tokens.source(), tokens.start(token), tokens.end(token));
      }
    }
    return name.toString();
  }

  private boolean isCharacters(int token) {
    return tokens.kind(token) == Kind.TEXT || tokens.kind(token) == Kind.HEX;
  }
}
