package org.sottovoce.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sottovoce.document.Document;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.KnownName;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.segment.SegmentedDocument;

/** The same document gives the same suggestions in every locale and on any number of threads. */
final class SameSuggestionsTest {

  private static final List<KnownName> KNOWN =
      List.of(
          new KnownName("Mary Whitaker", IdentifierType.PERSON),
          new KnownName("Tomasz Kowalski", IdentifierType.PERSON),
          new KnownName("Ilim İnce", IdentifierType.PERSON),
          new KnownName("9 Larkspur Close", IdentifierType.ADDRESS));

  private static final String[] PIECES = {
    "Mary Whitaker",
    "wittaker ",
    "my sister Hania ",
    "I'm Tomasz, ",
    "t o m a s z ",
    "LIZ ",
    "in Istanbul ",
    "INTERVIEWER: ",
    "P1: ",
    "\n\n",
    "\n",
    ". ",
    ", ",
    "[laughs] ",
    "Ma- Mary ",
    "12 March 1987 ",
    "07700 900123 ",
    "ilim ince ",
    "İSTANBUL ",
    "9 LARKSPUR CLOSE ",
    "will ",
    "the ",
    "I work at Tesco ",
    "and she said ",
    "straße ",
    "mary.whitaker@example.org ",
    "’s "
  };

  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(before);
  }

  @Test
  void neitherLocaleNorThreadsMatter() throws Exception {
    List<RecognizedDocument> expected = suggestions("en", 1);
    for (String language : List.of("en", "de", "tr")) {
      assertEquals(expected, suggestions(language, 4), language);
    }
    assertEquals(expected, suggestions("tr", 1));
  }

  /** What a program started in that language finds. */
  private static List<RecognizedDocument> suggestions(String language, int threads)
      throws IOException, UnreadableDocument, InterruptedException, ExecutionException {
    Locale.setDefault(Locale.forLanguageTag(language));
    Engine engine = Engine.load();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<RecognizedDocument>> found = new ArrayList<>();
      for (SegmentedDocument document : documents(engine)) {
        found.add(pool.submit(() -> engine.recognize(document, KNOWN)));
      }
      List<RecognizedDocument> all = new ArrayList<>();
      for (Future<RecognizedDocument> one : found) {
        all.add(one.get());
      }
      return engine.spread(all);
    } finally {
      pool.shutdown();
    }
  }

  private static List<SegmentedDocument> documents(Engine engine)
      throws IOException, UnreadableDocument {
    List<SegmentedDocument> documents = new ArrayList<>();
    try (Stream<Path> samples = Files.list(Path.of("samples"))) {
      for (Path sample : samples.sorted().toList()) {
        documents.add(FormatCatalogue.intake().read(SourceFile.load(sample)));
      }
    }
    for (long seed = 1; seed <= 40; seed++) {
      documents.add(engine.segment(Document.ofText(chance(seed))));
    }
    return documents;
  }

  private static String chance(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder("seed " + seed + "\n\n");
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }
}
