package org.sottovoce.release;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.TextPart.Cell;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.segment.Segment;

/**
 * Segments that make one passage: one alone, or all that stand in one table.
 *
 * @param segments in the order of the text, at least one
 * @param parts the parts of the document that they lie in
 */
record SegmentRun(List<Segment> segments, List<TextPart> parts) {

  SegmentRun {
    segments = List.copyOf(segments);
    parts = List.copyOf(parts);
  }

  /** The runs of {@code document}, in order. */
  static List<SegmentRun> of(RedactedDocument document) throws IOException {
    refuseWordsOutside(document);
    TreeMap<Integer, TextPart> byStart = new TreeMap<>();
    document.original().document().parts().forEach(it -> byStart.put(it.span().start(), it));
    List<Segment> all = document.original().segments();
    List<SegmentRun> runs = new ArrayList<>();
    for (int from = 0; from < all.size(); ) {
      Optional<Integer> table = table(all.get(from), byStart);
      int to = from + 1;
      while (to < all.size() && table.isPresent() && table(all.get(to), byStart).equals(table)) {
        to++;
      }
      List<Segment> together = all.subList(from, to);
      runs.add(new SegmentRun(together, List.copyOf(inside(together, byStart))));
      from = to;
    }
    return runs;
  }

  Kind kind() {
    return segments.get(0).kind();
  }

  Passage passage(RedactedDocument document) {
    Optional<TextPart> first = parts.stream().findFirst();
    if (first.flatMap(TextPart::cell).isPresent()) {
      return new GridBuilder(document).grid(this);
    }
    Segment segment = segments.get(0);
    return new Passage.Turn(
        segment, first.flatMap(TextPart::time), SegmentPieces.of(document, segment));
  }

  private static Optional<Integer> table(Segment segment, TreeMap<Integer, TextPart> byStart) {
    var part = byStart.floorEntry(segment.span().start());
    return part == null ? Optional.empty() : part.getValue().cell().map(Cell::table);
  }

  private static Collection<TextPart> inside(
      List<Segment> segments, TreeMap<Integer, TextPart> byStart) {
    int start = segments.get(0).span().start();
    int end = segments.get(segments.size() - 1).span().end();
    Integer first = byStart.floorKey(start);
    return byStart.subMap(first == null ? start : first, Math.max(start + 1, end)).values();
  }

  private static void refuseWordsOutside(RedactedDocument document) throws IOException {
    String text = document.original().text();
    int end = 0;
    for (Segment segment : document.original().segments()) {
      refuseUnlessBlank(text.substring(end, Math.max(end, segment.span().start())));
      end = Math.max(end, segment.span().end());
    }
    refuseUnlessBlank(text.substring(end));
  }

  private static void refuseUnlessBlank(String between) throws IOException {
    if (!between.isBlank()) {
      throw new IOException("text outside the segments");
    }
  }
}
