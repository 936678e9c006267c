package org.sottovoce.desktop.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sottovoce.cli.Program;
import org.sottovoce.document.Document;
import org.sottovoce.document.PictureTaker;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.entity.PersonName;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.mention.model.joint.Preset;
import org.sottovoce.pipeline.DocumentPictures;
import org.sottovoce.pipeline.FormatCatalogue;
import org.sottovoce.pipeline.Progress;
import org.sottovoce.pipeline.Releasing;
import org.sottovoce.pipeline.Reviewing;
import org.sottovoce.policy.Action;
import org.sottovoce.policy.Policies;
import org.sottovoce.release.ReleaseFormat;
import org.sottovoce.release.check.Leak;
import org.sottovoce.release.gate.KeyRequest;
import org.sottovoce.release.gate.Release;
import org.sottovoce.release.gate.ReleaseRefused;
import org.sottovoce.release.gate.ReleaseRequest;
import org.sottovoce.release.gate.ReleaseStopped;
import org.sottovoce.review.Decision;
import org.sottovoce.review.Edit;
import org.sottovoce.review.Review;
import org.sottovoce.review.ReviewEvent;
import org.sottovoce.review.ReviewSession;
import org.sottovoce.review.Settings;
import org.sottovoce.review.Sweep;
import org.sottovoce.review.SweepItem;
import org.sottovoce.review.SweepTally;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.store.StudyFailure;
import org.sottovoce.text.AlignedText;

/** The editor's engine: the same one as the command line's, with studies kept on disk. */
public final class PipelineEngine implements Engine {

  /** The code under which the one reviewer of this computer is logged. */
  private static final String REVIEWER = "R1";

  private final org.sottovoce.pipeline.Engine engine;
  private final Reviewing reviewing;
  private final Releasing releasing;

  private PipelineEngine(org.sottovoce.pipeline.Engine engine) {
    this.engine = engine;
    this.reviewing = new Reviewing(engine);
    this.releasing = new Releasing(engine);
  }

  /** Loads gazetteers and models. */
  public static Engine start(Progress progress) {
    progress.step("loading names and models", 0, 1);
    return new PipelineEngine(org.sottovoce.pipeline.Engine.load());
  }

  @Override
  public Settings settings() {
    return new Settings(Policies.portage());
  }

  @Override
  public Optional<String> lack() {
    return engine.lack();
  }

  @Override
  public SegmentedDocument read(Path file, Progress progress) throws UnreadableDocument {
    progress.step("reading", 0, 1);
    return FormatCatalogue.intake().read(SourceFile.load(file));
  }

  @Override
  public RecognizedDocument glance(SegmentedDocument document, Progress progress) {
    progress.step("looking for names", 0, 2);
    return engine.with(Preset.QUICK).recognize(document, List.of());
  }

  @Override
  public RecognizedDocument look(SegmentedDocument document, Preset preset, Progress progress) {
    progress.step("looking for names", 1, 2);
    return engine.with(preset).recognize(document, List.of());
  }

  @Override
  public Edit.AddDocument adding(Review review, RecognizedDocument document, Progress progress) {
    return reviewing.adding(review, document);
  }

  @Override
  public Edit.LookAgain lookingAgain(
      Review review, Settings settings, List<RecognizedDocument> found, Progress progress) {
    return reviewing.lookingAgain(review, settings, found);
  }

  @Override
  public List<SweepItem> sweep(List<RecognizedDocument> documents, Progress progress) {
    progress.step("looking over the rest", 0, 1);
    return new Sweep(engine.names()).of(documents);
  }

  @Override
  public PersonName drawName(Review review, String surface) {
    return reviewing.drawName(review, surface);
  }

  @Override
  public String replacement(Review review, MentionId mention, Decision decision) {
    return releasing.replacement(review, mention, decision);
  }

  @Override
  public AlignedText released(Review review, RecognizedDocument document) {
    return releasing.text(review, document);
  }

  @Override
  public void pictures(Document document, PictureTaker taker) {
    try {
      new DocumentPictures().of(document, taker);
    } catch (UnreadableDocument e) {
      throw new IllegalStateException("the document was read from the same bytes before", e);
    }
  }

  @Override
  public ReleaseResult release(
      Review review, Path folder, ReleaseFormat format, Optional<KeyRequest> key, Progress progress)
      throws Refusal {
    progress.step("writing and checking", 0, 1);
    Review whole = releasing.completed(review, List.of());
    SweepTally swept = SweepTally.of(new Sweep(engine.names()).of(whole.documents()), whole);
    ReleaseRequest request =
        new ReleaseRequest(folder, format, REVIEWER, Program.NAME, key).swept(swept);
    try {
      Release release = releasing.exporter().export(whole, request);
      return released(release, replacedMentions(whole) - replacedMentions(review));
    } catch (ReleaseStopped e) {
      return new ReleaseResult.Stopped(e.report().leaks().stream().map(Leak::describe).toList());
    } catch (ReleaseRefused e) {
      throw new Refusal(e.reason().sentence(), e);
    } catch (IOException e) {
      throw new Refusal("The release could not be written: check the folder and the disk.", e);
    }
  }

  private static int replacedMentions(Review review) {
    int replaced = 0;
    for (RecognizedDocument document : review.documents()) {
      for (Mention mention : document.mentions()) {
        replaced += review.action(document.id(mention)) == Action.KEEP ? 0 : 1;
      }
    }
    return replaced;
  }

  private static ReleaseResult released(Release release, int completed) {
    List<Path> files =
        release.documents().stream().map(one -> release.folder().resolve(one.file())).toList();
    int replaced =
        release.documents().stream().mapToInt(one -> one.document().replacements().size()).sum();
    List<String> remarks = new ArrayList<>();
    if (completed > 0) {
      remarks.add(
          "What you removed stood in " + completed + " more places: it was removed there, too.");
    }
    for (Release.Released one : release.documents()) {
      one.shortfalls().forEach(said -> remarks.add(one.file() + ", " + said));
    }
    return new ReleaseResult.Released(
        release.folder(), files, replaced, remarks, release.hash().hex());
  }

  @Override
  public Study save(List<ReviewEvent> events, Path folder, char[] passphrase, Progress progress)
      throws Refusal {
    progress.step("saving the study", 0, 1);
    ReviewSession session =
        new ReviewSession(Review.empty(settings()), REVIEWER, InstantSource.system());
    session.replay(events);
    try {
      return new StoredStudy(folder, org.sottovoce.store.Study.create(folder, passphrase, session));
    } catch (StudyFailure e) {
      throw refusal(e);
    }
  }

  @Override
  public boolean isStudy(Path folder) {
    return Files.isRegularFile(folder.resolve("study.json"));
  }

  @Override
  public Study open(Path folder, char[] passphrase, Progress progress) throws Refusal {
    progress.step("opening the study", 0, 1);
    try {
      return new StoredStudy(
          folder,
          org.sottovoce.store.Study.open(folder, passphrase, FormatCatalogue.intake()::read));
    } catch (StudyFailure e) {
      throw refusal(e);
    }
  }

  private static Refusal refusal(StudyFailure failure) {
    return new Refusal("The study " + failure.reason().sentence(), failure);
  }
}
