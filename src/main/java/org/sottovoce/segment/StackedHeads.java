package org.sottovoce.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sottovoce.segment.Label.Form;
import org.sottovoce.text.Folding;
import org.sottovoce.text.Span;

/**
 * The heads of turns that stand on two lines: a name alone above a time, or a time alone above a
 * name, as meeting programs and recognisers write them. Only a name that comes so again, or one
 * among several that do, is a head: a short answer between two times is none.
 */
final class StackedHeads {

  private static final int OFTEN = 2;

  private final String text;
  private final List<Line> lines;
  private final Map<Integer, Label> heads = new HashMap<>();

  StackedHeads(String text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
    List<Integer> candidates = candidates();
    Map<String, Integer> counts = new HashMap<>();
    for (int at : candidates) {
      counts.merge(key(at), 1, Integer::sum);
    }
    boolean convention = counts.values().stream().filter(times -> times >= OFTEN).count() >= OFTEN;
    heads.keySet().removeIf(at -> !convention && counts.get(key(at)) < OFTEN);
  }

  /** The head that begins on line {@code at} and ends on the next one. */
  Optional<Label> head(int at) {
    return Optional.ofNullable(heads.get(at));
  }

  private List<Integer> candidates() {
    List<Integer> found = new ArrayList<>();
    int at = 0;
    while (at + 1 < lines.size()) {
      Optional<Label> head = candidate(at);
      if (head.isPresent()) {
        heads.put(at, head.get());
        found.add(at);
        at++;
      }
      at++;
    }
    return found;
  }

  private Optional<Label> candidate(int at) {
    return nameFirst(at).or(() -> timeFirst(at));
  }

  private Optional<Label> nameFirst(int at) {
    if (at > 0 && !heads.containsKey(at - 2) && isTime(lines.get(at - 1))) {
      return Optional.empty();
    }
    return name(at)
        .flatMap(
            name ->
                LabelFinder.find(text, lines.get(at + 1).span())
                    .filter(below -> below.name().isEmpty() && isBeside(at))
                    .map(below -> head(name, below, below.content())));
  }

  private Optional<Label> timeFirst(int at) {
    Line line = lines.get(at);
    boolean spoken = at + 2 < lines.size() && isTime(line) && isBeside(at);
    if (!spoken || LabelFinder.timed(text, lines.get(at + 2).span()).isPresent()) {
      return Optional.empty();
    }
    Optional<Label> time = LabelFinder.timed(text, line.span());
    int end = lines.get(at + 1).span().end();
    return name(at + 1).flatMap(name -> time.map(above -> head(name, above, end)));
  }

  private static Label head(Span name, Label time, int content) {
    return new Label(Optional.of(name), time.timestamp(), content, Form.PLAIN_TO_SEE);
  }

  private Optional<Span> name(int at) {
    return LabelFinder.alone(text, lines.get(at).span());
  }

  /** Whether two lines are of one kind and of no table, and no voice is named in them. */
  private boolean isBeside(int at) {
    Line above = lines.get(at);
    Line below = lines.get(at + 1);
    return above.kind() == below.kind()
        && above.cell().isEmpty()
        && below.cell().isEmpty()
        && above.voice().isEmpty()
        && below.voice().isEmpty();
  }

  private boolean isTime(Line line) {
    return LabelFinder.timed(text, line.span())
        .filter(time -> new Span(time.content(), line.span().end()).in(text).isBlank())
        .isPresent();
  }

  private String key(int at) {
    return heads.get(at).name().map(name -> Folding.fold(name.in(text))).orElseThrow();
  }
}
