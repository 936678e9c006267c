package org.sottovoce.training.maxent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.sottovoce.mention.model.Tag;

/** Small made-up texts to learn from, in a notation of their own: {@code Ada/PERSON_START left}. */
final class TaggedTexts {

  private static final List<String> PEOPLE = List.of("Ada", "Bo", "Cleo", "Dov", "Edda", "Finn");
  private static final List<String> PLACES = List.of("Ulm", "Graz", "Turku", "Evora", "Leeds");

  private TaggedTexts() {}

  /** A text of sentences in that notation. */
  static TaggedText text(String... sentences) {
    List<TaggedSentence> all = new ArrayList<>();
    for (String sentence : sentences) {
      List<String> words = new ArrayList<>();
      List<Tag> tags = new ArrayList<>();
      for (String word : sentence.split(" ", -1)) {
        String[] parts = word.split("/", -1);
        words.add(parts[0]);
        tags.add(parts.length > 1 ? Tag.valueOf(parts[1].toUpperCase(Locale.ROOT)) : Tag.OTHER);
      }
      all.add(new TaggedSentence(words, tags, true));
    }
    return new TaggedText(all, 1);
  }

  /** The text in that notation, a sentence a line. */
  static String written(TaggedText text) {
    return text.sentences().stream().map(TaggedTexts::written).collect(Collectors.joining("\n"));
  }

  private static String written(TaggedSentence sentence) {
    List<String> words = new ArrayList<>();
    for (int at = 0; at < sentence.words().size(); at++) {
      Tag tag = sentence.tags().get(at);
      words.add(sentence.words().get(at) + (tag == Tag.OTHER ? "" : "/" + tag));
    }
    return String.join(" ", words);
  }

  /** Texts in which people meet in places. */
  static List<TaggedText> meetings(int count, long seed) {
    Random random = new Random(seed);
    List<TaggedText> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String person = PEOPLE.get(random.nextInt(PEOPLE.size()));
      String place = PLACES.get(random.nextInt(PLACES.size()));
      texts.add(
          text(
              person + "/person_start met us in " + place + "/place_start .",
              "We asked " + person + "/person_start for the way home ."));
    }
    return texts;
  }
}
