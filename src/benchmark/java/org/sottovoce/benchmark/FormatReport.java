package org.sottovoce.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sottovoce.document.Format;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.entity.EntityId;
import org.sottovoce.evaluation.TextTable;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.pipeline.FormatCatalogue;
import org.sottovoce.policy.Action;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.ReleaseWriter;
import org.sottovoce.release.Replacement;
import org.sottovoce.release.docx.DocxRebuilder;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.Span;

/**
 * How long files of each format take to be read and written in place, and how much memory that
 * needs at most: one of ten thousand words and one of a hundred thousand, every thirtieth word
 * replaced. The best of some rounds after as many that warm up; prints Markdown.
 */
public final class FormatReport {

  private static final int ROUNDS = 5;
  private static final int EVERY = 30;
  private static final double MILLION = 1e6;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{3,}");

  private final Map<Format, ReleaseWriter> writers = FormatCatalogue.writersInPlace();

  private FormatReport() {}

  /** Prints to standard output. */
  public static void main(String[] arguments) throws IOException, UnreadableDocument {
    List<List<String>> rows = new ArrayList<>();
    FormatReport report = new FormatReport();
    List<String> talk = Interview.paragraphs();
    for (int times : new int[] {1, 10}) {
      List<String> turns = new ArrayList<>();
      Collections.nCopies(times, talk).forEach(turns::addAll);
      for (Map.Entry<String, byte[]> file : new FormatFiles(turns).all().entrySet()) {
        rows.add(report.row(file.getKey(), file.getValue(), times * Interview.WORDS));
      }
    }
    List<String> heads =
        List.of("format", "words", "KiB", "read, ms", "written, ms", "heap at most, MiB");
    System.out.println(new TextTable(heads, 1, rows).markdown());
  }

  private List<String> row(String extension, byte[] bytes, int words)
      throws IOException, UnreadableDocument {
    double read = Double.MAX_VALUE;
    double written = Double.MAX_VALUE;
    resetPeak();
    for (int round = 0; round < 2 * ROUNDS; round++) {
      long start = System.nanoTime();
      SegmentedDocument document =
          FormatCatalogue.intake().read(new SourceFile("a." + extension, bytes));
      long middle = System.nanoTime();
      RedactedDocument redacted = redacted(document);
      long writing = System.nanoTime();
      writer(document).write(redacted);
      if (round >= ROUNDS) {
        read = Math.min(read, (middle - start) / MILLION);
        written = Math.min(written, (System.nanoTime() - writing) / MILLION);
      }
    }
    return List.of(
        extension,
        String.format(Locale.ROOT, "%,d", words),
        String.format(Locale.ROOT, "%,d", bytes.length >> 10),
        String.format(Locale.ROOT, "%.0f", read),
        String.format(Locale.ROOT, "%.0f", written),
        String.format(Locale.ROOT, "%,d", peak() >> 20));
  }

  private ReleaseWriter writer(SegmentedDocument document) {
    return document.document().releasableInPlace()
        ? writers.get(document.document().format())
        : new DocxRebuilder();
  }

  private static RedactedDocument redacted(SegmentedDocument document) {
    List<Replacement> replacements = new ArrayList<>();
    Matcher word = WORD.matcher(document.text());
    for (int i = 1; word.find(); i++) {
      if (i % EVERY == 0) {
        Span span = new Span(word.start(), word.end());
        replacements.add(
            new Replacement(
                span, IdentifierType.PLACE, new EntityId(i), Action.CATEGORY, "[place]"));
      }
    }
    return RedactedDocument.of("T01", document, replacements);
  }

  private static void resetPeak() {
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
