package org.sottovoce.mention;

import java.util.List;
import org.sottovoce.document.Fingerprint;
import org.sottovoce.segment.SegmentedDocument;

/**
 * A document with its mentions.
 *
 * @param document the text and its segments
 * @param mentions in text order, without overlap
 */
public record RecognizedDocument(SegmentedDocument document, List<Mention> mentions) {

  public RecognizedDocument {
    mentions = mentions.stream().sorted(Mention.IN_TEXT_ORDER).toList();
    for (int i = 1; i < mentions.size(); i++) {
      if (mentions.get(i).span().overlaps(mentions.get(i - 1).span())) {
        throw new IllegalArgumentException("mentions overlap at " + mentions.get(i).span());
      }
    }
  }

  public Fingerprint fingerprint() {
    return document.fingerprint();
  }

  public MentionId id(Mention mention) {
    return new MentionId(fingerprint(), mention.span());
  }

  /** The characters of {@code mention} as they stand. */
  public String surface(Mention mention) {
    return document.surface(mention.span());
  }

  @Override
  public String toString() {
    return "RecognizedDocument[" + document + ", " + mentions.size() + " mentions]";
  }
}
