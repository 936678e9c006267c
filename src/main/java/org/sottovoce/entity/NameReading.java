package org.sottovoce.entity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sottovoce.entity.NamePart.Role;
import org.sottovoce.text.Folding;
import org.sottovoce.text.Span;

/**
 * A person's name as it stands, taken apart.
 *
 * @param surface the name as written
 * @param parts its words in text order; empty when it could not be taken apart
 */
public record NameReading(String surface, List<NamePart> parts) {

  public NameReading {
    parts = List.copyOf(parts);
  }

  /** The parts as a name: initials alone are no part of it, a family's name is a surname. */
  public PersonName name() {
    Optional<String> surname = text(Role.SURNAME);
    return new PersonName(
        text(Role.TITLE),
        text(Role.GIVEN).or(() -> text(Role.GIVEN_INITIAL)),
        surname.isPresent() ? surname : text(Role.FAMILY).map(NameReading::singular));
  }

  /** The shape of the whole. */
  public NameForm form() {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    parts.forEach(part -> roles.add(part.role()));
    if (roles.contains(Role.FAMILY)) {
      return NameForm.FAMILY;
    }
    if (roles.contains(Role.SURNAME)) {
      return formWithSurname(roles);
    }
    if (roles.contains(Role.GIVEN)) {
      return roles.contains(Role.TITLE) ? NameForm.TITLED : NameForm.GIVEN;
    }
    return roles.contains(Role.INITIALS) ? NameForm.INITIALS : NameForm.OTHER;
  }

  /** The folded words of one role, hyphens parted and apostrophes gone: what names match by. */
  List<String> keys(Role role) {
    return parts.stream()
        .filter(part -> part.role() == role)
        .map(part -> Folding.fold(part.span().in(surface)).replace("'", ""))
        .flatMap(word -> Stream.of(word.split("-")))
        .toList();
  }

  /** The initials of a whole name that stand in it, folded and without dots; may be empty. */
  public String initials() {
    return String.join("", keys(Role.INITIALS));
  }

  /** Whether it is a given name or a surname alone, without so much as a title. */
  boolean isBare() {
    NameForm form = form();
    return form == NameForm.GIVEN || form == NameForm.SURNAME;
  }

  /** The same words with the name among them read as {@code role}. */
  NameReading singleAs(Role role) {
    List<NamePart> changed = new ArrayList<>(parts);
    changed.replaceAll(
        part ->
            part.role() == Role.GIVEN || part.role() == Role.SURNAME
                ? new NamePart(role, part.span())
                : part);
    return new NameReading(surface, changed);
  }

  private static NameForm formWithSurname(Set<Role> roles) {
    if (roles.contains(Role.GIVEN)) {
      return NameForm.FULL;
    }
    if (roles.contains(Role.GIVEN_INITIAL)) {
      return NameForm.INITIAL_AND_SURNAME;
    }
    return roles.contains(Role.TITLE) ? NameForm.TITLED : NameForm.SURNAME;
  }

  private Optional<String> text(Role role) {
    String words =
        parts.stream()
            .filter(part -> part.role() == role)
            .map(part -> part.span().in(surface))
            .collect(Collectors.joining(" "));
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /** A surname without the plural's ending: "Whitakers", "Joneses". */
  static String singular(String plural) {
    String folded = Folding.fold(plural);
    boolean longEnding = folded.matches(".*(s|x|z|ch|sh)es");
    Span kept = new Span(0, plural.length() - (longEnding ? 2 : 1));
    return kept.in(plural);
  }

  @Override
  public String toString() {
    return "NameReading[" + form() + ", " + parts.size() + " parts]";
  }
}
