package org.sottovoce.training;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.model.ModelSentence;
import org.sottovoce.mention.model.Reading;
import org.sottovoce.mention.model.Tag;
import org.sottovoce.text.Span;

/**
 * A passage of a text with what was read in it, in the words of annotated text: offsets are code
 * points of the passage.
 */
final class PassageRecord {

  /** Words whose probability to be part of a name is below this are not listed. */
  private static final double LISTED = 0.02;

  private static final double EVEN = 0.5;

  private final String text;
  private final Span whole;
  private final List<ModelSentence> sentences;
  private final List<Reading> readings;

  PassageRecord(String text, List<ModelSentence> sentences, List<Reading> readings) {
    this.sentences = sentences;
    this.readings = readings;
    List<Span> last = sentences.get(sentences.size() - 1).spans();
    this.whole = sentences.get(0).spans().get(0).union(last.get(last.size() - 1));
    this.text = text;
  }

  /** Where the passage begins in its text. */
  int start() {
    return whole.start();
  }

  String text() {
    return whole.in(text);
  }

  /** Adds each sentence's first and last offset. */
  void sentences(ArrayNode into) {
    for (ModelSentence sentence : sentences) {
      Span last = sentence.spans().get(sentence.size() - 1);
      into.addArray().add(points(sentence.spans().get(0).start())).add(points(last.end()));
    }
  }

  /** Adds the likeliest names: runs of words that are of a name rather than not. */
  void entities(ArrayNode into) {
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      Reading reading = readings.get(sentence);
      List<Span> spans = sentences.get(sentence).spans();
      int at = 0;
      while (at < reading.size()) {
        int end = at;
        while (end < reading.size() && reading.ofName(end) >= EVEN && goesOn(reading, at, end)) {
          end++;
        }
        if (end > at) {
          ObjectNode entity = into.addObject();
          entity.put("start", points(spans.get(at).start()));
          entity.put("end", points(spans.get(end - 1).end()));
          entity.put("label", label(reading, at));
        }
        at = Math.max(end, at + 1);
      }
    }
  }

  private static boolean goesOn(Reading reading, int first, int at) {
    Tag likeliest = likeliest(reading, at);
    return at == first || (likeliest.goesOn() && likeliest.mayFollow(likeliest(reading, at - 1)));
  }

  private static Tag likeliest(Reading reading, int at) {
    Tag best = Tag.PERSON_START;
    for (Tag tag : Tag.ALL) {
      best = tag != Tag.OTHER && reading.of(at, tag) > reading.of(at, best) ? tag : best;
    }
    return best;
  }

  private static String label(Reading reading, int at) {
    IdentifierType type = likeliest(reading, at).type().orElseThrow();
    return switch (type) {
      case PERSON -> "PERSON";
      case PLACE -> "LOCATION";
      default -> "ORGANIZATION";
    };
  }

  /** Adds, for each word that may be part of a name, its number and its tags' probabilities. */
  void tags(ArrayNode into) {
    int word = 0;
    for (Reading reading : readings) {
      for (int at = 0; at < reading.size(); at++) {
        if (reading.ofName(at) >= LISTED) {
          ArrayNode tags = into.addArray().add(word);
          for (Tag tag : Tag.ALL) {
            if (tag != Tag.OTHER) {
              tags.add(Math.round(reading.of(at, tag) * 1000) / 1000.0);
            }
          }
        }
        word++;
      }
    }
  }

  private int points(int offset) {
    return text.codePointCount(whole.start(), offset);
  }
}
