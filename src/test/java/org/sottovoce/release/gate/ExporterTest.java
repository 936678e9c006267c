package org.sottovoce.release.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sottovoce.document.Format;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.KnownName;
import org.sottovoce.policy.Action;
import org.sottovoce.release.Redactor;
import org.sottovoce.release.ReleaseFormat;
import org.sottovoce.release.ReleaseWriter;
import org.sottovoce.release.Reviews;
import org.sottovoce.release.check.CheckedFile;
import org.sottovoce.release.check.LeakCheck;
import org.sottovoce.release.gate.ReleaseRefused.Reason;
import org.sottovoce.release.key.KeyReader;
import org.sottovoce.release.key.KeyUnreadable;
import org.sottovoce.release.pdf.PdfWriter;
import org.sottovoce.review.Review;
import org.sottovoce.review.SweepTally;

class ExporterTest {

  private static final Set<String> ORDINARY = Set.of("will", "may", "you");
  private static final ReleaseWriter TEXT =
      document -> document.text().text().getBytes(StandardCharsets.UTF_8);
  private static final ReleaseWriter LEAKING =
      document -> document.original().text().getBytes(StandardCharsets.UTF_8);
  private static final ReleaseWriter FAILING =
      document -> {
        throw new IOException("disk full");
      };

  private final Review review =
      Reviews.of(
          "{P:Will} spoke to {P:Tilda Brandt}. Will you, {N:34}?",
          "{P:Tilda Brandt} and {U:Omar} met {S:Ann}, 34 of them.");

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2031-02-03T04:05:06Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private Path directory;

  @BeforeEach
  void placeOfTheRelease() {
    directory = folder.resolve("out");
  }

  private static Exporter exporter(ReleaseWriter text) {
    return exporter(text, text);
  }

  private static Exporter exporter(ReleaseWriter inPlace, ReleaseWriter text) {
    Writers writers = new Writers(Map.of(Format.TXT, inPlace), text, PdfWriter::new, text);
    return new Exporter(
        new Redactor(Reviews::rendering),
        writers,
        word -> ORDINARY.contains(word.toLowerCase(java.util.Locale.ROOT)),
        CLOCK);
  }

  private ReleaseRequest request(ReleaseFormat format, KeyRequest key) {
    return new ReleaseRequest(directory, format, "R1", "Sottovoce 0.1", Optional.ofNullable(key));
  }

  private ReleaseRequest request() {
    return request(ReleaseFormat.SAME, null);
  }

  private static List<String> tree(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.skip(1).map(path -> root.relativize(path).toString()).sorted().toList();
    }
  }

  private static List<CheckedFile> files(Path release) throws IOException {
    List<CheckedFile> files = new ArrayList<>();
    for (String name : tree(release)) {
      files.add(CheckedFile.of(name, Files.readAllBytes(release.resolve(name))));
    }
    return files;
  }

  @Test
  void releaseHoldsDocumentsLogAndReadme() throws Exception {
    Release release = exporter(TEXT).export(review, request());
    assertEquals(
        List.of(
            "release",
            "release/README.md",
            "release/T01.txt",
            "release/T02.txt",
            "release/redaction-log.csv"),
        tree(directory));
    assertEquals(
        "Zoltany spoke to Zoltanz. Will you, [age]?",
        Files.readString(release.folder().resolve("T01.txt")));
    assertEquals(
        List.of("T01.txt", "T02.txt"),
        release.documents().stream().map(Release.Released::file).toList());
    assertTrue(release.report().passed());
  }

  @Test
  void logHoldsOneRowForEachMentionAndNoSurface() throws Exception {
    Release release = exporter(TEXT).export(review, request());
    assertEquals(
        """
        document,segment,type,level,action,replacement,recognizer,score,decided by
        T01,1,PERSON,DIRECT,pseudonym,Zoltany,test,1.00,R1
        T01,1,PERSON,DIRECT,pseudonym,Zoltanz,test,1.00,R1
        T01,1,AGE,INDIRECT,category,[age],test,1.00,R1
        T02,1,PERSON,DIRECT,pseudonym,Zoltanz,test,1.00,R1
        T02,1,PERSON,DIRECT,undecided,,test,1.00,
        T02,1,PERSON,DIRECT,keep,,test,1.00,R1
        """,
        Files.readString(release.folder().resolve("redaction-log.csv")).replace("\r\n", "\n"));
  }

  @Test
  void readmeCountsAndNeverPromisesTooMuch() throws Exception {
    Release release = exporter(TEXT).export(review, request());
    String readme = Files.readString(release.folder().resolve("README.md"));
    assertTrue(readme.contains("Made with Sottovoce 0.1 under the policy \"trial\"."), readme);
    assertTrue(readme.contains("| 2 | 4 | 2 |"), readme);
    assertTrue(readme.contains("| person | 3 | 0 | 0 | 0 |"), readme);
    assertFalse(readme.toLowerCase(java.util.Locale.ROOT).contains("anonym" + "ised"));
  }

  @Test
  void aNameGivenBeforehandIsSoughtEvenWhereNobodyFoundIt() throws Exception {
    Review unseen = Reviews.of("{P:Tilda Brandt} wrote to %5Aorvath%20Quill.");
    ReleaseRequest knowing =
        new ReleaseRequest(
            directory,
            ReleaseFormat.SAME,
            "R1",
            "Sottovoce 0.1",
            Optional.empty(),
            List.of(new KnownName("Zorvath Quill", IdentifierType.PERSON)),
            Optional.of(new SweepTally(7, 3)));
    assertThrows(ReleaseStopped.class, () -> exporter(TEXT).export(unseen, knowing));
    assertFalse(Files.exists(directory));
    Release passed = exporter(TEXT).export(review, knowing);
    assertTrue(passed.report().passed());
    String readme = Files.readString(passed.folder().resolve("README.md"));
    assertTrue(readme.contains("in 7 places; a person has looked at 3 of them"), readme);
  }

  @Test
  void aFormThatCannotBeHadWithoutWhatWasRemovedIsGivenUpAndToldSo() throws Exception {
    Release release = exporter(LEAKING, TEXT).export(review, request());
    Release.Released only = release.documents().get(0);
    assertEquals("T01.docx", only.file());
    assertFalse(only.keepsForm());
    assertFalse(Files.exists(release.folder().resolve("T01.txt")));
  }

  @Test
  void aReplacementThatHoldsWhatIsRemovedGivesWayToTheCategory() throws Exception {
    Redactor telling =
        new Redactor(
            (any, document) ->
                (entity, surface, action) -> action == Action.CATEGORY ? "[gone]" : "Tilda Brandt");
    Writers writers = new Writers(Map.of(Format.TXT, TEXT), TEXT, any -> TEXT, TEXT);
    Release release =
        new Exporter(
                telling,
                writers,
                word -> ORDINARY.contains(word.toLowerCase(java.util.Locale.ROOT)),
                CLOCK)
            .export(review, request());
    assertEquals(
        "[gone] spoke to [gone]. Will you, [gone]?",
        Files.readString(release.folder().resolve("T01.txt")));
  }

  @Test
  void pdfReleasePassesTheCheckToo() throws Exception {
    Release release = exporter(TEXT).export(review, request(ReleaseFormat.PDF, null));
    assertTrue(Files.size(release.folder().resolve("T02.pdf")) > 1000);
  }

  @Test
  void leakStopsTheReleaseAndLeavesNothing() throws IOException {
    ReleaseStopped stopped =
        assertThrows(ReleaseStopped.class, () -> exporter(LEAKING).export(review, request()));
    assertFalse(stopped.report().passed());
    assertEquals(List.of(), tree(folder));
  }

  @Test
  void leakLeavesAnEmptyFolderOfTheUserInPlace() throws IOException {
    Files.createDirectory(directory);
    assertThrows(ReleaseStopped.class, () -> exporter(LEAKING).export(review, request()));
    assertEquals(List.of("out"), tree(folder));
  }

  @Test
  void failingWriterLeavesNothing() throws IOException {
    assertThrows(IOException.class, () -> exporter(FAILING).export(review, request()));
    assertEquals(List.of(), tree(folder));
  }

  @Test
  void crashingWriterLeavesNothing() throws IOException {
    ReleaseWriter crashing =
        document -> {
          throw new IllegalStateException("a flaw");
        };
    assertThrows(IllegalStateException.class, () -> exporter(crashing).export(review, request()));
    assertEquals(List.of(), tree(folder));
  }

  @Test
  void folderThatIsNotEmptyIsRefused() throws IOException {
    Files.createDirectory(directory);
    Files.writeString(directory.resolve("a.txt"), "mine");
    assertRefused(Reason.FOLDER_NOT_EMPTY, request());
    assertEquals(List.of("out", "out/a.txt"), tree(folder));
  }

  @Test
  void folderThatIsAFileIsRefused() throws IOException {
    Files.writeString(directory, "mine");
    assertRefused(Reason.NOT_A_FOLDER, request());
  }

  private void assertRefused(Reason reason, ReleaseRequest request) {
    ReleaseRefused refused =
        assertThrows(ReleaseRefused.class, () -> exporter(TEXT).export(review, request));
    assertEquals(reason, refused.reason());
  }

  private ReleaseRequest keyAt(Path file) {
    return request(ReleaseFormat.SAME, new KeyRequest(file, "open sesame".toCharArray()));
  }

  @Test
  void keyInsideTheReleaseIsRefused() throws IOException {
    assertRefused(Reason.KEY_INSIDE_RELEASE, keyAt(directory.resolve("key.zip")));
    assertRefused(Reason.KEY_INSIDE_RELEASE, keyAt(directory.resolve("release/key.zip")));
    assertRefused(Reason.KEY_INSIDE_RELEASE, keyAt(folder.resolve("other/../out/release/key.zip")));
    Files.createDirectory(directory);
    Files.createSymbolicLink(folder.resolve("link"), directory);
    assertRefused(Reason.KEY_INSIDE_RELEASE, keyAt(folder.resolve("link/key.zip")));
    assertEquals(List.of("link", "out"), tree(folder));
  }

  @Test
  void keyIsNeverWrittenOverAFile() throws IOException {
    Files.writeString(folder.resolve("key.zip"), "mine");
    assertRefused(Reason.KEY_EXISTS, keyAt(folder.resolve("key.zip")));
    assertRefused(Reason.KEY_FOLDER_MISSING, keyAt(folder.resolve("no/key.zip")));
  }

  @Test
  void keyIsWrittenOnlyWhenTheReleasePassed() throws IOException {
    assertThrows(
        ReleaseStopped.class,
        () -> exporter(LEAKING).export(review, keyAt(folder.resolve("key.zip"))));
    assertEquals(List.of(), tree(folder));
  }

  @Test
  void checkAgainstTheKeyFindsNothingInTheReleaseAndEverythingInTheOriginals() throws Exception {
    Path key = folder.resolve("key.zip");
    Release release = exporter(TEXT).export(review, keyAt(key));
    LeakCheck check = new LeakCheck(new KeyReader().read(key, "open sesame".toCharArray()));
    assertEquals(List.of(), check.check(files(release.folder())).leaks());
    byte[] original = review.documents().get(0).document().text().getBytes(StandardCharsets.UTF_8);
    assertEquals(3, check.check(List.of(CheckedFile.of("T01.txt", original))).leaks().size());
    byte[] more = "Zoltany spoke. Will you, or Will?".getBytes(StandardCharsets.UTF_8);
    assertEquals(1, check.check(List.of(CheckedFile.of("T01.txt", more))).leaks().size());
  }

  @Test
  void keyOpensWithItsPassphraseOnly() throws Exception {
    Path key = folder.resolve("key.zip");
    exporter(TEXT).export(review, keyAt(key));
    KeyUnreadable unreadable =
        assertThrows(KeyUnreadable.class, () -> new KeyReader().read(key, "open".toCharArray()));
    assertEquals(KeyUnreadable.Reason.WRONG_PASSPHRASE, unreadable.reason());
    assertFalse(new String(Files.readAllBytes(key), StandardCharsets.ISO_8859_1).contains("Tilda"));
    Path broken = Files.writeString(folder.resolve("no.zip"), "no key");
    assertEquals(
        KeyUnreadable.Reason.NO_KEY,
        assertThrows(KeyUnreadable.class, () -> new KeyReader().read(broken, "x".toCharArray()))
            .reason());
  }

  @Test
  void sameReviewGivesTheSameRelease() throws Exception {
    Release first = exporter(TEXT).export(review, request(ReleaseFormat.PDF, null));
    directory = folder.resolve("again");
    Release second = exporter(TEXT).export(review, request(ReleaseFormat.PDF, null));
    assertEquals(first.hash(), second.hash());
  }
}
