package org.sottovoce.mention.indirect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts alternatives together so that few of them need trying at a word. */
final class Alternatives {

  private Alternatives() {}

  /** One of the {@code pieces}: those that begin with a plain word are looked up by it. */
  static Phrase of(List<Phrase> pieces) {
    if (pieces.size() == 1) {
      return pieces.get(0);
    }
    Map<String, List<Phrase>> byKey = new HashMap<>();
    List<Phrase> all = new ArrayList<>();
    for (Phrase piece : pieces) {
      firstWord(piece)
          .ifPresentOrElse(
              key -> byKey.computeIfAbsent(key, absent -> new ArrayList<>()).add(piece),
              () -> all.add(piece));
    }
    if (!byKey.isEmpty()) {
      all.add(lookup(byKey));
    }
    return choice(all);
  }

  private static Phrase lookup(Map<String, List<Phrase>> byKey) {
    return new Phrase.Lookup(
        byKey.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> choice(entry.getValue()))));
  }

  private static Phrase choice(List<Phrase> pieces) {
    return pieces.size() == 1 ? pieces.get(0) : new Phrase.Choice(List.copyOf(pieces));
  }

  private static Optional<String> firstWord(Phrase piece) {
    if (piece instanceof Phrase.Literal literal) {
      return Optional.of(literal.key());
    }
    if (piece instanceof Phrase.Sequence sequence && !sequence.pieces().isEmpty()) {
      return firstWord(sequence.pieces().get(0));
    }
    return Optional.empty();
  }
}
