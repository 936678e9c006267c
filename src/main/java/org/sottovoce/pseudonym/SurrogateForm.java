package org.sottovoce.pseudonym;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sottovoce.entity.NamePart;
import org.sottovoce.entity.NamePart.Role;
import org.sottovoce.entity.NameReading;
import org.sottovoce.entity.PersonName;
import org.sottovoce.text.Span;
import org.sottovoce.text.Splice;

/**
 * Puts a fictitious name into the form of the name that it replaces: "Mrs Whitaker" becomes "Mrs
 * Delaney", "MARY" becomes "ANNA". Titles, brackets, dots and possessive endings stay; a start that
 * was broken off ("Ma- Mary") goes, since it is a piece of the name.
 */
final class SurrogateForm {

  /** Letters between the parts of a name that are no possessive ending, and what follows them. */
  private static final Pattern UNREAD =
      Pattern.compile("(?<!['\u2019\u02BC])\\p{L}.*", Pattern.DOTALL);

  private final String given;
  private final String surname;

  /**
   * @param surrogate with a given name and a surname
   */
  SurrogateForm(PersonName surrogate) {
    this.given = surrogate.given().orElseThrow();
    this.surname = surrogate.surname().orElseThrow();
  }

  /** The surrogate in the form of {@code name}; the given name where there is none to see. */
  String of(NameReading name) {
    List<Splice.Piece> pieces = new ArrayList<>();
    List<NamePart> run = new ArrayList<>();
    int read = 0;
    for (NamePart part : name.parts()) {
      int next = part.span().start();
      unread(new Span(read, next), name.surface()).ifPresent(pieces::add);
      read = part.span().end();
      if (!run.isEmpty() && !continues(run.get(run.size() - 1), part, name.surface())) {
        pieces.addAll(replace(run, name.surface()));
        run.clear();
      }
      run.add(part);
    }
    pieces.addAll(replace(run, name.surface()));
    return pieces.isEmpty() ? given : Splice.replace(name.surface(), pieces).text();
  }

  private static Optional<Splice.Piece> unread(Span gap, String surface) {
    Matcher unread = UNREAD.matcher(gap.in(surface));
    return unread.find()
        ? Optional.of(new Splice.Piece(new Span(gap.start() + unread.start(), gap.end()), ""))
        : Optional.empty();
  }

  /** Words of one role that nothing but blanks and dots part are replaced as one. */
  private static boolean continues(NamePart before, NamePart part, String surface) {
    return before.role() == part.role() && between(before, part, surface).matches("[\\s.]*");
  }

  private List<Splice.Piece> replace(List<NamePart> run, String surface) {
    if (run.isEmpty() || run.get(0).role() == Role.TITLE || run.get(0).role() == Role.OTHER) {
      return List.of();
    }
    Span whole = run.get(0).span().union(run.get(run.size() - 1).span());
    return List.of(new Splice.Piece(whole, replacement(run, whole.in(surface), surface)));
  }

  private String replacement(List<NamePart> run, String words, String surface) {
    return switch (run.get(0).role()) {
      case GIVEN -> inCaseOf(words, given);
      case SURNAME -> inCaseOf(words, surname);
      case FAMILY -> inCaseOf(words, plural(surname));
      case GIVEN_INITIAL -> inCaseOf(words, initial(given));
      case INITIALS -> inCaseOf(words, initial(given) + separator(run, surface) + initial(surname));
      case TITLE, OTHER -> words;
    };
  }

  /** What stands between the first two initials: nothing, a dot, a blank. */
  private static String separator(List<NamePart> run, String surface) {
    return run.size() < 2 ? "" : between(run.get(0), run.get(1), surface);
  }

  private static String between(NamePart before, NamePart after, String surface) {
    return surface.substring(before.span().end(), after.span().start());
  }

  private static String inCaseOf(String original, String surrogate) {
    long upper = original.codePoints().filter(Character::isUpperCase).count();
    long lower = original.codePoints().filter(Character::isLowerCase).count();
    if (upper == 0 && lower > 0) {
      return surrogate.toLowerCase(Locale.ROOT);
    }
    return lower == 0 && upper > 1 ? surrogate.toUpperCase(Locale.ROOT) : surrogate;
  }

  private static String initial(String name) {
    return name.substring(0, name.offsetByCodePoints(0, 1));
  }

  private static String plural(String name) {
    return name.matches("(?i).*(s|x|z|ch|sh)") ? name + "es" : name + "s";
  }
}
