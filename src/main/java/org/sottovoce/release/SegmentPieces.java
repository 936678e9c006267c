package org.sottovoce.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sottovoce.segment.Segment;
import org.sottovoce.text.Span;

/**
 * The released text of a segment in pieces of one look each. Together the pieces hold all of it,
 * each character once, also where a replacement reaches over the border of two pieces.
 */
public final class SegmentPieces {

  /** How a piece looks. */
  public enum Look {
    SPEAKER,
    TIMESTAMP,
    CONTENT
  }

  /** Characters of one look. */
  public record Piece(Look look, String text) {
    @Override
    public String toString() {
      return "Piece[" + look + ", " + text.length() + " units]";
    }
  }

  private record Place(Look look, Span span) {}

  private SegmentPieces() {}

  /** The pieces of {@code segment} in the order of the text. */
  public static List<Piece> of(RedactedDocument document, Segment segment) {
    List<Piece> pieces = new ArrayList<>();
    int done = document.text().toDerived(segment.span()).start();
    for (Place place : places(segment)) {
      int end = Math.max(done, document.text().toDerived(place.span()).end());
      if (!place.span().isEmpty() && end > done) {
        pieces.add(new Piece(place.look(), document.text().text().substring(done, end)));
        done = end;
      }
    }
    return pieces;
  }

  /** Consecutive places that cover the segment: a mark like a colon belongs to what it follows. */
  private static List<Place> places(Segment segment) {
    List<Place> named = new ArrayList<>();
    add(Look.SPEAKER, segment.label(), named);
    add(Look.TIMESTAMP, segment.timestamp(), named);
    add(Look.CONTENT, Optional.of(segment.content()), named);
    named.sort(Comparator.comparing(Place::span));
    List<Place> places = new ArrayList<>();
    int start = segment.span().start();
    for (int i = 0; i < named.size(); i++) {
      boolean last = i == named.size() - 1;
      int end = last ? segment.span().end() : endOf(named.get(i), named.get(i + 1));
      places.add(new Place(named.get(i).look(), new Span(start, Math.max(start, end))));
      start = Math.max(start, end);
    }
    return places;
  }

  /** Where a place ends when {@code next} follows: content takes nothing that is not its own. */
  private static int endOf(Place place, Place next) {
    return place.look() == Look.CONTENT ? place.span().end() : next.span().start();
  }

  private static void add(Look look, Optional<Span> span, List<Place> to) {
    span.ifPresent(s -> to.add(new Place(look, s)));
  }
}
