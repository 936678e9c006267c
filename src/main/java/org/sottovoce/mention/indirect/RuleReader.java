package org.sottovoce.mention.indirect;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sottovoce.mention.IdentifierType;

/**
 * Reads rule files.
 *
 * <p>One statement a line; a line that begins with white space goes on with the one before; "#"
 * begins a comment line.
 *
 * <pre>
 * type NAME                    what the rules from here on tell of a person
 * words NAME = a | b c         a class of words and phrases; several such lines add up
 * words NAME = FILE            the same from a file, a term a line; of a table the first column
 * words NAME - a | FILE        takes terms out of the class again
 * endings NAME = CLASS s       a class of the terms of another one with an ending
 * let NAME = PHRASE            may then stand in a phrase as {NAME}
 * rule SCORE name = PHRASE     how something is said
 * not name = PHRASE            where the type is not meant after all
 * </pre>
 *
 * <p>In a phrase: words; {@code (a|b)} one of them; {@code [a]} perhaps; {@code <a>} the mention,
 * without it the whole; {@code {NAME}} a class or a definition; {@code {W}} any word that carries a
 * meaning; {@code {ANY}}, {@code {FIGURES}}, {@code {MONEY}} any word of that kind; {@code *2} and
 * {@code +2} up to two of what stands before, or at least one; {@code ^} a capital letter follows;
 * {@code ~} a text without any; {@code $} a comma, full stop or the end; {@code ,} a comma; {@code
 * !a} not followed by that.
 */
final class RuleReader {

  private static final List<String> FILES =
      List.of(
          "shared",
          "occupation",
          "education",
          "origin",
          "religion",
          "immigration",
          "orientation",
          "family",
          "health",
          "law",
          "membership",
          "income",
          "service",
          "role");

  private static final Pattern STATEMENT =
      Pattern.compile("(type|words|endings|let|rule|not)\\s+([^=]*?)\\s*(?:(=|\\s-\\s)\\s*(.*))?");
  private static final Pattern SCORED = Pattern.compile("(0\\.\\d+|1)\\s+(.+)");

  private static final Pattern MARKED = Pattern.compile("([^<]*)<(.*)>([^>]*)");

  /** A rule that waits for the lexicon to be whole. */
  private record Draft(IdentifierType type, String name, double score, String phrase) {}

  private final String folder;
  private final LexiconBuilder lexicon = new LexiconBuilder();
  private final Map<String, Phrase> definitions = new HashMap<>();
  private final List<Draft> drafts = new ArrayList<>();
  private Optional<IdentifierType> type = Optional.empty();

  private RuleReader(String folder) {
    this.folder = folder;
  }

  /**
   * The rules of one language.
   *
   * @param language the name of the folder beside this class
   * @throws IllegalStateException when a file is missing or not well formed: a fault of the build
   */
  static RuleBook read(String language) {
    RuleReader reader = new RuleReader(language + "/");
    for (String file : FILES) {
      reader.statements(file + ".txt").forEach(reader::accept);
    }
    return reader.book();
  }

  private RuleBook book() {
    List<Rule> rules = new ArrayList<>();
    for (Draft draft : drafts) {
      rules.add(rule(draft));
    }
    return new RuleBook(lexicon.build(), rules, definitions.size());
  }

  private Rule rule(Draft draft) {
    Matcher parts = MARKED.matcher(draft.phrase());
    boolean marked = parts.matches();
    return new Rule(
        draft.type(),
        draft.name(),
        draft.score(),
        phrase(marked ? parts.group(1) : ""),
        phrase(marked ? parts.group(2) : draft.phrase()),
        phrase(marked ? parts.group(3) : ""));
  }

  private Phrase phrase(String text) {
    return PhraseReader.read(text, definitions, lexicon);
  }

  private void accept(String statement) {
    Matcher parts = STATEMENT.matcher(statement);
    if (!parts.matches()) {
      throw new IllegalStateException("not a statement: " + statement);
    }
    String head = parts.group(2);
    String body = Optional.ofNullable(parts.group(4)).orElse("");
    switch (parts.group(1)) {
      case "type" -> type = IdentifierType.named(head);
      case "words" -> words(head, body, "=".equals(parts.group(3)));
      case "endings" -> endings(head, body);
      case "let" -> definitions.put(head, new Phrase.Defined(definitions.size(), phrase(body)));
      case "not" -> drafts.add(new Draft(type.orElseThrow(), head, 0, body));
      default -> drafts.add(scored(head, body));
    }
  }

  private Draft scored(String head, String body) {
    Matcher parts = SCORED.matcher(head);
    if (!parts.matches()) {
      throw new IllegalStateException("rule without a score: " + head);
    }
    return new Draft(type.orElseThrow(), parts.group(2), Double.parseDouble(parts.group(1)), body);
  }

  private void words(String name, String body, boolean adds) {
    boolean file = body.endsWith(".txt") || body.endsWith(".tsv");
    for (String term : file ? lines(body) : List.of(body.split("\\|", -1))) {
      if (adds) {
        lexicon.add(name, term);
      } else {
        lexicon.remove(name, term);
      }
    }
  }

  private void endings(String name, String body) {
    String[] parts = body.split(" ", -1);
    lexicon.addWithEnding(name, parts[0], parts[1]);
  }

  /** The statements of a file, each on one line. */
  private List<String> statements(String file) {
    List<String> statements = new ArrayList<>();
    for (String line : lines(file)) {
      int last = statements.size() - 1;
      if (last >= 0 && Character.isWhitespace(line.charAt(0))) {
        statements.set(last, statements.get(last) + " " + line.strip());
      } else {
        statements.add(line.strip());
      }
    }
    return statements;
  }

  /** The lines that are neither blank nor comments; of a table the first column. */
  private List<String> lines(String file) {
    String resource = file.startsWith("/") ? file : folder + file;
    InputStream stream = RuleReader.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("missing from the program: " + resource);
    }
    int header = file.endsWith(".tsv") ? 1 : 0;
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(header)
          .map(line -> header > 0 ? line.split("\t", 2)[0] : line)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable in the program: " + resource, e);
    }
  }
}
