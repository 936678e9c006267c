package org.sottovoce.document.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sottovoce.text.Folding;

/** What a column of a transcript holds, told by its title or by its cells. */
public enum ColumnRole {
  /** Who speaks. */
  NAME,
  /** When. */
  TIME,
  /** Numbers that nobody is named in: ends, durations, counts. */
  NUMBER,
  /** What is said. */
  SPEECH;

  private static final Map<String, ColumnRole> TITLES = titles();
  private static final Predicate<String> CLOCK =
      Pattern.compile(
              "[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,:;]\\d{1,3})?(?: ?(?:-|–|-->) ?[\\d:.,]+)?[\\])]?")
          .asMatchPredicate();

  /** Too short for the number of a telephone. */
  private static final Predicate<String> COUNT =
      Pattern.compile("-?\\d{1,8}(?:[.,]\\d{1,9})? ?(?:s|ms|%)?").asMatchPredicate();

  private static final Predicate<String> LABEL =
      Pattern.compile("[\\p{L}\\d][^.?!;\\n]{0,39}[.:]?").asMatchPredicate();
  private static final double MOST = 0.7;

  /** The role that a title gives its column. */
  public static Optional<ColumnRole> titled(String title) {
    return Optional.ofNullable(TITLES.get(Folding.fold(title.strip())));
  }

  /** Whether these are the titles of a transcript: of what is said, and by whom or when. */
  static boolean areTranscript(Stream<String> titles) {
    Set<ColumnRole> roles =
        titles.flatMap(title -> titled(title).stream()).collect(Collectors.toSet());
    return roles.contains(SPEECH) && (roles.contains(NAME) || roles.contains(TIME));
  }

  /** The role that the cells of a column show; nothing when they may be anything. */
  public static Optional<ColumnRole> shown(List<String> cells) {
    if (areMostly(cells, CLOCK)) {
      return Optional.of(TIME);
    }
    if (areMostly(cells, COUNT)) {
      return Optional.of(NUMBER);
    }
    return areMostly(cells, LABEL) && repeat(cells) ? Optional.of(NAME) : Optional.empty();
  }

  private static boolean areMostly(List<String> cells, Predicate<String> shape) {
    long fitting = cells.stream().filter(shape).count();
    return cells.size() >= 2 && fitting >= cells.size() * MOST;
  }

  private static boolean repeat(List<String> cells) {
    Set<String> distinct = new HashSet<>(cells.stream().map(Folding::fold).toList());
    return distinct.size() < cells.size();
  }

  private static Map<String, ColumnRole> titles() {
    try (InputStream in = ColumnRole.class.getResourceAsStream("en/transcript-columns.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("# "))
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(line -> line[1], line -> valueOf(line[0])));
    } catch (IOException e) {
      throw new UncheckedIOException("a list of the program", e);
    }
  }
}
