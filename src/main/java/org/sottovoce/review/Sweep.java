package org.sottovoce.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.NameBook;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.review.SweepItem.Kind;
import org.sottovoce.text.Span;

/**
 * What no recognizer suggested, for a person to run an eye over: every capitalised word and every
 * number outside all mentions, each with the places where it stands.
 *
 * <p>A capital that only the beginning of a sentence gives to an ordinary word does not count. In a
 * document that is written without capitals, or in nothing but capitals, the words that no
 * dictionary has stand in for the capitalised ones. Timestamps and role labels are no text.
 */
public final class Sweep {

  private static final Comparator<SweepItem> MOST_TELLING_FIRST =
      Comparator.comparing(SweepItem::kind).thenComparing(item -> item.places().get(0));

  private final NameBook names;

  public Sweep(NameBook names) {
    this.names = names;
  }

  /** What is left over in {@code documents}: the more telling kinds first, then in text order. */
  public List<SweepItem> of(List<RecognizedDocument> documents) {
    Map<String, SweepItem> items = new LinkedHashMap<>();
    for (RecognizedDocument document : documents) {
      for (SweptWord word : new SweptWords(document.document(), names).all()) {
        if (!isMention(document, word.span())) {
          add(items, document, word);
        }
      }
    }
    return items.values().stream().sorted(MOST_TELLING_FIRST).toList();
  }

  private static void add(
      Map<String, SweepItem> items, RecognizedDocument document, SweptWord word) {
    String surface = document.document().surface(word.span());
    List<MentionId> places = new ArrayList<>();
    SweepItem before = items.get(surface);
    Kind kind = word.kind();
    if (before != null) {
      places.addAll(before.places());
      kind = kind.compareTo(before.kind()) < 0 ? kind : before.kind();
    }
    places.add(new MentionId(document.fingerprint(), word.span()));
    items.put(surface, new SweepItem(kind, surface, places));
  }

  private static boolean isMention(RecognizedDocument document, Span span) {
    return mentionFrom(document.mentions(), span).filter(m -> m.span().overlaps(span)).isPresent();
  }

  /** The first mention that ends after {@code span} starts. */
  private static Optional<Mention> mentionFrom(List<Mention> mentions, Span span) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < mentions.size() ? Optional.of(mentions.get(low)) : Optional.empty();
  }
}
