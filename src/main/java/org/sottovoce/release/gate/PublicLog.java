package org.sottovoce.release.gate;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.Replacement;
import org.sottovoce.review.Decision;
import org.sottovoce.review.Review;
import org.sottovoce.segment.Segment;
import org.sottovoce.text.Span;

/** The log that goes with a release: one row for each mention, and never its surface. */
final class PublicLog {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader(
              "document",
              "segment",
              "type",
              "level",
              "action",
              "replacement",
              "recognizer",
              "score",
              "decided by")
          .get();

  private final Review review;
  private final String reviewer;

  PublicLog(Review review, String reviewer) {
    this.review = review;
    this.reviewer = reviewer;
  }

  /** The log of {@code documents} as CSV. */
  String of(List<RedactedDocument> documents) throws IOException {
    StringBuilder log = new StringBuilder();
    try (CSVPrinter rows = new CSVPrinter(log, FORMAT)) {
      for (RedactedDocument document : documents) {
        RecognizedDocument recognized =
            review.document(document.original().fingerprint()).orElseThrow();
        Map<Span, Replacement> replacements = new HashMap<>();
        document.replacements().forEach(r -> replacements.put(r.span(), r));
        NavigableMap<Integer, Segment> segments = byStart(document);
        for (Mention mention : recognized.mentions()) {
          MentionId id = recognized.id(mention);
          String segment = number(segments, mention.span());
          row(rows, document.code(), segment, id, mention, replacements.get(mention.span()));
        }
      }
    }
    return log.toString();
  }

  private void row(
      CSVPrinter rows,
      String code,
      String segment,
      MentionId id,
      Mention mention,
      Replacement replacement)
      throws IOException {
    boolean undecided = review.decision(id) == Decision.UNDECIDED;
    var type = review.entityOf(id).type();
    rows.printRecord(
        code,
        segment,
        type,
        type.level(),
        undecided ? "undecided" : review.action(id).name().toLowerCase(Locale.ROOT),
        replacement == null ? "" : replacement.text(),
        mention.evidence().get(0).recognizer(),
        BigDecimal.valueOf(mention.score()).setScale(2, RoundingMode.HALF_EVEN).toPlainString(),
        undecided ? "" : reviewer);
  }

  private static NavigableMap<Integer, Segment> byStart(RedactedDocument document) {
    NavigableMap<Integer, Segment> segments = new TreeMap<>();
    document.original().segments().forEach(one -> segments.put(one.span().start(), one));
    return segments;
  }

  /** The number of the first segment that shares a unit with {@code span}. */
  private static String number(NavigableMap<Integer, Segment> segments, Span span) {
    return Stream.of(segments.floorEntry(span.start()), segments.higherEntry(span.start()))
        .filter(entry -> entry != null && entry.getValue().span().overlaps(span))
        .findFirst()
        .map(entry -> Integer.toString(entry.getValue().number()))
        .orElse("");
  }
}
