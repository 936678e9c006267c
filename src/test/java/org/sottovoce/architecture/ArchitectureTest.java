package org.sottovoce.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  private static final String BASE = "org.sottovoce";
  private static final String PLANTED = "org.sottovoce.architecture.planted";
  private static final Path SOURCES = Path.of("src/main/java");

  /** A catch of everything, alone or beside other types. */
  private static final Pattern BROAD_CATCH =
      Pattern.compile(
          "catch \\([^)]*\\b(Exception|Throwable|RuntimeException|Error|StackOverflowError"
              + "|OutOfMemoryError)\\b[^)]*\\)");

  /** Edges where a parser throws anything at all; each says why beside its catch. */
  private static final List<String> BROAD_CATCH_ALLOWED =
      List.of(
          "LeakCheck",
          "PdfImage",
          "PdfNesting",
          "PdfReader",
          "PictureBytes",
          "TikaText",
          "TypeDetector");

  @TestFactory
  Stream<DynamicTest> theProgramKeepsEveryRule() {
    JavaClasses program =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);
    return new ArchitectureRules(BASE)
        .all().entrySet().stream()
            .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> check(rule, program)));
  }

  private static void check(Map.Entry<String, ArchRule> rule, JavaClasses classes) {
    rule.getValue().check(classes);
  }

  @TestFactory
  Stream<DynamicTest> aPlantedViolationOfEachRuleIsCaught() {
    JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);
    return new ArchitectureRules(PLANTED)
        .all().entrySet().stream()
            .filter(rule -> !rule.getKey().equals("order: desktop")) // nothing comes later
            .filter(rule -> !rule.getKey().startsWith("order: ") || rule.getKey().endsWith("text"))
            .map(
                rule ->
                    DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThrows(AssertionError.class, () -> check(rule, planted))));
  }

  @Test
  void everyPackageSaysWhatItIs() throws IOException {
    TreeSet<String> bare = new TreeSet<>();
    for (Path source : sources()) {
      if (!Files.exists(source.resolveSibling("package-info.java"))) {
        bare.add(SOURCES.relativize(source.getParent()).toString());
      }
    }
    bare.remove("org/sottovoce"); // the program's entry point alone
    assertEquals(new TreeSet<>(), bare);
  }

  @Test
  void nothingCatchesEverythingButAtTheNamedEdges() throws IOException {
    TreeSet<String> catching = new TreeSet<>();
    for (Path source : sources()) {
      if (BROAD_CATCH.matcher(Files.readString(source)).find()) {
        catching.add(source.getFileName().toString().replace(".java", ""));
      }
    }
    assertEquals(new TreeSet<>(BROAD_CATCH_ALLOWED), catching);
  }

  @Test
  void aBroadCatchIsRecognized() {
    assertTrue(BROAD_CATCH.matcher("} catch (RuntimeException e) {").find());
    assertTrue(BROAD_CATCH.matcher("} catch (IOException | RuntimeException e) {").find());
    assertFalse(BROAD_CATCH.matcher("} catch (IOException | SQLException e) {").find());
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> all = Files.walk(SOURCES)) {
      return all.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    }
  }
}
