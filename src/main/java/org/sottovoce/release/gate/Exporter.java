package org.sottovoce.release.gate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sottovoce.document.Fingerprint;
import org.sottovoce.entity.EntityId;
import org.sottovoce.release.FormUnkept;
import org.sottovoce.release.Imprint;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.Redactor;
import org.sottovoce.release.check.CheckedFile;
import org.sottovoce.release.check.CheckedFile.Role;
import org.sottovoce.release.check.Leak;
import org.sottovoce.release.check.LeakCheck;
import org.sottovoce.release.check.LeakReport;
import org.sottovoce.release.check.ReplacementCheck;
import org.sottovoce.release.check.Sought;
import org.sottovoce.release.check.SoughtList;
import org.sottovoce.release.gate.Release.Released;
import org.sottovoce.release.gate.ReleaseRefused.Reason;
import org.sottovoce.release.key.KeyWriter;
import org.sottovoce.review.Review;

/**
 * Makes releases: replaces, writes, checks the finished bytes, and only then puts them in place.
 * Keeps no state between calls; safe for several threads at once with different folders.
 */
public final class Exporter {

  private final Redactor redactor;
  private final Writers writers;
  private final Predicate<String> ordinaryWord;
  private final Clock clock;

  /**
   * @param ordinaryWord whether a single word, in any case, is a dictionary word that stands for
   *     nobody by itself
   * @param clock tells the day that title pages give
   */
  public Exporter(Redactor redactor, Writers writers, Predicate<String> ordinaryWord, Clock clock) {
    this.clock = clock;
    this.redactor = redactor;
    this.writers = writers;
    this.ordinaryWord = ordinaryWord;
  }

  /**
   * Makes the release of a review.
   *
   * @throws ReleaseRefused when it cannot be made as asked for; nothing was written
   * @throws ReleaseStopped when the leak check found something; nothing is left
   * @throws IOException when a file cannot be made or written; nothing is left, unless the key
   *     alone could not be written after the release was in place
   */
  public Release export(Review review, ReleaseRequest request) throws ReleaseStopped, IOException {
    refuseUnlessPossible(review, request);
    List<RedactedDocument> documents = redacted(review);
    List<Sought> sought = new SoughtList(ordinaryWord).from(review, documents, request.known());
    stopOn(new ReplacementCheck(sought).check(documents), documents.size(), sought.size());
    LeakCheck check = new LeakCheck(sought);
    try (ReleaseFolder folder = ReleaseFolder.open(request.directory())) {
      List<Released> released = new ArrayList<>();
      List<CheckedFile> files = writeAll(review, request, documents, folder, check, released);
      LeakReport report = check.check(files);
      stopOn(report.leaks(), report.files(), report.sought());
      Fingerprint hash = hash(folder, files);
      Path place = folder.publish();
      writeKey(request, check.found(files), documents);
      return new Release(place, released, report, hash);
    }
  }

  /** A replacement that happens to hold what is removed elsewhere gives way to the category. */
  private List<RedactedDocument> redacted(Review review) {
    List<RedactedDocument> documents = redactor.redact(review);
    List<Sought> sought = new SoughtList(ordinaryWord).from(review, documents);
    Set<EntityId> telling = new ReplacementCheck(sought).telling(documents);
    return telling.isEmpty() ? documents : redactor.redact(review, telling);
  }

  private static void refuseUnlessPossible(Review review, ReleaseRequest request)
      throws IOException {
    if (review.documents().isEmpty()) {
      throw new ReleaseRefused(Reason.NO_DOCUMENTS);
    }
    ReleaseFolder.refuseUnlessFree(request.directory());
    if (request.key().isPresent()) {
      KeyPlace.refuseUnlessApart(request.key().get(), request.directory());
    }
  }

  private static void stopOn(List<Leak> leaks, int files, int sought) throws ReleaseStopped {
    if (!leaks.isEmpty()) {
      throw new ReleaseStopped(new LeakReport(files, sought, leaks));
    }
  }

  private List<CheckedFile> writeAll(
      Review review,
      ReleaseRequest request,
      List<RedactedDocument> documents,
      ReleaseFolder folder,
      LeakCheck check,
      List<Released> released)
      throws IOException {
    List<CheckedFile> files = new ArrayList<>();
    Imprint imprint =
        new Imprint(request.program(), review.settings().policy().name(), LocalDate.now(clock));
    for (RedactedDocument document : documents) {
      Writers.Choice choice =
          writers.choose(request.format(), document.original().document(), imprint);
      Written written = writeOne(folder, choice, document, check);
      files.add(written.file());
      released.add(new Released(written.file().name(), document, written.keepsForm()));
    }
    String log = new PublicLog(review, request.reviewer()).of(documents);
    files.add(write(folder, "redaction-log.csv", utf8(log), Role.COMPANION));
    String readme = new ReleaseReadme(review, request).of(released);
    files.add(write(folder, "README.md", utf8(readme), Role.COMPANION));
    return files;
  }

  private record Written(CheckedFile file, boolean keepsForm) {}

  /** A form that cannot be had, or not without what was removed, is given up; users are told so. */
  private Written writeOne(
      ReleaseFolder folder, Writers.Choice choice, RedactedDocument document, LeakCheck check)
      throws IOException {
    if (!choice.keepsForm()) {
      return new Written(write(folder, choice, document), false);
    }
    try {
      CheckedFile file = write(folder, choice, document);
      if (check.check(List.of(file)).passed()) {
        return new Written(file, true);
      }
      folder.delete(file.name());
      return new Written(write(folder, writers.newDocx(), document), false);
    } catch (FormUnkept e) {
      return new Written(write(folder, writers.newDocx(), document), false);
    }
  }

  private static CheckedFile write(
      ReleaseFolder folder, Writers.Choice choice, RedactedDocument document) throws IOException {
    String name = document.code() + "." + choice.extension();
    folder.write(name, choice.writer().write(document));
    Role role = choice.numbers() ? Role.NUMBERED_DOCUMENT : Role.DOCUMENT;
    return new CheckedFile(name, folder.read(name), role);
  }

  /** Writes a file and reads it again: what is checked is what lies on the disk. */
  private static CheckedFile write(ReleaseFolder folder, String name, byte[] bytes, Role role)
      throws IOException {
    folder.write(name, bytes);
    return new CheckedFile(name, folder.read(name), role);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Fingerprint hash(ReleaseFolder folder, List<CheckedFile> files)
      throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (CheckedFile file : files) {
      all.writeBytes(utf8(file.name() + "\n" + Fingerprint.of(folder.read(file.name())).hex()));
    }
    return Fingerprint.of(all.toByteArray());
  }

  private static void writeKey(
      ReleaseRequest request, List<Sought> found, List<RedactedDocument> documents)
      throws IOException {
    if (request.key().isPresent()) {
      KeyRequest key = request.key().get();
      new KeyWriter(found, documents).write(key.file(), key.passphrase());
    }
  }
}
