package org.sottovoce.pipeline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sottovoce.mention.Recognizer;
import org.sottovoce.text.Folding;

/** The words that the program itself writes into every release. Immutable; safe for any thread. */
final class OwnWords {

  /** Words that released files hold by their format: names of parts, of pictures, of fields. */
  private static final String FORMATS =
      "docx odt rtf pdf csv html json xml png jpg jpeg gif wmf emf xyz"
          + " header footer hyperlink media unicode font"
          + " app docprops rels meta inf mimetype";

  /** Words of the log and the README. */
  private static final String COMPANIONS = "sottovoce portage hipaa fsd readme";

  private final Set<String> folded;

  /**
   * @param recognizers whose names stand in the log
   */
  OwnWords(List<Recognizer> recognizers) {
    this.folded =
        Stream.concat(Stream.of(FORMATS, COMPANIONS), recognizers.stream().map(Recognizer::name))
            .flatMap(words -> Stream.of(words.split(" ", -1)))
            .map(Folding::fold)
            .collect(Collectors.toUnmodifiableSet());
  }

  boolean contains(String word) {
    return folded.contains(Folding.fold(word));
  }
}
