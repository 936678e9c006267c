package org.sottovoce.training.gazetteer;

import java.util.Locale;
import java.util.Set;

/** Restores the capitals and apostrophes that a census takes out of surnames. */
final class DisplayForm {

  /** What follows the apostrophe in the O' names that a census writes as one word. */
  private static final Set<String> AFTER_O =
      Set.of(
          "banion",
          "beirne",
          "boyle",
          "brian",
          "brien",
          "bryan",
          "bryant",
          "callaghan",
          "connell",
          "conner",
          "connor",
          "day",
          "dea",
          "dell",
          "donnell",
          "donoghue",
          "donohue",
          "donovan",
          "dowd",
          "driscoll",
          "farrell",
          "flaherty",
          "flynn",
          "gorman",
          "grady",
          "hagan",
          "hanlon",
          "hara",
          "hare",
          "hearn",
          "keefe",
          "keeffe",
          "kelley",
          "kelly",
          "laughlin",
          "leary",
          "loughlin",
          "mahoney",
          "malley",
          "mara",
          "meara",
          "neal",
          "neil",
          "neill",
          "quinn",
          "rear",
          "regan",
          "reilly",
          "riley",
          "rourke",
          "shaughnessy",
          "shea",
          "sullivan",
          "toole");

  /** What follows Mac with a capital; others (Macey, Mackey, Maclin) keep their small letter. */
  private static final Set<String> AFTER_MAC =
      Set.of(
          "allister",
          "arthur",
          "aulay",
          "beth",
          "bride",
          "callum",
          "coll",
          "cormack",
          "donald",
          "donell",
          "dougall",
          "farlane",
          "gillivray",
          "gowan",
          "gregor",
          "innes",
          "intosh",
          "intyre",
          "iver",
          "kay",
          "kenna",
          "kenzie",
          "kinnon",
          "laren",
          "laughlin",
          "lean",
          "leish",
          "lennan",
          "leod",
          "manus",
          "millan",
          "nab",
          "namara",
          "naughton",
          "neil",
          "neill",
          "phail",
          "pherson",
          "quarrie",
          "rae",
          "sween",
          "tavish",
          "taggart",
          "vicar");

  private DisplayForm() {}

  /** The surname as its bearers write it: "Mcdonald" is McDonald, "Osullivan" O'Sullivan. */
  static String surname(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.length() > 4 && lower.startsWith("mc") && isPlain(name)) {
      return "Mc" + capital(lower.substring(2));
    }
    if (lower.startsWith("mac") && AFTER_MAC.contains(lower.substring(3))) {
      return "Mac" + capital(lower.substring(3));
    }
    if (lower.startsWith("o") && AFTER_O.contains(lower.substring(1))) {
      return "O'" + capital(lower.substring(1));
    }
    return name;
  }

  private static boolean isPlain(String name) {
    return name.chars().allMatch(Character::isLetter);
  }

  private static String capital(String lower) {
    return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }
}
