package org.sottovoce.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sottovoce.entity.NamePart.Role;
import org.sottovoce.mention.NameBook;
import org.sottovoce.text.Folding;
import org.sottovoce.text.Span;

/** Gives each word of one name its role: first what stands around the name, then the name. */
final class RoleAssignment {

  private final String surface;
  private final List<Span> spans;
  private final NameBook names;
  private final NameWords words;
  private final Role[] roles;

  RoleAssignment(String surface, List<Span> spans, NameBook names, NameWords words) {
    this.surface = surface;
    this.spans = spans;
    this.names = names;
    this.words = words;
    this.roles = new Role[spans.size()];
  }

  /** The words with their roles, in text order. */
  List<NamePart> parts() {
    assignFrame();
    assignName(open());
    List<NamePart> parts = new ArrayList<>();
    for (int i = 0; i < roles.length; i++) {
      parts.add(new NamePart(roles[i], spans.get(i)));
    }
    return parts;
  }

  /** Articles and titles before the name, suffixes after it, whatever stands in brackets. */
  private void assignFrame() {
    int bracket = surface.indexOf('(');
    int first = 0;
    int last = roles.length - 1;
    while (first < last && isArticle(first)) {
      roles[first++] = Role.OTHER;
    }
    while (first < last && words.title(word(first)).isPresent()) {
      roles[first++] = Role.TITLE;
    }
    for (int i = last; i > first && words.isSuffix(word(i)); i--) {
      roles[i] = Role.OTHER;
    }
    for (int i = first + 1; bracket > 0 && i <= last; i++) {
      if (roles[i] == null && spans.get(i).start() > bracket && insideBrackets(i)) {
        roles[i] = inBrackets(i);
      }
    }
  }

  private void assignName(List<Integer> open) {
    if (open.isEmpty()) {
      return;
    }
    int comma = surface.indexOf(',');
    boolean reversed =
        comma > spans.get(open.get(0)).start() && comma < spans.get(last(open)).start();
    if (reversed) {
      open.forEach(i -> roles[i] = spans.get(i).start() < comma ? Role.SURNAME : givenRole(i));
    } else if (open.stream().allMatch(this::isInitials)) {
      open.forEach(i -> roles[i] = Role.INITIALS);
    } else if (open.size() == 1) {
      roles[open.get(0)] = single(open.get(0));
    } else {
      assignInOrder(open);
    }
  }

  /** Given names, then the surname from its first particle or its first word that is no given. */
  private void assignInOrder(List<Integer> open) {
    int surname = 0;
    if (!words.isParticle(word(open.get(0)))) {
      surname = 1;
      while (surname < open.size() - 1 && isGivenLike(open.get(surname))) {
        surname++;
      }
      if (onlyGivenNames(open)) {
        surname = open.size();
      }
    }
    for (int i = 0; i < open.size(); i++) {
      roles[open.get(i)] = i < surname ? givenRole(open.get(i)) : Role.SURNAME;
    }
  }

  private boolean onlyGivenNames(List<Integer> open) {
    return open.stream()
        .allMatch(i -> names.isGivenName(word(i)) && !names.isSurname(word(i)) && !isInitials(i));
  }

  private Role single(int i) {
    boolean titled = i > 0 && roles[i - 1] == Role.TITLE;
    boolean given = names.isGivenName(word(i)) || !names.formalNames(word(i)).isEmpty();
    boolean surname = names.isSurname(word(i));
    if (titled) {
      boolean beforeGiven = words.title(word(i - 1)).orElseThrow().beforeGiven();
      return (beforeGiven && !(surname && !given)) || (given && !surname)
          ? Role.GIVEN
          : Role.SURNAME;
    }
    if (isFamily(i)) {
      return Role.FAMILY;
    }
    return surname && !given ? Role.SURNAME : Role.GIVEN;
  }

  private boolean isFamily(int i) {
    String word = word(i);
    if (word.length() < 4 || !Folding.fold(word).endsWith("s")) {
      return false;
    }
    boolean article = i > 0 && isArticle(i - 1);
    boolean known = names.isSurname(word) || names.isGivenName(word);
    return article || (!known && names.isSurname(NameReading.singular(word)));
  }

  private Role inBrackets(int i) {
    String folded = Folding.fold(word(i));
    if (folded.equals("nee") || folded.equals("born") || folded.equals("formerly")) {
      return Role.OTHER;
    }
    if (roles[i - 1] == Role.OTHER) {
      return Role.SURNAME;
    }
    return isInitials(i) ? Role.INITIALS : Role.GIVEN;
  }

  private boolean insideBrackets(int i) {
    int opening = surface.lastIndexOf('(', spans.get(i).start());
    return opening > surface.lastIndexOf(')', spans.get(i).start());
  }

  private Role givenRole(int i) {
    return isInitials(i) ? Role.GIVEN_INITIAL : Role.GIVEN;
  }

  private boolean isGivenLike(int i) {
    return !words.isParticle(word(i)) && (isInitials(i) || names.isGivenName(word(i)));
  }

  /** One letter; or two or three capitals that are no name, unless all of the name is capitals. */
  private boolean isInitials(int i) {
    String word = word(i);
    if (word.codePointCount(0, word.length()) == 1) {
      return true;
    }
    boolean shouted = spans.size() > 1 && surface.equals(surface.toUpperCase(Locale.ROOT));
    boolean bracketed = insideBrackets(i);
    return word.length() <= 3
        && word.codePoints().allMatch(Character::isUpperCase)
        && !names.isGivenName(word)
        && (bracketed || !shouted);
  }

  private boolean isArticle(int i) {
    return Folding.fold(word(i)).equals("the");
  }

  private List<Integer> open() {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < roles.length; i++) {
      if (roles[i] == null) {
        open.add(i);
      }
    }
    return open;
  }

  private static int last(List<Integer> open) {
    return open.get(open.size() - 1);
  }

  private String word(int i) {
    return spans.get(i).in(surface);
  }

  @Override
  public String toString() {
    return "RoleAssignment" + Arrays.toString(roles);
  }
}
