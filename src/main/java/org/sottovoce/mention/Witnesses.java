package org.sottovoce.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.Span;

/** All recognizers together: what they propose for a document, before overlaps are settled. */
record Witnesses(List<Recognizer> recognizers) {

  Witnesses {
    recognizers = List.copyOf(recognizers);
  }

  /**
   * What is proposed for {@code document}.
   *
   * @param known mentions of names that are known beforehand, which need no second
   */
  List<Mention> propose(SegmentedDocument document, List<Mention> known) {
    List<Mention> proposed = new ArrayList<>(known);
    List<Mention> seconding = new ArrayList<>();
    for (Recognizer recognizer : recognizers) {
      List<Mention> own = recognizer.recognize(document);
      (recognizer.speaksAlone() ? proposed : seconding).addAll(own);
    }
    TreeMap<Integer, Mention> names = new TreeMap<>();
    proposed.stream().filter(Witnesses::isName).forEach(name -> add(names, name));
    for (Mention mention : seconding) {
      if (isName(mention)) {
        seconded(mention, names).ifPresent(proposed::add);
      } else {
        proposed.add(mention);
      }
    }
    return proposed;
  }

  /** The surest names stay; they do not overlap. */
  private static void add(TreeMap<Integer, Mention> names, Mention name) {
    List<Mention> rivals = over(names, name.span());
    if (rivals.stream().allMatch(rival -> rival.score() < name.score())) {
      rivals.forEach(rival -> names.remove(rival.span().start()));
      names.put(name.span().start(), name);
    }
  }

  private static List<Mention> over(TreeMap<Integer, Mention> names, Span span) {
    List<Mention> over = new ArrayList<>();
    var before = names.lowerEntry(span.start());
    if (before != null && before.getValue().span().overlaps(span)) {
      over.add(before.getValue());
    }
    over.addAll(names.subMap(span.start(), span.end()).values());
    return over;
  }

  /**
   * What a seconding mention adds to the names under it: its evidence, no surer than they are; the
   * edges are theirs, unless it holds them whole.
   */
  private static Optional<Mention> seconded(Mention mention, TreeMap<Integer, Mention> names) {
    List<Mention> under = over(names, mention.span());
    Optional<Mention> surest = under.stream().max(Comparator.comparingDouble(Mention::score));
    if (surest.isEmpty()) {
      return Optional.empty();
    }
    boolean holdsAll = under.stream().allMatch(name -> mention.span().covers(name.span()));
    List<Evidence> evidence =
        mention.evidence().stream().map(e -> e.atMost(surest.get().score())).toList();
    return Optional.of(
        holdsAll
            ? new Mention(mention.span(), mention.type(), evidence)
            : new Mention(surest.get().span(), surest.get().type(), evidence));
  }

  private static boolean isName(Mention mention) {
    return switch (mention.type()) {
      case PERSON, PLACE, ORGANISATION -> true;
      default -> false;
    };
  }
}
