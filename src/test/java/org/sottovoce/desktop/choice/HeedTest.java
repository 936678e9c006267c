package org.sottovoce.desktop.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.IdentifierType.Level;
import org.sottovoce.policy.Action;
import org.sottovoce.policy.Attention;
import org.sottovoce.policy.Policies;
import org.sottovoce.policy.Policy;

class HeedTest {

  @ParameterizedTest
  @EnumSource(IdentifierType.class)
  void everyTypeThatCanBeOffHasATopic(IdentifierType type) {
    assertEquals(type.level() != Level.DIRECT, Topic.of(type).isPresent());
  }

  @Test
  void nothingIsWantedOfAPolicyAsItShips() {
    assertEquals(Map.of(), Heed.in(Policies.portage()).wishes());
    assertEquals(Policies.portage(), Heed.in(Policies.portage()).policy());
  }

  @ParameterizedTest
  @EnumSource(Topic.class)
  void whatWasWantedIsKnownAgainAndTakenBack(Topic topic) {
    Policy people = Policies.portage().with(IdentifierType.PERSON, Action.MARKER);
    Policy wanted = Heed.in(people).with(topic, Optional.of(Attention.OFF)).policy();
    Heed known = Heed.in(wanted);
    assertEquals(Map.of(topic, Attention.OFF), known.wishes());
    assertEquals(wanted, known.policy());
    assertEquals(people, known.with(topic, Optional.empty()).policy());
  }

  @Test
  void wishesHoldOverAnotherPolicy() {
    Heed quiet = Heed.in(Policies.portage()).with(Topic.WORK, Optional.of(Attention.QUIET));
    Policy fsd = quiet.over(Policies.fsd()).policy();
    assertEquals(Attention.QUIET, fsd.attentionFor(IdentifierType.ROLE));
    assertEquals(Policies.fsd().actions(), fsd.actions());
  }

  @Test
  void aShippedPolicyThatSomebodyChangedTypeByTypeIsLeftAsItIs() {
    Map<IdentifierType, Attention> one = new EnumMap<>(IdentifierType.class);
    one.put(IdentifierType.ROLE, Attention.OFF);
    Policy own = Policies.portage().with(one);
    assertEquals(own, Heed.in(own).policy());
    assertEquals(own, Heed.in(own).basis());
  }
}
