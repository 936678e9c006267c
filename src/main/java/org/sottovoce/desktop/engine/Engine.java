package org.sottovoce.desktop.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sottovoce.document.Document;
import org.sottovoce.document.PictureTaker;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.entity.PersonName;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.mention.model.joint.Preset;
import org.sottovoce.pipeline.Progress;
import org.sottovoce.release.ReleaseFormat;
import org.sottovoce.release.gate.KeyRequest;
import org.sottovoce.review.Decision;
import org.sottovoce.review.Edit;
import org.sottovoce.review.Review;
import org.sottovoce.review.ReviewEvent;
import org.sottovoce.review.Settings;
import org.sottovoce.review.SweepItem;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.AlignedText;

/**
 * Everything that the editor asks of the program behind it.
 *
 * <p>The methods that take a {@link Progress} are slow and run on a background thread; they may end
 * early with a {@link java.util.concurrent.CancellationException} once it is cancelled. The others
 * are quick enough for the event dispatch thread. Safe for both threads at once.
 */
public interface Engine {

  /** Makes an engine; slow, and called once on a background thread. */
  @FunctionalInterface
  interface Factory {
    Engine start(Progress progress);
  }

  /** The settings that a new study begins with. */
  Settings settings();

  /** What this computer lacks for the best suggestions, in plain words; empty when all is there. */
  Optional<String> lack();

  /**
   * Reads a file.
   *
   * @throws UnreadableDocument when its text cannot be had in full
   */
  SegmentedDocument read(Path file, Progress progress) throws UnreadableDocument;

  /** The mentions that are proposed at a glance: soon there, and not all. */
  RecognizedDocument glance(SegmentedDocument document, Progress progress);

  /** All mentions that are proposed when one looks as {@code preset} says. */
  RecognizedDocument look(SegmentedDocument document, Preset preset, Progress progress);

  /** The edit that adds {@code document}: links its mentions and draws pseudonyms. */
  Edit.AddDocument adding(Review review, RecognizedDocument document, Progress progress);

  /**
   * The edit that suggests what {@code found} holds in place of what is suggested now; whatever a
   * reviewer has had a hand in stays.
   *
   * @param settings those that hold from now on
   * @param found documents of {@code review} after another look; the others stay as they are
   */
  Edit.LookAgain lookingAgain(
      Review review, Settings settings, List<RecognizedDocument> found, Progress progress);

  /** What stands out in {@code documents} and nothing suggested. */
  List<SweepItem> sweep(List<RecognizedDocument> documents, Progress progress);

  /** Draws a fictitious name for a person whom a reviewer marked as {@code surface}. */
  PersonName drawName(Review review, String surface);

  /** What would stand in the release in place of {@code mention} under {@code decision}. */
  String replacement(Review review, MentionId mention, Decision decision);

  /** {@code document} with the replacements that are decided in place. Slow in a long one. */
  AlignedText released(Review review, RecognizedDocument document);

  /** Hands over what the pictures of {@code document} show, one by one. Slow. */
  void pictures(Document document, PictureTaker taker);

  /**
   * Writes a release into {@code folder} and checks it; what is undecided stays as it stands.
   *
   * @param key where the key is to be written, when one is wanted; the caller wipes its passphrase
   * @throws Refusal when it cannot be written; the folder then holds nothing of it
   */
  ReleaseResult release(
      Review review, Path folder, ReleaseFormat format, Optional<KeyRequest> key, Progress progress)
      throws Refusal;

  /**
   * Makes a new study on disk that holds {@code events}.
   *
   * @param passphrase the caller wipes it afterwards
   * @throws Refusal when it cannot be written
   */
  Study save(List<ReviewEvent> events, Path folder, char[] passphrase, Progress progress)
      throws Refusal;

  /** Whether {@code folder} is a study, by a quick look at what is in it. */
  boolean isStudy(Path folder);

  /**
   * Opens a study.
   *
   * @param passphrase the caller wipes it afterwards
   * @throws Refusal when the passphrase is wrong or the study cannot be read
   */
  Study open(Path folder, char[] passphrase, Progress progress) throws Refusal;
}
