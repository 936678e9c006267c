package org.sottovoce.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sottovoce.entity.NamePart.Role;
import org.sottovoce.mention.NameBook;
import org.sottovoce.mention.NameBook.Gender;
import org.sottovoce.mention.NearWords;
import org.sottovoce.text.Folding;
import org.sottovoce.text.Span;

/**
 * Takes names apart into title, given names and surname, as far as the name book and the shape of
 * the name tell. Safe for any thread.
 */
public final class NameReader {

  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['\u2019\u02BC-]\\p{L}[\\p{L}\\p{M}]*)*");
  private static final Pattern CUT_OFF = Pattern.compile("[-\u2010-\u2015],? ");
  private static final Pattern DIGIT = Pattern.compile("\\p{N}|[@_/]");

  private final NameBook names;
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

  private final NameWords words;

  public NameReader(NameBook names) {
    this.names = names;
    this.words = NameWords.load("en");
  }

  /** The parts of a surface without what cannot be seen; none when it holds no word, or digits. */
  public NameReading read(String written) {
    String surface = UNSEEN.matcher(written).replaceAll("");
    if (DIGIT.matcher(surface).find()) {
      return new NameReading(surface, List.of());
    }
    return new NameReading(
        surface, new RoleAssignment(surface, words(surface), names, words).parts());
  }

  /**
   * The parts of {@code surface}, where a single name that could be either is taken for the part of
   * {@code whole} that it equals or misspells.
   */
  public NameReading read(String surface, PersonName whole) {
    NameReading alone = read(surface);
    NameForm form = alone.form();
    if (form != NameForm.GIVEN && form != NameForm.SURNAME) {
      return alone;
    }
    String word = meant(folded(alone.name()), whole);
    if (whole.surname().map(Folding::fold).filter(word::equals).isPresent()) {
      return alone.singleAs(Role.SURNAME);
    }
    if (whole.given().map(Folding::fold).filter(word::equals).isPresent()) {
      return alone.singleAs(Role.GIVEN);
    }
    return alone;
  }

  /** The part of {@code whole} that {@code word} is or misspells; else {@code word} itself. */
  private String meant(String word, PersonName whole) {
    List<String> parts =
        Stream.concat(whole.given().stream(), whole.surname().stream()).map(Folding::fold).toList();
    return parts.contains(word)
        ? word
        : new NearWords(parts, names)
            .of(word).stream().map(NearWords.Near::word).findFirst().orElse(word);
  }

  /** The gender that a title or else the given name tells; empty when neither does. */
  public Optional<Gender> gender(NameReading reading) {
    return KeyedName.of(reading, names, words).gender();
  }

  /** The small words that this reader knows. */
  NameWords words() {
    return words;
  }

  private static String folded(PersonName name) {
    return Folding.fold(name.given().or(name::surname).orElse(""));
  }

  /** The words of a name, without broken starts ("Ma- Mary") and the ending of a possessive. */
  private static List<Span> words(String surface) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = WORD.matcher(surface);
    while (matcher.find()) {
      if (CUT_OFF.matcher(surface).region(matcher.end(), surface.length()).lookingAt()) {
        continue;
      }
      boolean possessive = Folding.fold(matcher.group()).endsWith("'s");
      spans.add(new Span(matcher.start(), matcher.end() - (possessive ? 2 : 0)));
    }
    return spans;
  }
}
