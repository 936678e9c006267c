package org.sottovoce.policy;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.text.Span;

class PoliciesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(IdentifierType.class)
  void noShippedPolicyKeepsADirectIdentifier(IdentifierType type) {
    if (type.level() == IdentifierType.Level.DIRECT) {
      assertFalse(Policies.portage().actionFor(type) == Action.KEEP);
      assertFalse(Policies.hipaa().actionFor(type) == Action.KEEP);
      assertFalse(Policies.fsd().actionFor(type) == Action.KEEP);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "portage, PERSON, PSEUDONYM", "portage, EMAIL, CATEGORY", "portage, PLACE, GENERALISE",
    "portage, ORGANISATION, GENERALISE", "portage, DATE, GENERALISE", "portage, AGE, GENERALISE",
    "hipaa, PERSON, MARKER", "hipaa, RELIGION, KEEP", "hipaa, YEAR, KEEP",
    "fsd, MARITAL_STATUS, KEEP", "fsd, HEALTH, CATEGORY", "fsd, OCCUPATION, GENERALISE"
  })
  void aShippedPolicyDoesWhatItsGuidanceSays(String name, IdentifierType type, Action action) {
    assertEquals(action, Policies.named(name).orElseThrow().actionFor(type));
  }

  @Test
  void anUnknownNameIsNoPolicy() {
    assertEquals(Optional.empty(), Policies.named("other"));
  }

  @Test
  void anOwnPolicyIsPortageWithItsOwnLines() throws IOException, PolicyUnusable {
    Policy own =
        Policies.load(
            file(
                "# mine\n\nperson\tmarker\nMarital status\tKEEP\n"
                    .replace("Marital status", "marital-status")));
    assertEquals("own", own.name());
    assertEquals(Action.MARKER, own.actionFor(IdentifierType.PERSON));
    assertEquals(Action.KEEP, own.actionFor(IdentifierType.MARITAL_STATUS));
    assertEquals(Action.CATEGORY, own.actionFor(IdentifierType.EMAIL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          PLACE KEEP|PLASE KEEP;      2;  identifier type is not known
          # x|PLACE HIDE;             2;  action is not known
          PLACE;                      1;  write an identifier type
          PLACE KEEP|PLACE MARKER;    2;  already has an action
          EMAIL PSEUDONYM;            1;  only PERSON
          ROLE KEEP LOUD;             1;  attention is not known
          ROLE KEEP ON OFF;           1;  write an identifier type
          PHONE CATEGORY OFF;         1;  cannot be OFF
          """)
  void aWrongLineIsNamedWithItsCure(String lines, int line, String cure) throws IOException {
    Path file = file(lines.replace('|', '\n'));
    PolicyUnusable wrong = assertThrows(PolicyUnusable.class, () -> Policies.load(file));
    assertEquals(line, wrong.line());
    assertTrue(wrong.getMessage().contains(cure), wrong.getMessage());
    assertFalse(wrong.getMessage().contains("PLASE") || wrong.getMessage().contains("HIDE"));
  }

  @Test
  void anOwnPolicySetsHowMuchIsMadeOfAType() throws IOException, PolicyUnusable {
    Policy own = Policies.load(file("HEALTH\tCATEGORY\toff\nROLE\tKEEP\tQUIET\nLANGUAGE\tKEEP\n"));
    assertEquals(Attention.OFF, own.attentionFor(IdentifierType.HEALTH));
    assertEquals(Attention.QUIET, own.attentionFor(IdentifierType.ROLE));
    assertEquals(Attention.QUIET, own.attentionFor(IdentifierType.LANGUAGE));
    assertEquals(Attention.ON, own.attentionFor(IdentifierType.PERSON));
  }

  @ParameterizedTest
  @CsvSource({
    "ROLE, 0.8, ON",
    "ROLE, 0.4, QUIET",
    "LANGUAGE, 0.8, QUIET",
    "LANGUAGE, 1, ON",
    "PLACE, 0.4, ON",
    "PERSON, 0.1, ON"
  })
  void anUnsureTraitIsQuietAndWhatAPersonMarkedNeverIs(
      IdentifierType type, double score, Attention expected) {
    Mention mention = Mention.of(new Span(0, 3), type, Evidence.of("trial", "rule", score));
    assertEquals(expected, Policies.portage().attentionFor(mention));
  }

  @ParameterizedTest
  @EnumSource(IdentifierType.class)
  void everyShippedPolicyLeadsToWhatIdentifiesDirectly(IdentifierType type) {
    for (Policy policy : List.of(Policies.portage(), Policies.hipaa(), Policies.fsd())) {
      assertTrue(
          type.isTrait() || policy.attentionFor(type) == Attention.ON, policy.name() + " " + type);
    }
  }

  @Test
  void aFileThatCannotBeReadIsSaidPlainly() throws IOException {
    Path missing = folder.resolve("none.tsv");
    assertThrows(PolicyUnusable.class, () -> Policies.load(missing));
    assertThrows(PolicyUnusable.class, () -> Policies.load(folder));
    Path large = folder.resolve("large.tsv");
    try (FileChannel channel = FileChannel.open(large, CREATE, WRITE)) {
      channel.write(ByteBuffer.wrap(new byte[1]), 3L << 30); // the disk holds that byte alone
    }
    assertThrows(PolicyUnusable.class, () -> Policies.load(large));
    Path binary = folder.resolve("binary.tsv");
    Files.write(binary, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
    assertThrows(PolicyUnusable.class, () -> Policies.load(binary));
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("own.tsv"), text, StandardCharsets.UTF_8);
  }
}
