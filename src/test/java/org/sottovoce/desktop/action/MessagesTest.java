package org.sottovoce.desktop.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sottovoce.document.TextPart;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.model.joint.Preset;
import org.sottovoce.policy.Action;
import org.sottovoce.policy.Attention;
import org.sottovoce.release.ReleaseFormat;
import org.sottovoce.review.Decision;
import org.sottovoce.review.SweepItem;

class MessagesTest {

  private static final Path SOURCES = Path.of("src/main/java/org/sottovoce/desktop");
  private static final Path BUNDLE =
      Path.of("src/main/resources/org/sottovoce/desktop/Messages.properties");
  private static final Pattern LITERAL =
      Pattern.compile("(?<!resolve\\()\"([a-z]+\\.[A-Za-z-]+)\"");

  @Test
  void everyKeyThatTheSourcesNameExistsAndEveryKeyIsNamed() throws IOException {
    Set<String> used = new TreeSet<>(fromEnums());
    Set<String> known = keys();
    Set<String> prefixes = new TreeSet<>();
    // A short word stands beside a type only where its label is long.
    Arrays.stream(IdentifierType.values())
        .map(type -> "brief." + type.name())
        .filter(known::contains)
        .forEach(used::add);
    known.forEach(key -> prefixes.add(key.substring(0, key.indexOf('.'))));
    try (Stream<Path> sources = Files.walk(SOURCES)) {
      for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
        Matcher literal = LITERAL.matcher(Files.readString(source));
        while (literal.find()) {
          String key = literal.group(1);
          if (prefixes.contains(key.substring(0, key.indexOf('.')))) {
            used.add(key);
          }
        }
      }
    }
    assertEquals(known, used);
  }

  private static Set<String> fromEnums() {
    Set<String> keys = new TreeSet<>();
    add(keys, "command.", Command.values());
    add(keys, "group.", Command.Group.values());
    add(keys, "kind.", TextPart.Kind.values());
    add(keys, "format.", ReleaseFormat.values());
    add(keys, "decision.", Decision.values());
    add(keys, "policy.does.", Action.values());
    add(keys, "swept.", SweepItem.Kind.values());
    keys.addAll(Set.of("sweep.WORD", "sweep.KIND", "sweep.COUNT", "sweep.CONTEXT", "sweep.SEEN"));
    keys.addAll(Set.of("policy.portage", "policy.hipaa", "policy.fsd", "policy.own"));
    Arrays.stream(Preset.values()).forEach(preset -> keys.add("preset." + preset.word()));
    add(keys, "attention.", Attention.values());
    Set.of("PLACES", "ORGANISATIONS", "TIMES", "WORK", "ORIGIN", "HOME", "HEALTH", "OTHER")
        .forEach(topic -> keys.add("topic." + topic));
    keys.addAll(Set.of("place.NEW", "place.FILE", "place.EMPTY", "place.FULL", "place.UNUSABLE"));
    keys.addAll(Set.of("recognizer.opennlp", "recognizer.gazetteer", "recognizer.indirect"));
    keys.addAll(
        Set.of("cast.NAME", "cast.TYPE", "cast.COUNT", "cast.DECISION", "cast.REPLACEMENT"));
    return keys;
  }

  private static void add(Set<String> keys, String prefix, Enum<?>[] values) {
    Arrays.stream(values).forEach(value -> keys.add(prefix + value.name()));
  }

  private static Set<String> keys() throws IOException {
    Properties bundle = new Properties();
    try (Reader reader = Files.newBufferedReader(BUNDLE)) {
      bundle.load(reader);
    }
    return new TreeSet<>(bundle.stringPropertyNames());
  }

  @Test
  void noTextHoldsAnApostropheThatWouldQuoteAPlaceholder() throws IOException {
    for (String key : keys()) {
      assertTrue(Messages.text(key).indexOf('\'') < 0, key);
    }
  }

  @Test
  void numbersChooseTheirWords() {
    assertEquals("One document was added.", Messages.text("intake.added", 1));
    assertEquals("12 documents were added.", Messages.text("intake.added", 12));
    assertEquals("No document was added.", Messages.text("intake.added", 0));
  }

  @Test
  void aKeyThatDoesNotExistIsRefused() {
    assertThrows(MissingResourceException.class, () -> Messages.text("nobody.knows"));
  }
}
