package org.sottovoce.mention.gazetteer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.apache.lucene.store.ByteArrayDataInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerCompilerTest {

  @TempDir Path folder;
  private Path tables;
  private Path classes;
  private Path target;

  @BeforeEach
  void writeSmallTables() throws IOException {
    tables = folder.resolve("tables");
    classes = folder.resolve("classes");
    target = classes.resolve("gazetteers/compiled/gazetteer.bin");
    Files.createDirectories(classes.resolve("org/sottovoce/mention/gazetteer"));
    String[] lexicons = {
      "common_words", "not_names", "nicknames", "organisation_kinds", "demonyms", "languages",
      "religions", "occupations", "health_terms", "degrees", "honorifics", "countries"
    };
    for (String lexicon : lexicons) {
      write("en/" + lexicon + ".tsv", "term\n");
    }
    for (String table : new String[] {"given_names", "surnames", "places", "organisations"}) {
      write(table + ".tsv", "name\n");
      write("supplement/" + table + ".tsv", "name\n");
    }
    write("places.tsv", "name\textent\tregion\tcountry\nQuillstead\tS\tEngland\tGB\n");
    write("supplement/common_words.tsv", "word\ttier\n");
    write("supplement/countries.tsv", "name\tcode\n");
    write("supplement/given_names.tsv", "# by hand\nname\tgender\nQuillan\tm\n");
  }

  @Test
  void theTablesAreCompiledAmongTheClasses() throws IOException {
    compile();
    Gazetteer gazetteer = Gazetteer.read(new ByteArrayDataInput(Files.readAllBytes(target)));
    assertTrue(gazetteer.entry("quillan").is(Kind.GIVEN_NAME));
    assertEquals(Entry.NONE, gazetteer.entry("mary"));
  }

  @Test
  void nothingIsDoneWhileTheCompiledFileIsTheNewest() throws IOException {
    compile();
    byte[] marked = {1};
    Files.write(target, marked);
    compile();
    assertArrayEquals(marked, Files.readAllBytes(target));
    FileTime later = FileTime.from(Files.getLastModifiedTime(target).toInstant().plusSeconds(9));
    Files.setLastModifiedTime(tables.resolve("surnames.tsv"), later);
    compile();
    assertNotEquals(1, Files.size(target));
  }

  @Test
  void theSameTablesGiveTheSameBytes() throws IOException {
    compile();
    byte[] first = Files.readAllBytes(target);
    Files.setLastModifiedTime(target, FileTime.from(Instant.EPOCH));
    compile();
    assertArrayEquals(first, Files.readAllBytes(target));
  }

  private void compile() throws IOException {
    GazetteerCompiler.main(new String[] {tables.toString(), classes.toString()});
  }

  private void write(String table, String text) throws IOException {
    Path file = tables.resolve(table);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
