package org.sottovoce.entity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sottovoce.mention.RecognizedDocument;

class LinkingTimeTest {

  @Test
  void fiveThousandMentionsTakeLessThanTwoSeconds() {
    List<RecognizedDocument> documents = study(new Random(11));
    EntityLinker linker = new EntityLinker(new SmallNameBook());
    long best = Long.MAX_VALUE;
    for (int round = 0; round < 3; round++) {
      long before = cpuMillis();
      linker.link(documents, List.of());
      best = Math.min(best, cpuMillis() - before);
    }
    assertTrue(best < 2000, "processor time in ms: " + best);
  }

  /** The thread's own time: what else the machine does must not fail this test. */
  private static long cpuMillis() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
  }

  /** Ten documents of 500 mentions, among some 700 people. */
  private static List<RecognizedDocument> study(Random random) {
    SmallNameBook names = new SmallNameBook();
    List<String> givens = new ArrayList<>(names.givenNames(SmallNameBook.Gender.FEMALE));
    List<RecognizedDocument> documents = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      StringBuilder text = new StringBuilder("Document " + i);
      for (int j = 0; j < 500; j++) {
        String given = givens.get(random.nextInt(givens.size()));
        String surname = names.surnames().get(random.nextInt(names.surnames().size()));
        String name = given + " " + surname;
        String[] forms = {name, given, surname, "Mrs " + surname, given.charAt(0) + ". " + surname};
        text.append("{P:").append(forms[random.nextInt(forms.length)]).append("} ");
      }
      documents.add(Texts.recognized(text.toString()));
    }
    return documents;
  }
}
