package org.sottovoce.release;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sottovoce.document.Document;
import org.sottovoce.document.Format;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TextPart;
import org.sottovoce.entity.Entity;
import org.sottovoce.entity.EntityId;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.policy.Action;
import org.sottovoce.policy.Policy;
import org.sottovoce.review.Decision;
import org.sottovoce.review.Review;
import org.sottovoce.review.Settings;
import org.sottovoce.segment.Segment;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.Span;

/**
 * Makes reviews from marked text: {@code {P:Mary}} is a person that was accepted, {@code {L:Leeds}}
 * a place, {@code {N:34}} an age, {@code {S:Mary}} a person that was skipped, {@code {U:Mary}} one
 * that nobody decided. Equal surfaces of one kind are one entity.
 */
public final class Reviews {

  private static final Map<Character, IdentifierType> TYPES =
      Map.of(
          'P', IdentifierType.PERSON,
          'S', IdentifierType.PERSON,
          'U', IdentifierType.PERSON,
          'L', IdentifierType.PLACE,
          'N', IdentifierType.AGE,
          'O', IdentifierType.OCCUPATION,
          'T', IdentifierType.PHONE);

  private final List<RecognizedDocument> documents = new ArrayList<>();
  private final Map<String, List<MentionId>> entities = new LinkedHashMap<>();
  private final Map<String, IdentifierType> types = new LinkedHashMap<>();
  private final Map<MentionId, Decision> decisions = new LinkedHashMap<>();

  private Reviews() {}

  /** A review of text documents; each line is a segment. */
  public static Review of(String... marked) {
    return of(Format.TXT, marked);
  }

  /** The same, of documents in another format. */
  public static Review of(Format format, String... marked) {
    Reviews reviews = new Reviews();
    for (String text : marked) {
      reviews.add(format, text);
    }
    return reviews.review();
  }

  /** Every type has the action that its kind suggests; people get pseudonyms. */
  public static Policy policy() {
    Map<IdentifierType, Action> actions = new EnumMap<>(IdentifierType.class);
    for (IdentifierType type : IdentifierType.values()) {
      actions.put(type, Action.CATEGORY);
    }
    actions.put(IdentifierType.PERSON, Action.PSEUDONYM);
    actions.put(IdentifierType.PLACE, Action.MARKER);
    return new Policy("trial", actions);
  }

  /** Pseudonyms that no test removes, numbered markers, categories. */
  public static Rendering rendering(Review review, SegmentedDocument document) {
    return (entity, surface, action) ->
        switch (action) {
          case PSEUDONYM -> "Zoltan" + "xyz".charAt(entity.id().number() % 3);
          case MARKER -> "[" + entity.type().label() + " " + entity.id().number() + "]";
          default -> "[" + entity.type().label() + "]";
        };
  }

  public static List<RedactedDocument> redacted(Review review) {
    return new Redactor(Reviews::rendering).redact(review);
  }

  private void add(Format format, String marked) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    List<Character> kinds = new ArrayList<>();
    for (int at = 0; at < marked.length(); at++) {
      if (marked.charAt(at) == '{') {
        int end = marked.indexOf('}', at);
        Span span = Span.of(text.length(), end - at - 3);
        kinds.add(marked.charAt(at + 1));
        mentions.add(
            Mention.of(span, TYPES.get(marked.charAt(at + 1)), Evidence.of("test", "by hand", 1)));
        text.append(marked, at + 3, end);
        at = end;
      } else {
        text.append(marked.charAt(at));
      }
    }
    RecognizedDocument document =
        new RecognizedDocument(segmented(format, text.toString()), mentions);
    documents.add(document);
    for (int i = 0; i < mentions.size(); i++) {
      link(document, mentions.get(i), kinds.get(i));
    }
  }

  private void link(RecognizedDocument document, Mention mention, char kind) {
    String key = mention.type() + document.surface(mention);
    entities.computeIfAbsent(key, k -> new ArrayList<>()).add(document.id(mention));
    types.put(key, mention.type());
    decisions.put(
        document.id(mention),
        switch (kind) {
          case 'S' -> Decision.SKIP;
          case 'U' -> Decision.UNDECIDED;
          default -> Decision.ACCEPT;
        });
  }

  private Review review() {
    List<Entity> linked = new ArrayList<>();
    entities.forEach(
        (key, mentions) ->
            linked.add(
                new Entity(new EntityId(linked.size() + 1), types.get(key), "name", mentions)));
    Review review = Review.empty(new Settings(policy())).with(documents, linked);
    for (Entity entity : linked) {
      review = review.with(Set.of(entity.id()), Decision.ACCEPT);
    }
    for (Map.Entry<MentionId, Decision> entry : decisions.entrySet()) {
      review = review.with(entry.getKey(), entry.getValue());
    }
    return review;
  }

  private static SegmentedDocument segmented(Format format, String text) {
    List<Segment> segments = new ArrayList<>();
    List<TextPart> parts = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      Span span = Span.of(start, line.length());
      if (!span.isEmpty()) {
        parts.add(TextPart.of(TextPart.Kind.BODY, span, List.of()));
        segments.add(segment(segments.size() + 1, line, span));
      }
      start += line.length() + 1;
    }
    SourceFile source = new SourceFile("a.txt", text.getBytes(StandardCharsets.UTF_8));
    Document document = new Document(source, format, text, parts, Document.Fidelity.COVERED);
    return new SegmentedDocument(document, segments, List.of());
  }

  private static Segment segment(int number, String line, Span span) {
    int colon = line.indexOf(": ");
    if (colon < 0 || colon > 30) {
      return new Segment(
          number,
          TextPart.Kind.BODY,
          span,
          java.util.Optional.empty(),
          java.util.Optional.empty(),
          span);
    }
    return new Segment(
        number,
        TextPart.Kind.BODY,
        span,
        java.util.Optional.of(Span.of(span.start(), colon)),
        java.util.Optional.empty(),
        new Span(span.start() + colon + 2, span.end()));
  }
}
