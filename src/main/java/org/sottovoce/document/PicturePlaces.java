package org.sottovoce.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sottovoce.text.Span;

/** Where in a review text pictures stand: behind the characters of the node before them. */
public final class PicturePlaces {

  private final Map<SourceNode, Integer> ends = new HashMap<>();

  /** Places in the text that {@code parts} are of. */
  public PicturePlaces(List<TextPart> parts) {
    for (TextPart part : parts) {
      for (Anchor anchor : part.anchors()) {
        ends.put(anchor.node(), anchor.span().end());
      }
    }
  }

  /** The empty span behind the characters of {@code node}; nothing when it has none. */
  public Optional<Span> behind(SourceNode node) {
    return Optional.ofNullable(ends.get(node)).map(end -> new Span(end, end));
  }
}
