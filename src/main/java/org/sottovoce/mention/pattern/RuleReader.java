package org.sottovoce.mention.pattern;

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

/**
 * Reads rule files.
 *
 * <p>One statement a line; a line that begins with white space goes on with the one before; "#"
 * begins a comment line. Case does not matter in patterns unless they say {@code (?-i:…)}.
 *
 * <pre>
 * use FILE                       takes over that file's definitions (a path from the same class)
 * let NAME = REGEX               may then stand in a pattern as {NAME}
 * words NAME = FILE              the same, for a file with one word a line
 * context = REGEX                the context words of the rules below; "none" ends them
 * check = CHECK                  the check of the rules below, as {@link Check#named} reads it
 * need REACH = REGEX             what the rules below need near; "need 0 = " ends it
 * rule SCORE name = REGEX        SCORE, or WITHOUT/WITH a context word nearby
 * </pre>
 */
final class RuleReader {

  private static final Pattern STATEMENT =
      Pattern.compile(
          "(use|let|words|context|check|need|rule)(?:\\s+([^=]*[^=\\s]))?\\s*(?:=\\s*(.*))?");
  private static final Pattern REFERENCE = Pattern.compile("(?<!\\\\[pP])\\{([A-Z][A-Z0-9_]+)\\}");
  private static final Pattern HEAD =
      Pattern.compile("(\\d(?:\\.\\d+)?)(?:/(\\d(?:\\.\\d+)?))?\\s+(.+)");
  private static final String EDGE_BEFORE = "(?<![\\p{L}\\p{N}])";
  private static final String EDGE_AFTER = "(?![\\p{L}\\p{N}])";

  private final Class<?> home;
  private final Map<String, String> definitions = new HashMap<>();
  private final List<Rule> rules = new ArrayList<>();
  private Rule.Terms terms = Rule.Terms.NONE;

  RuleReader(Class<?> home) {
    this.home = home;
  }

  RuleSet read(String resource) {
    for (String statement : statements(resource)) {
      accept(resource, statement);
    }
    return new RuleSet(rules);
  }

  private void accept(String resource, String statement) {
    Matcher parts = STATEMENT.matcher(statement);
    if (!parts.matches()) {
      throw new IllegalStateException("not a statement in " + resource + ": " + statement);
    }
    String head = Optional.ofNullable(parts.group(2)).orElse("");
    String body = Optional.ofNullable(parts.group(3)).orElse("");
    switch (parts.group(1)) {
      case "use" -> statements(head).forEach(other -> accept(head, other));
      case "let" -> definitions.put(head, "(?:" + expand(body) + ")");
      case "words" -> definitions.put(head, "(?:" + String.join("|", lines(body)) + ")");
      case "context" -> terms = terms.withContext(context(body));
      case "check" -> terms = terms.withCheck(Check.named(body));
      case "need" -> terms = terms.withNeed(new Need(body, Integer.parseInt(head)));
      default -> rules.add(rule(head, body));
    }
  }

  private Optional<Pattern> context(String body) {
    return body.equals("none") ? Optional.empty() : Optional.of(compile(body));
  }

  private Rule rule(String head, String body) {
    Matcher parts = HEAD.matcher(head);
    if (!parts.matches()) {
      throw new IllegalStateException("rule without a score: " + head);
    }
    double score = Double.parseDouble(parts.group(1));
    double inContext = parts.group(2) == null ? score : Double.parseDouble(parts.group(2));
    boolean grouped = body.contains("(?<" + Rule.GROUP + ">");
    Pattern pattern = compile(body);
    return new Rule(
        parts.group(3), score, inContext, pattern, FirstUnits.of(pattern), grouped, terms);
  }

  private Pattern compile(String body) {
    String regex = EDGE_BEFORE + "(?:" + expand(body) + ")" + EDGE_AFTER;
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  private String expand(String body) {
    return REFERENCE.matcher(body).replaceAll(m -> Matcher.quoteReplacement(defined(m.group(1))));
  }

  private String defined(String name) {
    String definition = definitions.get(name);
    if (definition == null) {
      throw new IllegalStateException("not defined: " + name);
    }
    return definition;
  }

  /** The statements of a file, each on one line. */
  private List<String> statements(String resource) {
    List<String> statements = new ArrayList<>();
    for (String line : lines(resource)) {
      int last = statements.size() - 1;
      if (last >= 0 && Character.isWhitespace(line.charAt(0))) {
        statements.set(last, statements.get(last) + line.strip());
      } else {
        statements.add(line.strip());
      }
    }
    return statements;
  }

  /** The lines that are neither blank nor comments. */
  private List<String> lines(String resource) {
    InputStream stream = home.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("no resource " + resource);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + resource, e);
    }
  }
}
