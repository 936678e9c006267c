package org.sottovoce.mention.gazetteer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sottovoce.mention.gazetteer.Passage.Match;

/**
 * A term of the lexicons that tells something indirect of a person: nationality, language,
 * religion, occupation, health, degree. It is no name, whatever the tables of names say, and what
 * it tells is for {@code mention.indirect} to say: here it only keeps other rules away.
 */
final class IndirectTerm implements FindRule {

  private static final Set<String> LANGUAGE_CUES =
      Set.of(
          "speak",
          "speaks",
          "spoke",
          "speaking",
          "spoken",
          "language",
          "fluent",
          "learn",
          "learning",
          "learned",
          "learnt",
          "translate",
          "translated",
          "interpreter",
          "write");
  private static final Set<String> ROLE_CUES =
      Set.of(
          "im a",
          "im an",
          "was a",
          "was an",
          "am a",
          "am an",
          "as a",
          "as an",
          "hes a",
          "shes a",
          "hes an",
          "shes an",
          "became a",
          "became an",
          "being a",
          "being an");
  private static final Set<String> WORK_CUES =
      Set.of(
          "work",
          "worked",
          "working",
          "works",
          "job",
          "trained",
          "training",
          "employed",
          "career",
          "retired",
          "qualified",
          "im",
          "am",
          "was",
          "became",
          "hes",
          "shes");
  private static final Set<String> HEALTH_CUES =
      Set.of(
          "diagnosed",
          "suffer",
          "suffers",
          "suffered",
          "suffering",
          "have",
          "had",
          "has",
          "got",
          "with",
          "diagnosis",
          "develop",
          "developed",
          "having",
          "ive");
  private static final int CUE_REACH = 3;

  @Override
  public Optional<Find> find(Passage passage, int at) {
    List<Match> matches = passage.matches(at);
    for (int i = matches.size() - 1; i >= 0; i--) {
      Match match = matches.get(i);
      Optional<Kind> kind = kind(passage, match);
      if (kind.isPresent()) {
        int last = at + match.count() - 1;
        return Optional.of(Find.of(at, last, kind.get().type(), Rule.NO_NAME));
      }
    }
    return Optional.empty();
  }

  private static Optional<Kind> kind(Passage passage, Match match) {
    int at = match.start();
    Entry entry = match.entry();
    boolean written = passage.mayBeName(at) && !Names.isOrdinary(entry);
    if (written && entry.is(Kind.LANGUAGE) && cued(passage, at, LANGUAGE_CUES)) {
      return Optional.of(Kind.LANGUAGE);
    }
    if (written && entry.is(Kind.NATIONALITY) && !entry.is(Kind.COUNTRY)) {
      return Optional.of(Kind.NATIONALITY);
    }
    if (written && entry.is(Kind.RELIGION) && entry.givenNameFame() < 3) {
      return Optional.of(Kind.RELIGION);
    }
    if (entry.is(Kind.OCCUPATION) && isHeld(passage, at)) {
      return Optional.of(Kind.OCCUPATION);
    }
    if (entry.is(Kind.HEALTH) && isSuffered(passage, match)) {
      return Optional.of(Kind.HEALTH);
    }
    return entry.is(Kind.DEGREE) && isTaken(passage, match)
        ? Optional.of(Kind.DEGREE)
        : Optional.empty();
  }

  /** "I work as a", "I'm a", "her job as an": an article right before and a cue before that. */
  private static boolean isHeld(Passage passage, int at) {
    String article = passage.key(at - 2) + " " + passage.key(at - 1);
    if (!ROLE_CUES.contains(article)) {
      return false;
    }
    boolean as = passage.key(at - 2).equals("as");
    return !as || cued(passage, at - 2, WORK_CUES);
  }

  private static boolean isSuffered(Passage passage, Match match) {
    boolean ordinary = match.count() == 1 && Names.isOrdinary(match.entry());
    String before = passage.key(match.start() - 1);
    boolean near = before.equals("with") || before.equals("from") || HEALTH_CUES.contains(before);
    boolean strong =
        cued(
            passage,
            match.start(),
            Set.of("diagnosed", "diagnosis", "suffer", "suffers", "suffered", "suffering"));
    return strong || (near && !ordinary);
  }

  /** Abbreviations are degrees only in capitals and behind a word that takes one. */
  private static boolean isTaken(Passage passage, Match match) {
    if (match.count() > 1) {
      return true;
    }
    Word word = passage.word(match.start());
    return word.isCapitalised()
        && Set.of("a", "an", "my", "his", "her", "did", "the")
            .contains(passage.key(match.start() - 1));
  }

  private static boolean cued(Passage passage, int at, Set<String> cues) {
    for (int before = Math.max(0, at - CUE_REACH); before < at; before++) {
      if (cues.contains(passage.key(before))) {
        return true;
      }
    }
    return false;
  }
}
