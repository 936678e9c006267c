package org.sottovoce.desktop;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sottovoce.document.Document;
import org.sottovoce.document.Format;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TextPart;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.segment.Segment;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.segment.Sentence;
import org.sottovoce.text.Span;

/**
 * Documents for tests: each line of the text is a turn, "[00:01:02] Label: words" with the time and
 * the label left out where there is none.
 */
public final class TestDocuments {

  private static final Pattern LINE =
      Pattern.compile("(?m)^(?:\\[(\\d\\d:\\d\\d:\\d\\d)\\] )?(?:([A-Z][\\w .]{0,30}): )?(.*)$");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}']+");

  private static final Map<String, IdentifierType> KNOWN =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("Mary Whitaker", IdentifierType.PERSON),
              Map.entry("Mary", IdentifierType.PERSON),
              Map.entry("Bob Tanner", IdentifierType.PERSON),
              Map.entry("Tom", IdentifierType.PERSON),
              Map.entry("Mrs Okafor", IdentifierType.PERSON),
              Map.entry("Hexley", IdentifierType.PLACE),
              Map.entry("Northgate", IdentifierType.PLACE),
              Map.entry("9 Larkspur Close", IdentifierType.ADDRESS),
              Map.entry("Pellworth Foundry", IdentifierType.ORGANISATION),
              Map.entry("St Aldric's School", IdentifierType.EDUCATION),
              Map.entry("01632 960 114", IdentifierType.PHONE),
              Map.entry("mary.w@example.org", IdentifierType.EMAIL),
              Map.entry("14 March 1987", IdentifierType.DATE),
              Map.entry("forty-six", IdentifierType.AGE),
              Map.entry("asthma", IdentifierType.HEALTH),
              Map.entry("shop steward", IdentifierType.ROLE)));

  private TestDocuments() {}

  /** The document of that name and text. */
  public static RecognizedDocument of(String name, String text) {
    return of(new SourceFile(name, text.getBytes(StandardCharsets.UTF_8)));
  }

  public static RecognizedDocument of(SourceFile source) {
    String text = new String(source.bytes(), StandardCharsets.UTF_8);
    List<TextPart> parts = new ArrayList<>();
    List<Segment> segments = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      Span span = new Span(line.start(), line.end());
      if (!span.isEmpty()) {
        Span content = new Span(line.start(3), line.end(3));
        parts.add(TextPart.of(TextPart.Kind.BODY, span, List.of()));
        segments.add(
            new Segment(
                segments.size() + 1,
                TextPart.Kind.BODY,
                span,
                group(line, 2),
                group(line, 1),
                content));
        sentences.add(new Sentence(content, tokens(text, content)));
      }
    }
    Document document = new Document(source, Format.TXT, text, parts, Document.Fidelity.COVERED);
    return new RecognizedDocument(
        new SegmentedDocument(document, segments, sentences), mentions(text));
  }

  private static Optional<Span> group(Matcher matcher, int group) {
    return matcher.start(group) < 0
        ? Optional.empty()
        : Optional.of(new Span(matcher.start(group), matcher.end(group)));
  }

  private static List<Span> tokens(String text, Span span) {
    List<Span> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(text).region(span.start(), span.end());
    while (word.find()) {
      tokens.add(new Span(word.start(), word.end()));
    }
    return tokens;
  }

  private static List<Mention> mentions(String text) {
    List<Mention> mentions = new ArrayList<>();
    List<String> longestFirst =
        KNOWN.keySet().stream()
            .sorted((one, other) -> Integer.compare(other.length(), one.length()))
            .toList();
    for (String name : longestFirst) {
      Matcher found = Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text);
      while (found.find()) {
        Span span = new Span(found.start(), found.end());
        if (mentions.stream().noneMatch(m -> m.span().overlaps(span))) {
          mentions.add(Mention.of(span, KNOWN.get(name), evidence(text, span)));
        }
      }
    }
    return mentions;
  }

  private static Evidence evidence(String text, Span span) {
    Optional<String> cue =
        text.substring(0, span.start()).endsWith("my name is ")
            ? Optional.of("my name is")
            : Optional.empty();
    return new Evidence("list", "known name", 0.93, cue);
  }
}
