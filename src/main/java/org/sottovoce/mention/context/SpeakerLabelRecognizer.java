package org.sottovoce.mention.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.NameBook;
import org.sottovoce.mention.NameBook.Tier;
import org.sottovoce.mention.Recognizer;
import org.sottovoce.mention.RoleLabel;
import org.sottovoce.segment.Segment;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.Span;

/**
 * Takes speaker labels for names, unless they are roles or codes ("Interviewer", "P1").
 *
 * <p>Of "Interviewer (Mary)" only the name is a mention; of "Mary Whitaker (MW)" both are.
 */
public final class SpeakerLabelRecognizer implements Recognizer {

  /** The parts of a label: what stands in brackets, before them and after them. */
  private static final Pattern PART = Pattern.compile("[^()\\[\\]/:,;*_&]+");

  private static final Pattern TITLE =
      Pattern.compile(
          "(?:mr|mrs|ms|miss|mx|dr|prof|professor|doctor|sir|dame|rev)\\b\\.?\\s+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?\\s?-?){2,4}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{M}'’.-]*");
  private static final int MOST_WORDS = 5;

  private final NameBook names;

  /**
   * @param names tells ordinary words from names
   */
  public SpeakerLabelRecognizer(NameBook names) {
    this.names = names;
  }

  @Override
  public String name() {
    return "speaker label";
  }

  @Override
  public List<Mention> recognize(SegmentedDocument document) {
    List<Mention> mentions = new ArrayList<>();
    for (Segment segment : document.segments()) {
      segment.label().ifPresent(label -> collect(document, label, mentions));
    }
    return List.copyOf(mentions);
  }

  private void collect(SegmentedDocument document, Span label, List<Mention> mentions) {
    if (RoleLabel.isRole(document.surface(label))) {
      return;
    }
    Matcher part = PART.matcher(document.text()).region(label.start(), label.end());
    while (part.find()) {
      named(document.text(), new Span(part.start(), part.end())).ifPresent(mentions::add);
    }
  }

  /** The name in one part of a label, without its title and the role words before and after it. */
  private Optional<Mention> named(String text, Span part) {
    Matcher title = TITLE.matcher(text).region(part.start(), part.end());
    int from = title.lookingAt() ? title.end() : part.start();
    Matcher word = WORD.matcher(text).region(from, part.end());
    List<Span> words = new ArrayList<>();
    while (word.find()) {
      words.add(new Span(word.start(), word.end()));
    }
    words = withoutRoles(text, words);
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    Span span = words.get(0).union(words.get(words.size() - 1));
    return Optional.of(Mention.of(span, IdentifierType.PERSON, evidence(span.in(text))));
  }

  private static List<Span> withoutRoles(String text, List<Span> words) {
    int first = 0;
    int last = words.size();
    while (first < last && isRole(words.get(first).in(text))) {
      first++;
    }
    while (last > first && isRole(words.get(last - 1).in(text))) {
      last--;
    }
    return words.subList(first, last);
  }

  /** A single letter beside a name is its initial ("Mary W"), not a code. */
  private static boolean isRole(String word) {
    return word.length() > 1 && RoleLabel.isRoleWord(word);
  }

  private Evidence evidence(String surface) {
    if (INITIALS.matcher(surface).matches()) {
      return Evidence.of(name(), "initials", 0.85);
    }
    boolean ordinary =
        Pattern.compile("\\s+")
            .splitAsStream(surface)
            .allMatch(word -> names.tier(word) == Tier.ORDINARY);
    boolean lower = surface.equals(surface.toLowerCase(Locale.ROOT));
    return ordinary || lower
        ? Evidence.of(name(), "label of ordinary words", 0.45)
        : Evidence.of(name(), "label", 0.95);
  }
}
