package org.sottovoce.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.document.Fingerprint;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.entity.Texts;
import org.sottovoce.review.Edit;
import org.sottovoce.review.PictureId;
import org.sottovoce.review.RandomEdits;
import org.sottovoce.review.Review;
import org.sottovoce.review.ReviewSession;
import org.sottovoce.store.StudyFailure.Reason;
import org.sottovoce.store.StudyKey.Derivation;

class StudyTest {

  static final char[] PASSPHRASE = "a plain passphrase, ünlike any".toCharArray();
  static final StudyReading READING = Texts::segmented;

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-03-01T10:15:30.123456789Z"));

  @TempDir Path temporary;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void closingAndOpeningGoesOnWhereOneStopped(long seed) throws StudyFailure {
    Path folder = temporary.resolve("garden.sottovoce");
    RandomEdits edits = new RandomEdits(seed);
    ReviewSession session = session();
    act(session, edits, 10);
    List<Review> states = new ArrayList<>();
    try (Study study = Study.create(folder, PASSPHRASE, session, quick())) {
      act(session, edits, 60);
      session.released("abc123");
      assertEquals(session, study.session(), "seed " + seed);
    }
    try (Study study = Study.open(folder, PASSPHRASE, READING)) {
      ReviewSession opened = study.session();
      assertEquals(session.review(), opened.review(), "seed " + seed);
      assertEquals(session.events().size(), opened.events().size(), "seed " + seed);
      assertEquals(session.reviewer(), opened.reviewer());
      while (opened.canUndo()) {
        states.add(opened.review());
        opened.undo();
      }
      assertEquals(session.start(), opened.review(), "seed " + seed);
    }
    try (Study study = Study.open(folder, PASSPHRASE, READING)) {
      ReviewSession opened = study.session();
      for (int i = states.size() - 1; i >= 0; i--) {
        opened.redo();
        assertEquals(states.get(i), opened.review(), "seed " + seed);
      }
    }
  }

  @Test
  void aPictureThatWasKeptIsKeptAfterOpening() throws StudyFailure {
    Path folder = temporary.resolve("pictures.sottovoce");
    ReviewSession session = session();
    act(session, new RandomEdits(3), 3);
    Fingerprint document = session.review().documents().get(0).fingerprint();
    session.apply(new Edit.KeepPicture(new PictureId(document, 1), true));
    session.apply(new Edit.KeepPicture(new PictureId(document, 2), true));
    session.apply(new Edit.KeepPicture(new PictureId(document, 1), false));
    Study.create(folder, PASSPHRASE, session, quick()).close();
    try (Study study = Study.open(folder, PASSPHRASE, READING)) {
      assertEquals(Set.of(new PictureId(document, 2)), study.session().review().keptPictures());
      study.session().undo();
      assertEquals(2, study.session().review().keptPictures().size());
    }
  }

  @Test
  void noSurfaceStandsInPlainInAnyFile() throws StudyFailure, IOException {
    Path folder = studyOf(40);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        byte[] bytes = Files.readAllBytes(file);
        for (String surface : RandomEdits.SURFACES) {
          assertFalse(holds(bytes, surface.getBytes(StandardCharsets.UTF_8)), file.toString());
          assertFalse(holds(bytes, surface.getBytes(StandardCharsets.UTF_16BE)), file.toString());
        }
      }
    }
  }

  @Test
  void theSearchForSurfacesFindsOneThatIsThere() {
    byte[] bytes = "x Whitaker x".getBytes(StandardCharsets.UTF_8);
    assertTrue(holds(bytes, "Whitaker".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aWrongPassphraseIsToldFromEverythingElse() throws StudyFailure {
    Path folder = studyOf(3);
    assertEquals(
        Reason.WRONG_PASSPHRASE,
        failure(() -> Study.open(folder, "another".toCharArray(), READING)));
  }

  @Test
  void aStudyIsNotMadeOverAnother() throws StudyFailure, IOException {
    Path folder = temporary.resolve("there.sottovoce");
    Files.createDirectory(folder);
    assertEquals(
        Reason.EXISTS, failure(() -> Study.create(folder, PASSPHRASE, session(), quick())));
  }

  @Test
  void aStudyIsOpenInOneWindow() throws StudyFailure {
    Path folder = studyOf(3);
    Study study = Study.open(folder, PASSPHRASE, READING);
    assertEquals(Reason.IN_USE, failure(() -> Study.open(folder, PASSPHRASE, READING)));
    study.close();
    Study.open(folder, PASSPHRASE, READING).close();
  }

  @Test
  void whatIsNoStudyIsSaidToBeNone() throws IOException {
    assertEquals(
        Reason.NOT_A_STUDY,
        failure(() -> Study.open(temporary.resolve("missing"), PASSPHRASE, READING)));
    assertEquals(Reason.NOT_A_STUDY, failure(() -> Study.open(temporary, PASSPHRASE, READING)));
    Path file = Files.writeString(temporary.resolve("file"), "x", StandardCharsets.UTF_8);
    assertEquals(Reason.NOT_A_STUDY, failure(() -> Study.open(file, PASSPHRASE, READING)));
    Files.writeString(temporary.resolve("study.json"), "{\"a\": 1}", StandardCharsets.UTF_8);
    assertEquals(Reason.NOT_A_STUDY, failure(() -> Study.open(temporary, PASSPHRASE, READING)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"format\": \"sottovoce-study\", \"version\": 1}"})
  void aMangledStudyFileIsDamage(String content) throws StudyFailure, IOException {
    Path folder = studyOf(3);
    Files.writeString(folder.resolve("study.json"), content, StandardCharsets.UTF_8);
    assertEquals(Reason.DAMAGED, failure(() -> Study.open(folder, PASSPHRASE, READING)));
  }

  @ParameterizedTest
  @ValueSource(ints = {7, (256 << 10) + 1, Integer.MAX_VALUE})
  void nobodyIsMadeToFillTheMemory(int kibibytes) throws StudyFailure, IOException {
    Path folder = studyOf(3);
    Path file = folder.resolve("study.json");
    String json = Files.readString(file, StandardCharsets.UTF_8);
    String changed = json.replaceFirst("\"memoryKib\" : \\d+", "\"memoryKib\" : " + kibibytes);
    assertNotEquals(json, changed);
    Files.writeString(file, changed, StandardCharsets.UTF_8);
    assertEquals(Reason.DAMAGED, failure(() -> Study.open(folder, PASSPHRASE, READING)));
  }

  /** A hundred passes over 64 MiB would take half a minute. */
  @ParameterizedTest
  @ValueSource(ints = {0, 13, 100, Integer.MAX_VALUE})
  void nobodyIsMadeToWait(int passes) throws StudyFailure, IOException {
    Path folder = studyOf(3);
    Path file = folder.resolve("study.json");
    String json = Files.readString(file, StandardCharsets.UTF_8);
    String changed =
        json.replaceFirst("\"memoryKib\" : \\d+", "\"memoryKib\" : 65536")
            .replaceFirst("\"passes\" : \\d+", "\"passes\" : " + passes);
    assertNotEquals(json, changed);
    Files.writeString(file, changed, StandardCharsets.UTF_8);
    assertEquals(Reason.DAMAGED, failure(() -> Study.open(folder, PASSPHRASE, READING)));
  }

  @Test
  void aNewerVersionIsNotTouched() throws StudyFailure, IOException {
    Path folder = studyOf(3);
    Path file = folder.resolve("study.json");
    String json = Files.readString(file, StandardCharsets.UTF_8);
    Files.writeString(
        file, json.replace("\"version\" : 1", "\"version\" : 2"), StandardCharsets.UTF_8);
    assertEquals(Reason.NEWER_VERSION, failure(() -> Study.open(folder, PASSPHRASE, READING)));
  }

  @Test
  void aDatabaseThatIsCutOffOrGoneIsDamage() throws StudyFailure, IOException {
    Path folder = studyOf(3);
    Path database = folder.resolve("study.mv.db");
    byte[] bytes = Files.readAllBytes(database);
    Files.write(database, Arrays.copyOf(bytes, 5000));
    assertEquals(Reason.DAMAGED, failure(() -> Study.open(folder, PASSPHRASE, READING)));
    Files.delete(database);
    assertEquals(Reason.DAMAGED, failure(() -> Study.open(folder, PASSPHRASE, READING)));
  }

  @Test
  void anOriginalThatReadsAsAnotherTextIsRefused() throws StudyFailure {
    Path folder = studyOf(3);
    StudyReading other = source -> Texts.segmented("Something else altogether.");
    assertEquals(Reason.READ_DIFFERENTLY, failure(() -> Study.open(folder, PASSPHRASE, other)));
    StudyReading none =
        source -> {
          throw new UnreadableDocument(UnreadableDocument.Reason.NO_TEXT);
        };
    assertEquals(Reason.READ_DIFFERENTLY, failure(() -> Study.open(folder, PASSPHRASE, none)));
  }

  @Test
  void aFolderThatCannotBeMadeLeavesNothingBehind() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "x", StandardCharsets.UTF_8);
    assertEquals(
        Reason.NOT_WRITABLE,
        failure(() -> Study.create(file.resolve("in.sottovoce"), PASSPHRASE, session(), quick())));
  }

  @Test
  void theStandardKeyOpensWhatItClosed() throws StudyFailure {
    Path folder = temporary.resolve("standard.sottovoce");
    ReviewSession session = session();
    Study.create(folder, PASSPHRASE, session).close();
    try (Study study = Study.open(folder, PASSPHRASE, READING)) {
      assertEquals(session.review(), study.session().review());
    }
  }

  @Test
  void aSessionThatBeganWithDocumentsMakesNoStudy() {
    ReviewSession first = session();
    act(first, new RandomEdits(1), 2);
    ReviewSession second = new ReviewSession(first.review(), "R1", CLOCK);
    Path folder = temporary.resolve("none.sottovoce");
    assertThrows(
        IllegalArgumentException.class, () -> Study.create(folder, PASSPHRASE, second, quick()));
    assertFalse(Files.exists(folder));
  }

  private Path studyOf(int events) throws StudyFailure {
    Path folder = temporary.resolve("study.sottovoce");
    ReviewSession session = session();
    act(session, new RandomEdits(7), events);
    Study.create(folder, PASSPHRASE, session, quick()).close();
    return folder;
  }

  /** A key that takes no time. */
  static Derivation quick() {
    return Derivation.salted(64, 1);
  }

  static ReviewSession session() {
    return new ReviewSession(Review.empty(RandomEdits.settings()), "R1", CLOCK);
  }

  /** Makes {@code count} edits, with an undo or redo now and then. */
  static void act(ReviewSession session, RandomEdits edits, int count) {
    for (int i = 0; i < count; i++) {
      session.apply(edits.next(session.review()));
      if (i % 7 == 5) {
        session.undo();
        session.undo();
        session.redo();
      }
    }
  }

  private static Reason failure(Executable attempt) {
    return assertThrows(StudyFailure.class, attempt).reason();
  }

  private static boolean holds(byte[] bytes, byte[] wanted) {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    return all.contains(new String(wanted, StandardCharsets.ISO_8859_1));
  }
}
