package org.sottovoce.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BadInputTest {

  @TempDir private static Path folder;

  @BeforeAll
  static void makeBadFiles() throws IOException, GeneralSecurityException {
    BadFiles.in(folder);
  }

  /** In the commands, % stands for the folder of the bad files. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      redact %truncated.docx -o %out                | 3 | %truncated.docx   | save it again
      redact %broken-zip.docx -o %out               | 3 | %broken-zip.docx  | save it
      redact %binary.docx -o %out                   | 3 | %binary.docx      | save it
      redact %encrypted.docx -o %out                | 3 | %encrypted.docx   | remove the protection
      redact %encrypted.pdf -o %out                 | 3 | %encrypted.pdf    | remove the protection
      redact %empty.txt -o %out                     | 3 | %empty.txt        | nothing to de-identify
      redact %empty-folder -o %out                  | 3 | %empty-folder     | give a folder
      redact %folder.docx -o %out                   | 3 | %folder.docx      | give a folder
      redact %missing.txt -o %out                   | 3 | %missing.txt      | check the path
      detect %truncated.docx -o %out                | 3 | %truncated.docx   | save it again
      text %encrypted.pdf -o %out                   | 3 | %encrypted.pdf    | remove the protection
      redact %good.vtt -o %full                     | 2 | %full             | give a new folder
      text %good.vtt -o %full                       | 2 | %full             | give a new folder
      redact %good.vtt -o %good.vtt                 | 2 | %good.vtt         | give a folder
      redact %good.vtt -o %good.vtt/below           | 2 | %good.vtt         | give a folder
      redact %good.vtt -o %out --names %names.txt   | 2 | %names.txt, line 2 | write the name, a TAB
      redact %good.vtt -o %out --names %type.txt    | 2 | %type.txt, line 1 | type
      redact %good.vtt -o %out --names %missing.txt | 2 | %missing.txt      | check the path
      redact %good.vtt -o %out --names %binary.docx | 2 | %binary.docx      | UTF-8
      redact %good.vtt -o %out --policy %policy.csv | 2 | %policy.csv       | write an identifier type
      redact %good.vtt -o %out --policy %binary.docx | 2 | %binary.docx     | UTF-8
      redact %good.vtt -o %out --policy portgae     | 2 | portgae           | check the path
      redact %good.vtt -o %out --key %out/k.zip --key-passphrase-file %passphrase.txt | 2 | %out/k.zip | keep it apart
      redact %good.vtt -o %out --key %k.zip --key-passphrase-file %missing.txt | 2 | %missing.txt | check the path
      redact %good.vtt -o %out --key %k.zip --key-passphrase-file %blank.txt | 2 | %blank.txt | first line
      redact %good.vtt -o %out --key %k.zip --key-passphrase-file %binary.docx | 2 | %binary.docx | UTF-8
      redact %good.vtt -o %out --key %k.zip         | 2 | passphrase        | --key-passphrase-file
      redact %good.vtt -o %out --key-passphrase-file %passphrase.txt | 2 | --key-passphrase-file | give --key
      redact %good.vtt -o %out --sweep              | 2 | --sweep           | --help
      redact %good.vtt -o %out --min-score much     | 2 | much              | --help
      redact %good.vtt -o %out --min-score 1.5      | 2 | --min-score       | 0 to 1
      redact %good.vtt -o %out --min-score NaN      | 2 | --min-score       | 0 to 1
      redact %good.vtt -o %out --format rtf         | 2 | rtf               | --help
      redact %good.vtt                              | 2 | -o                | --help
      redact -o %out                                | 2 | INPUT             | --help
      unmake %good.vtt                              | 2 | unmake            | --help
      detect --jsonl %lines.jsonl -o %out           | 2 | %lines.jsonl, line 2 | not an object with
      detect --jsonl %binary.docx -o %out           | 2 | %binary.docx      | UTF-8
      detect --jsonl %missing.txt -o %out           | 2 | %missing.txt      | check the path
      detect %good.vtt -o %full                     | 2 | %full             | give a file
      check %good.vtt --key %good.vtt --key-passphrase-file %passphrase.txt | 2 | %good.vtt | check the file
      check %missing.txt --names %passphrase.txt    | 2 | %passphrase.txt   | TAB
      check %good.vtt                               | 2 | --key             | --help
      check %empty-folder --names %type.txt         | 2 | %type.txt         | type
      evaluate %lines.jsonl                         | 3 | %lines.jsonl, line | JSON
      evaluate %missing.txt                         | 3 | %missing.txt      | read
      train %empty-folder                           | 2 | %empty-folder     | give the folder
      """)
  void badInputEndsInOneSentenceThatNamesItAndItsCure(
      String command, int exit, String named, String cure) throws IOException {
    Set<Path> before = everything();
    CommandRun run = CommandRun.of((Object[]) inFolder(command).split(" "));
    assertEquals(exit, run.exit(), () -> command + ": " + run.err());
    assertEquals(1, run.err().size(), () -> command + ": " + run.err());
    String sentence = run.err().get(0);
    assertTrue(sentence.contains(inFolder(named)), sentence);
    assertTrue(sentence.contains(cure), sentence);
    assertSaysNoMore(sentence);
    assertEquals(List.of(), run.out());
    assertEquals(before, everything(), "nothing half written");
  }

  @Test
  void refusedInputsDoNotKeepTheOthersFromRelease(@TempDir Path elsewhere) throws IOException {
    Path out = elsewhere.resolve("out");
    CommandRun run =
        CommandRun.of(
            "redact",
            folder.resolve("truncated.docx"),
            folder.resolve("good.vtt"),
            folder.resolve("encrypted.pdf"),
            "--json",
            "-o",
            out);
    assertEquals(3, run.exit());
    assertEquals(2, run.err().size(), () -> run.err().toString());
    run.err().forEach(BadInputTest::assertSaysNoMore);
    assertEquals(
        List.of("refused", "released", "refused"),
        run.out().stream().map(BadInputTest::status).toList());
    try (Stream<Path> released = Files.list(out.resolve("release"))) {
      assertEquals(
          List.of("README.md", "T01.vtt", "redaction-log.csv"),
          released.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  private static String status(String json) {
    return json.replaceFirst(".*\"status\":\"([a-z]+)\".*", "$1");
  }

  /** No trace of the program's inside and no word of a document. */
  private static void assertSaysNoMore(String sentence) {
    for (String never : List.of("\tat ", "Exception", "Zarathustra", "Amina", "Whitaker was")) {
      assertFalse(sentence.contains(never), sentence);
    }
  }

  private static String inFolder(String text) {
    return text.replace("%", folder + "/");
  }

  private static Set<Path> everything() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
