package org.sottovoce.training.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTablesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "Mcdonald, McDonald",
    "Osullivan, O'Sullivan",
    "Macdonald, MacDonald",
    "Mack, Mack",
    "Macey, Macey",
    "Oneal, O'Neal",
    "Oneida, Oneida",
    "Obrien, O'Brien",
    "Smith, Smith"
  })
  void surnamesGetTheirDisplayForm(String census, String shown) {
    assertEquals(shown, DisplayForm.surname(census));
  }

  @Test
  void rareNamesOfOneCountryAreLeftOut() throws IOException {
    source(
        "given_names_core.tsv",
        "name\tgender\tshare\tbirths\trecent\tcountries",
        "Quillan\tm\t0.1\t50\t40\tUS",
        "Brannock\tm\t0.1\t500\t300\tUS",
        "Ingunn\tf\t\t0\t0\tIS");
    source("surnames_core.tsv", "name\trank\tcountries", "Mcdonald\t5\tUS:5");
    source("nicknames.tsv", "nickname\tname\tsource", "Quill\tQuillan\tx");
    Files.createDirectories(folder.resolve("out/en"));
    new NameTables(folder).write(folder.resolve("out"));
    assertEquals(
        List.of("name\tgender\tbirths\tcountries", "Brannock\tm\t500\t1", "Ingunn\tf\t0\t1"),
        lines("given_names.tsv"));
    assertEquals(List.of("name\trank", "McDonald\t5"), lines("surnames.tsv"));
    assertEquals(List.of("nickname\tname", "Quill\tQuillan"), lines("en/nicknames.tsv"));
  }

  @Test
  void termsOfOneSourceThatAreNoJobsAreLeftOut() throws IOException {
    source(
        "common_words.tsv",
        "word\trank\tcount\tcase\tlower\tproper\twordnet",
        "will\t58\t9\tlower\t10\t50\t1",
        "mark\t99\t9\tupper\t10\t50\t1",
        "leeds\t99\t9\tupper\t95\t50\t0",
        "zyzzyva\t\t\t\t95\t\t0");
    source("demonyms.tsv", "demonym\tkind", "Nigerian\tnationality", "Chineses\tnationality");
    source("languages.tsv", "language\tcode\tsources", "Urdu\tur\tcldr", "Abor\t\twordnet");
    source("religions.tsv", "term\tkind", "Methodist\tx", "mother\tx", "Friend\tx");
    source(
        "occupations.tsv", "occupation\tsources", "midwife\tcompromise,wordnet", "loser\twordnet");
    source("health_terms.tsv", "term\tkind", "epilepsy\tcondition", "AAA\tcondition");
    source("degrees.tsv", "degree\tsource", "MSc\tx", "first\tx");
    Files.createDirectories(folder.resolve("out/en"));
    new LexiconTables(folder).write(folder.resolve("out"));
    assertEquals(
        List.of("word\ttier\tfrequency", "will\tA\t7", "mark\tB\t7", "leeds\t\t7", "zyzzyva\t\t1"),
        lines("en/common_words.tsv"));
    assertEquals(List.of("term", "Nigerian"), lines("en/demonyms.tsv"));
    assertEquals(List.of("term", "Urdu"), lines("en/languages.tsv"));
    assertEquals(List.of("term", "Methodist"), lines("en/religions.tsv"));
    assertEquals(List.of("term", "midwife"), lines("en/occupations.tsv"));
    assertEquals(List.of("term", "epilepsy"), lines("en/health_terms.tsv"));
    assertEquals(List.of("term", "MSc"), lines("en/degrees.tsv"));
  }

  private void source(String name, String... lines) throws IOException {
    Files.write(folder.resolve(name), List.of(lines), StandardCharsets.UTF_8);
  }

  private List<String> lines(String table) throws IOException {
    return Files.readAllLines(folder.resolve("out").resolve(table), StandardCharsets.UTF_8);
  }
}
