package org.sottovoce.release.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.release.Imprint;
import org.sottovoce.release.Reviews;
import org.sottovoce.release.pdf.PdfWriter;

/** Measures the check of ten documents of 8,000 words against 2,000 surfaces. */
@Tag("campaign")
class LeakCheckSpeedTest {

  private static final long MOST_SECONDS = 60;

  /** The time this thread computed, in nanoseconds: other work on the machine does not count. */
  private static long cpu() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int length = 2 + random.nextInt(8); length > 0; length--) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 8_000; i++) {
      text.append(word(random)).append(i % 60 == 0 ? ".\nP1: " : " ");
    }
    return text.toString();
  }

  private static List<Sought> sought(Random random) {
    List<Sought> sought = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      String name = "Q" + word(random) + "qq Q" + word(random) + "qqx";
      sought.add(
          new Sought(name, IdentifierType.PERSON, new TreeSet<>(), false, Optional.of(Map.of())));
    }
    return sought;
  }

  @Test
  void tenDocumentsAgainstTwoThousandSurfaces() throws Exception {
    Random random = new Random(1);
    LeakCheck check = new LeakCheck(sought(random));
    List<CheckedFile> texts = new ArrayList<>();
    List<CheckedFile> pdfs = new ArrayList<>();
    for (int i = 10; i < 20; i++) {
      String text = text(random);
      texts.add(CheckedFile.of("T" + i + ".txt", text.getBytes(StandardCharsets.UTF_8)));
      byte[] pdf =
          new PdfWriter(new Imprint("Sottovoce", "trial", LocalDate.of(2031, 2, 3)))
              .write(Reviews.redacted(Reviews.of(text)).get(0));
      pdfs.add(CheckedFile.of("T" + i + ".pdf", pdf));
    }
    for (List<CheckedFile> files : List.of(texts, pdfs)) {
      long start = cpu();
      assertEquals(List.of(), check.check(files).leaks());
      long seconds = (cpu() - start) / 1_000_000_000;
      assertTrue(seconds < MOST_SECONDS, seconds + " s");
    }
  }
}
