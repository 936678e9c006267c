package org.sottovoce.document.rtf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sottovoce.document.rtf.RtfTokens.Kind;
import org.sottovoce.text.Span;

/** Finds the pictures of a file once its tokens have their roles. */
final class PictureFinder {

  private final RtfTokens tokens;
  private final TreeMap<Integer, Span> words = new TreeMap<>();

  PictureFinder(RtfTokens tokens) {
    this.tokens = tokens;
  }

  /** Remembers the characters that {@code story} ends with where a picture may stand. */
  void at(int token, Optional<Story> story) {
    story.flatMap(Story::last).ifPresent(span -> words.put(token, span));
  }

  /** The pictures in the order of the file. */
  List<RtfPicture> found(Roles roles) {
    List<RtfPicture> found = new ArrayList<>();
    for (int token = 0; token < tokens.count(); token++) {
      if (roles.of(token) == Role.PICTURE) {
        found.add(new RtfPicture(found.size() + 1, token, before(token), numbers(token)));
      }
    }
    return found;
  }

  private Optional<Span> before(int token) {
    return Optional.ofNullable(words.floorEntry(token)).map(Map.Entry::getValue);
  }

  private Map<String, Integer> numbers(int open) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int token = open + 1; token < tokens.value(open); token++) {
      if (tokens.kind(token) == Kind.OPEN) {
        token = tokens.value(token);
      } else if (tokens.kind(token) == Kind.WORD && tokens.value(token) != RtfTokens.NONE) {
        numbers.put(tokens.word(token), tokens.value(token));
      }
    }
    return numbers;
  }
}
