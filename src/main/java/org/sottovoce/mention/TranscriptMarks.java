package org.sottovoce.mention;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sottovoce.segment.Segment;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.Folding;
import org.sottovoce.text.Span;

/**
 * What the transcriber put into a document and nobody said: times, remarks in brackets, line
 * numbers, and the tags of speakers who are not named ("P1", "Interviewer"). None of it is ever an
 * identifier, unless the user typed in exactly that. Made for one document; immutable.
 */
final class TranscriptMarks {

  private static final Set<String> WORDS = WordList.load("en/transcription-marks.txt");

  /** The inside of a pair of brackets. */
  private static final Pattern BRACKETED =
      Pattern.compile("[\\[({<]([^\\[\\](){}<>\\n]{1,60})[\\])}>]");

  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d:])(?:\\d{1,2}:\\d{2}:\\d{2}(?:[.,:]\\d{1,3})?|\\d{1,3}:\\d{2}[.,]\\d{1,3})"
              + "(?![\\d:])");

  /** A time or a length of time in brackets: "(0.5)", "[12:30]", "00:01:02 --> 00:01:04". */
  private static final Pattern NUMBERS =
      Pattern.compile("[\\s\\d:.,#>s–-]*\\d[:.,]\\d[\\s\\d:.,#>s–-]*|[\\s.…]*");

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}'’-]+");

  /** A word for a part in the conversation or a letter or two, with a number: "Speaker 2", "P1". */
  private static final Pattern NUMBERED =
      Pattern.compile("(?:(\\p{L}{3,})[\\s_#-]{0,2}|\\p{L}{1,2}[_#-]?)\\d{1,3}\\p{L}?");

  private final TreeMap<Integer, Integer> ends = new TreeMap<>();
  private final Set<String> tags = new HashSet<>();

  TranscriptMarks(SegmentedDocument document) {
    String text = document.text();
    Matcher bracketed = BRACKETED.matcher(text);
    while (bracketed.find()) {
      if (isRemark(bracketed.group(1))) {
        ends.put(bracketed.start(), bracketed.end());
      }
    }
    Matcher time = TIME.matcher(text);
    while (time.find()) {
      ends.putIfAbsent(time.start(), time.end());
    }
    new MarginNumbers(text).spans().forEach(span -> ends.putIfAbsent(span.start(), span.end()));
    for (Segment segment : document.segments()) {
      segment.timestamp().ifPresent(at -> ends.put(at.start(), at.end()));
      segment.label().map(document::surface).filter(RoleLabel::isRole).ifPresent(this::addTag);
    }
  }

  private void addTag(String label) {
    tags.add(Folding.fold(label.strip()));
  }

  private static boolean isRemark(String inside) {
    return NUMBERS.matcher(inside).matches()
        || (NOT_LETTERS.splitAsStream(Folding.fold(inside)).allMatch(TranscriptMarks::isMarkWord)
            && inside.chars().anyMatch(Character::isLetter));
  }

  private static boolean isMarkWord(String word) {
    return word.isEmpty() || WORDS.contains(word);
  }

  /** Whether {@code span} lies in something that nobody said, or is the tag of a speaker. */
  boolean hold(String text, Span span, IdentifierType type) {
    Map.Entry<Integer, Integer> before = ends.floorEntry(span.start());
    return (before != null && before.getValue() >= span.end())
        || (Family.of(type) == Family.NAME && isTag(span.in(text), type));
  }

  private boolean isTag(String surface, IdentifierType type) {
    if (tags.contains(Folding.fold(surface))) {
      return true;
    }
    Matcher numbered = NUMBERED.matcher(surface);
    if (!numbered.matches()) {
      return false;
    }
    String word = numbered.group(1);
    return word == null ? type == IdentifierType.PERSON : RoleLabel.isRoleWord(word);
  }
}
