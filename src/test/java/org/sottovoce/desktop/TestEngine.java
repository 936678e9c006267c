package org.sottovoce.desktop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sottovoce.desktop.engine.Engine;
import org.sottovoce.desktop.engine.Refusal;
import org.sottovoce.desktop.engine.ReleaseResult;
import org.sottovoce.desktop.engine.Study;
import org.sottovoce.document.Document;
import org.sottovoce.document.PictureTaker;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.entity.Entity;
import org.sottovoce.entity.EntityId;
import org.sottovoce.entity.PersonName;
import org.sottovoce.entity.SmallNameBook;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.mention.model.joint.Preset;
import org.sottovoce.pipeline.Progress;
import org.sottovoce.policy.Action;
import org.sottovoce.policy.Attention;
import org.sottovoce.policy.Policy;
import org.sottovoce.pseudonym.Pseudonym;
import org.sottovoce.pseudonym.PseudonymTable;
import org.sottovoce.release.ReleaseFormat;
import org.sottovoce.release.gate.KeyRequest;
import org.sottovoce.review.Decision;
import org.sottovoce.review.Edit;
import org.sottovoce.review.Journal;
import org.sottovoce.review.Review;
import org.sottovoce.review.ReviewEvent;
import org.sottovoce.review.Settings;
import org.sottovoce.review.Sweep;
import org.sottovoce.review.SweepItem;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.AlignedText;
import org.sottovoce.text.Span;
import org.sottovoce.text.Splice;

/** A small real engine: reads text files, knows the names of a list, keeps studies in memory. */
public final class TestEngine implements Engine {

  private static final List<String> GIVEN = List.of("Anna", "Ted", "Clara", "Hugh", "Nora", "Ivo");
  private static final List<String> FAMILY =
      List.of("Delaney", "Oakes", "Brandt", "Lindqvist", "Moreau", "Pell");

  private final List<ReviewEvent> kept = new ArrayList<>();

  /** The policy that the tests use: people by pseudonym, places broader, the rest by category. */
  public static Settings standard() {
    Map<IdentifierType, Action> actions = new EnumMap<>(IdentifierType.class);
    for (IdentifierType type : IdentifierType.values()) {
      actions.put(type, Action.CATEGORY);
    }
    actions.put(IdentifierType.PERSON, Action.PSEUDONYM);
    actions.put(IdentifierType.PLACE, Action.GENERALISE);
    actions.put(IdentifierType.ORGANISATION, Action.MARKER);
    return new Settings(new Policy("test", actions));
  }

  @Override
  public Settings settings() {
    return standard();
  }

  @Override
  public Optional<String> lack() {
    return Optional.of("The second name finder is not here.");
  }

  @Override
  public SegmentedDocument read(Path file, Progress progress) throws UnreadableDocument {
    progress.step("Reading", 0, 1);
    if (progress.isCancelled()) {
      throw new CancellationException();
    }
    return TestDocuments.of(SourceFile.load(file)).document();
  }

  /** Every other mention. */
  @Override
  public RecognizedDocument glance(SegmentedDocument document, Progress progress) {
    List<Mention> all = TestDocuments.of(document.document().source()).mentions();
    List<Mention> some =
        IntStream.range(0, all.size()).filter(i -> i % 2 == 0).mapToObj(all::get).toList();
    return new RecognizedDocument(document, some);
  }

  /** The quick preset finds no places, the thorough one takes Quentin for a person. */
  @Override
  public RecognizedDocument look(SegmentedDocument document, Preset preset, Progress progress) {
    List<Mention> mentions =
        new ArrayList<>(TestDocuments.of(document.document().source()).mentions());
    if (preset == Preset.QUICK) {
      mentions.removeIf(mention -> mention.type() == IdentifierType.PLACE);
    }
    int quentin = document.text().indexOf("Quentin");
    if (preset == Preset.THOROUGH && quentin >= 0) {
      mentions.add(
          Mention.of(
              Span.of(quentin, 7), IdentifierType.PERSON, Evidence.of("list", "likely", 0.3)));
    }
    return new RecognizedDocument(document, mentions);
  }

  @Override
  public Edit.AddDocument adding(Review review, RecognizedDocument document, Progress progress) {
    List<Mention> mentions = review.settings().policy().heeded(document.mentions());
    RecognizedDocument heeded = new RecognizedDocument(document.document(), mentions);
    Linking linking = new Linking(new ArrayList<>(review.entities()), review.pseudonyms());
    linking.link(heeded, heeded.mentions());
    return new Edit.AddDocument(heeded, linking.entities, linking.table);
  }

  /** Everything that nobody had a hand in is linked anew. */
  @Override
  public Edit.LookAgain lookingAgain(
      Review review, Settings settings, List<RecognizedDocument> found, Progress progress) {
    List<RecognizedDocument> after = new ArrayList<>();
    Linking linking = new Linking(new ArrayList<>(), review.pseudonyms());
    for (RecognizedDocument before : review.documents()) {
      List<Mention> staying =
          before.mentions().stream().filter(m -> review.isHandled(before, m)).toList();
      staying.forEach(m -> linking.keep(review.entityOf(before.id(m)), before.id(m)));
      List<Mention> fresh =
          found.stream()
              .filter(each -> each.fingerprint().equals(before.fingerprint()))
              .findFirst()
              .orElse(before)
              .mentions()
              .stream()
              .filter(m -> staying.stream().noneMatch(s -> s.span().overlaps(m.span())))
              .filter(m -> settings.policy().attentionFor(m) != Attention.OFF)
              .toList();
      linking.link(before, fresh);
      after.add(
          new RecognizedDocument(
              before.document(), Stream.concat(staying.stream(), fresh.stream()).toList()));
    }
    return new Edit.LookAgain(settings, after, linking.entities, linking.table);
  }

  /** Gathers mentions by type and surface. */
  private static final class Linking {

    private final List<Entity> entities;
    private PseudonymTable table;

    Linking(List<Entity> entities, PseudonymTable table) {
      this.entities = entities;
      this.table = table;
    }

    void keep(Entity entity, MentionId mention) {
      List<MentionId> ids = new ArrayList<>(List.of(mention));
      entities.stream()
          .filter(e -> e.id().equals(entity.id()))
          .forEach(e -> ids.addAll(e.mentions()));
      entities.removeIf(e -> e.id().equals(entity.id()));
      entities.add(new Entity(entity.id(), entity.type(), entity.name(), ids));
    }

    void link(RecognizedDocument document, List<Mention> loose) {
      for (Mention mention : loose) {
        String surface = document.surface(mention);
        Optional<Entity> same =
            entities.stream()
                .filter(e -> e.type() == mention.type() && e.name().equals(surface))
                .findFirst();
        EntityId id = same.map(Entity::id).orElse(new EntityId(table.pseudonyms().size() + 1));
        keep(
            same.orElse(new Entity(id, mention.type(), surface, List.of(document.id(mention)))),
            document.id(mention));
        if (same.isEmpty()) {
          table = table.with(id, pseudonym(id.number(), mention.type()));
        }
      }
    }
  }

  private static Pseudonym pseudonym(int number, IdentifierType type) {
    return new Pseudonym(
        number,
        type == IdentifierType.PERSON
            ? Optional.of(
                PersonName.of(
                    GIVEN.get(number % GIVEN.size()),
                    FAMILY.get(number / GIVEN.size() % FAMILY.size())))
            : Optional.empty());
  }

  @Override
  public List<SweepItem> sweep(List<RecognizedDocument> documents, Progress progress) {
    return new Sweep(new SmallNameBook()).of(documents);
  }

  @Override
  public PersonName drawName(Review review, String surface) {
    return PersonName.of("Vera", "Quill");
  }

  @Override
  public String replacement(Review review, MentionId mention, Decision decision) {
    Entity entity = review.entityOf(mention);
    Optional<Pseudonym> pseudonym = review.pseudonyms().of(entity.id());
    return switch (decision.action(entity.type(), review.settings().policy())) {
      case PSEUDONYM -> pseudonym.flatMap(Pseudonym::name).map(PersonName::full).orElse("[person]");
      case MARKER -> "[" + entity.type().label() + " " + pseudonym.orElseThrow().number() + "]";
      case GENERALISE ->
          entity.type() == IdentifierType.PLACE
              ? "[town in the north]"
              : "[" + entity.type().label() + "]";
      case CATEGORY -> "[" + entity.type().label() + "]";
      case KEEP ->
          review.document(mention.document()).orElseThrow().document().surface(mention.span());
    };
  }

  @Override
  public AlignedText released(Review review, RecognizedDocument document) {
    List<Splice.Piece> pieces =
        document.mentions().stream()
            .filter(m -> review.action(document.id(m)) != Action.KEEP)
            .map(
                m ->
                    new Splice.Piece(
                        m.span(),
                        replacement(review, document.id(m), review.decision(document.id(m)))))
            .toList();
    return Splice.replace(document.document().text(), pieces);
  }

  @Override
  public void pictures(Document document, PictureTaker taker) {
    // Text files have none.
  }

  @Override
  public ReleaseResult release(
      Review review, Path folder, ReleaseFormat format, Optional<KeyRequest> key, Progress progress)
      throws Refusal {
    List<Path> files = new ArrayList<>();
    int replaced = 0;
    try {
      Files.createDirectories(folder);
      for (RecognizedDocument document : review.documents()) {
        AlignedText released = released(review, document);
        replaced += released.alignment().changes().size();
        Path file = folder.resolve("T0" + (files.size() + 1) + ".txt");
        Files.writeString(file, released.text(), StandardCharsets.UTF_8);
        files.add(file);
      }
    } catch (IOException e) {
      throw new Refusal("The folder cannot be written: choose another.", e);
    }
    if (review.documents().isEmpty()) {
      return new ReleaseResult.Stopped(List.of("There is nothing to release."));
    }
    return new ReleaseResult.Released(folder, files, replaced, List.of(), "0".repeat(64));
  }

  @Override
  public Study save(List<ReviewEvent> events, Path folder, char[] passphrase, Progress progress) {
    kept.clear();
    kept.addAll(events);
    return study(folder);
  }

  @Override
  public boolean isStudy(Path folder) {
    return folder.getFileName().toString().endsWith(".sottovoce");
  }

  @Override
  public Study open(Path folder, char[] passphrase, Progress progress) throws Refusal {
    if (new String(passphrase).equals("wrong")) {
      throw new Refusal("The passphrase is wrong: try again.");
    }
    return study(folder);
  }

  private Study study(Path folder) {
    List<ReviewEvent> before = List.copyOf(kept);
    return new Study() {
      @Override
      public Path folder() {
        return folder;
      }

      @Override
      public List<ReviewEvent> events() {
        return before;
      }

      @Override
      public Journal journal() {
        return kept::add;
      }

      @Override
      public void close() {}
    };
  }

  /** What the study on disk would hold. */
  public List<ReviewEvent> kept() {
    return List.copyOf(kept);
  }
}
