package org.sottovoce.release.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.sottovoce.release.check.Leak.Kind;

/** Counts what is found in the passages of one file. Belongs to one thread. */
final class FileSearch {

  /** So many letters in a row are the same by chance in no document. */
  private static final int LONG_CHANCE = 8;

  private final CheckedFile file;
  private final List<Sought> sought;
  private final SurfaceIndex index;
  private final Map<Integer, Integer> inText = new TreeMap<>();
  private final Map<Integer, List<Place>> places = new TreeMap<>();
  private final List<Leak> faults = new ArrayList<>();

  /** Where something stands: the first time in a passage, and how often there. */
  private record Place(String part, String line, Passage.Kind kind, int times) {}

  FileSearch(CheckedFile file, List<Sought> sought, SurfaceIndex index) {
    this.file = file;
    this.sought = sought;
    this.index = index;
  }

  CheckedFile file() {
    return file;
  }

  /** How often the surface of that number is found in the file's text. */
  int found(int number) {
    return inText.getOrDefault(number, 0);
  }

  void take(Passage passage) {
    String part = safe(passage.part());
    if (passage.kind() == Passage.Kind.UNREADABLE || passage.kind() == Passage.Kind.COVERED) {
      Kind kind = passage.kind() == Passage.Kind.COVERED ? Kind.COVERED : Kind.UNREADABLE;
      faults.add(new Leak(file.name(), part, "", kind, Optional.empty()));
      return;
    }
    most(passage).forEach((number, place) -> count(number, place));
  }

  /** A part may be called after somebody. */
  private String safe(String part) {
    return index.find(part).isEmpty() ? part : "a part whose name is withheld";
  }

  private void count(int number, Place place) {
    Sought surface = sought.get(number);
    if (isMeaningless(surface, place.kind())) {
      return;
    }
    if (!place.kind().isMarkup()) {
      inText.merge(number, place.times(), Integer::sum);
    }
    places.computeIfAbsent(number, n -> new ArrayList<>()).add(place);
  }

  /** Whether the surface says nothing at such a place: ordinary words and numbers are all over. */
  private static boolean isMeaningless(Sought surface, Passage.Kind kind) {
    return switch (kind) {
      case RUNNING, COVERED, UNREADABLE -> false;
      case BESIDE -> surface.common() && (surface.isShortNumber() || surface.isTiny());
      case STRUCTURE, NUMBERS -> surface.common() || surface.looksLikeMeasure();
    };
  }

  /** For each surface in the passage, the view that shows it most often. */
  private Map<Integer, Place> most(Passage passage) {
    Map<Integer, Place> most = new TreeMap<>();
    String part = safe(passage.part());
    for (String view : passage.views()) {
      Map<Integer, List<Match>> inView = new HashMap<>();
      for (Match match : index.find(view, passage.kind().isMarkup())) {
        String found = match.span().in(view);
        if (!isChance(passage.kind(), found) && !isNumbering(sought.get(match.sought()), found)) {
          inView.computeIfAbsent(match.sought(), n -> new ArrayList<>()).add(match);
        }
      }
      inView.forEach(
          (number, matches) -> {
            Place place =
                new Place(part, line(view, matches.get(0)), passage.kind(), matches.size());
            most.merge(number, place, (a, b) -> a.times() >= b.times() ? a : b);
          });
    }
    return most;
  }

  /**
   * Whether a find is a short word among numbers, or one that is made of the codes of glyphs, each
   * with a zero before it: their letters are not those that the page shows.
   */
  private static boolean isChance(Passage.Kind kind, String found) {
    boolean codes = kind == Passage.Kind.STRUCTURE && found.indexOf('\u0000') >= 0;
    long letters = found.codePoints().filter(Character::isLetterOrDigit).count();
    return (codes || kind == Passage.Kind.NUMBERS) && letters < LONG_CHANCE;
  }

  /** Whether a find is made of a turn's number and a line's, which the writer put side by side. */
  private boolean isNumbering(Sought surface, String found) {
    return file.role() == CheckedFile.Role.NUMBERED_DOCUMENT
        && surface.looksLikeMeasure()
        && found.chars().anyMatch(Character::isWhitespace);
  }

  private static String line(String view, Match match) {
    long lines = view.substring(0, match.span().start()).chars().filter(c -> c == '\n').count();
    return "line " + (lines + 1);
  }

  /** The places of everything that is found more often than it may be. */
  List<Leak> leaks() {
    List<Leak> leaks = new ArrayList<>(faults);
    places.forEach(
        (number, found) -> {
          OptionalInt allowed = sought.get(number).allowedIn(file);
          if (allowed.isPresent()) {
            leaks.addAll(leaks(sought.get(number), found, allowed.getAsInt(), found(number)));
          }
        });
    return leaks;
  }

  private List<Leak> leaks(Sought surface, List<Place> found, int allowed, int timesInText) {
    List<Leak> leaks = new ArrayList<>();
    for (Place place : found) {
      if ((place.kind().isMarkup() ? place.times() : timesInText) > allowed) {
        Kind kind = place.kind() == Passage.Kind.RUNNING ? Kind.TEXT : Kind.HIDDEN;
        leaks.add(
            new Leak(file.name(), place.part(), place.line(), kind, Optional.of(surface.type())));
      }
    }
    return leaks;
  }
}
