package org.sottovoce.pipeline;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sottovoce.document.Document;
import org.sottovoce.document.DocumentReader;
import org.sottovoce.document.DocumentReaders;
import org.sottovoce.document.Format;
import org.sottovoce.document.docx.CheckedDocxReader;
import org.sottovoce.document.html.HtmlReader;
import org.sottovoce.document.json.JsonReader;
import org.sottovoce.document.odf.CheckedOdtReader;
import org.sottovoce.document.pdf.PdfReader;
import org.sottovoce.document.rtf.CheckedRtfReader;
import org.sottovoce.document.table.TableReader;
import org.sottovoce.entity.Entity;
import org.sottovoce.entity.EntityLinker;
import org.sottovoce.entity.PersonName;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.KnownName;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.MentionFinder;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.NameBook;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.mention.Recognizer;
import org.sottovoce.mention.SecondingRecognizer;
import org.sottovoce.mention.context.CueCatalogue;
import org.sottovoce.mention.gazetteer.Gazetteer;
import org.sottovoce.mention.gazetteer.GazetteerNames;
import org.sottovoce.mention.gazetteer.GazetteerOrganisations;
import org.sottovoce.mention.gazetteer.GazetteerPlaces;
import org.sottovoce.mention.gazetteer.GazetteerRecognizer;
import org.sottovoce.mention.indirect.IndirectRecognizer;
import org.sottovoce.mention.model.joint.NameModels;
import org.sottovoce.mention.model.joint.NameRecognizer;
import org.sottovoce.mention.model.joint.Preset;
import org.sottovoce.mention.model.maxent.GazetteerWords;
import org.sottovoce.mention.pattern.PatternCatalogue;
import org.sottovoce.policy.Generaliser;
import org.sottovoce.policy.Policy;
import org.sottovoce.pseudonym.Pseudonym;
import org.sottovoce.pseudonym.PseudonymDraw;
import org.sottovoce.pseudonym.PseudonymTable;
import org.sottovoce.review.Edit;
import org.sottovoce.review.Review;
import org.sottovoce.review.Settings;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.segment.Segmenter;
import org.sottovoce.text.Folding;
import org.sottovoce.text.Span;

/**
 * The whole way of a document up to its review: reading, segments, suggestions from every witness,
 * entities over all documents, pseudonyms. Both front ends use this one engine. Immutable and safe
 * for any thread.
 */
public final class Engine {

  private static final String LANGUAGE = "en";

  /** Words that released files hold by their format: names of parts, of pictures, of fields. */
  private static final List<String> FORMAT_WORDS =
      List.of(
          ("docx odt rtf pdf csv html json xml png jpg jpeg gif wmf emf xyz"
                  + " header footer hyperlink media unicode font")
              .split(" ", -1));

  private final Intake intake;
  private final NameBook names;
  private final Generaliser generaliser;
  private final List<Recognizer> rules;
  private final NameModels models;
  private final List<Recognizer> recognizers;
  private final MentionFinder finder;
  private final EntityLinker linker;
  private final Set<String> ownWords;

  /**
   * @param rules every witness but the trained finders
   */
  private Engine(
      NameBook names,
      Generaliser generaliser,
      List<Recognizer> rules,
      NameModels models,
      Preset preset) {
    this.intake = intake();
    this.names = names;
    this.generaliser = generaliser;
    this.rules = List.copyOf(rules);
    this.models = models;
    this.recognizers =
        Stream.concat(rules.stream(), Stream.of(new NameRecognizer(() -> models, preset))).toList();
    this.finder = finder(recognizers);
    this.linker = new EntityLinker(names);
    this.ownWords =
        Stream.concat(
                recognizers.stream().flatMap(one -> Stream.of(one.name().split(" ", -1))),
                Stream.concat(
                    Stream.of("sottovoce", "portage", "hipaa", "fsd", "readme"),
                    FORMAT_WORDS.stream()))
            .map(Folding::fold)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The engine of the default preset; takes a second or so. */
  public static Engine load() {
    return load(Preset.BALANCED);
  }

  /** Loads gazetteers and models, side by side; takes a second or so. */
  public static Engine load(Preset preset) {
    Gazetteer gazetteer = Gazetteer.load();
    NameRecognizer model =
        new NameRecognizer(
            () -> NameModels.load(LANGUAGE, () -> new GazetteerWords(gazetteer), preset), preset);
    CompletableFuture<?> prepared = CompletableFuture.supplyAsync(model::prepare);
    NameBook names = new GazetteerNames(gazetteer);
    List<Recognizer> recognizers = new ArrayList<>(PatternCatalogue.english());
    recognizers.addAll(CueCatalogue.english(names));
    recognizers.add(new SecondingRecognizer(new GazetteerRecognizer(gazetteer)));
    recognizers.add(IndirectRecognizer.english());
    prepared.join();
    Generaliser generaliser =
        new Generaliser(new GazetteerPlaces(gazetteer), new GazetteerOrganisations(gazetteer));
    return new Engine(names, generaliser, recognizers, model.prepare(), preset);
  }

  /**
   * The same engine, looking for names as {@code preset} says, with what this one has loaded: one
   * that was loaded for the quick preset has the quick finder alone.
   */
  public Engine with(Preset preset) {
    return new Engine(names, generaliser, rules, models, preset);
  }

  /** Reading and segmenting alone, which needs neither gazetteer nor model. */
  public static Intake intake() {
    return new Intake(reader(), new Segmenter());
  }

  /** Reading alone. */
  static DocumentReaders reader() {
    return new DocumentReaders(readers());
  }

  /** The readers with anchors of formats that are more than text. */
  private static Map<Format, DocumentReader> readers() {
    Map<Format, DocumentReader> readers = new EnumMap<>(Format.class);
    readers.put(Format.DOCX, new CheckedDocxReader());
    readers.put(Format.ODT, new CheckedOdtReader());
    readers.put(Format.RTF, new CheckedRtfReader());
    readers.put(Format.HTML, new HtmlReader());
    readers.put(Format.JSON, new JsonReader());
    readers.put(Format.CSV, new TableReader());
    readers.put(Format.TSV, new TableReader());
    readers.put(Format.PDF, new PdfReader());
    return readers;
  }

  /** What the preset asks for and this computer cannot do, in plain words; empty when all runs. */
  public Optional<String> lack() {
    return models.lack().map(Throwable::getMessage);
  }

  public NameBook names() {
    return names;
  }

  public Generaliser generaliser() {
    return generaliser;
  }

  /** Every witness of this engine; each may be asked alone. */
  public List<Recognizer> recognizers() {
    return recognizers;
  }

  /** Settles what {@code witnesses} say as this engine settles what its own say. */
  public MentionFinder finder(List<Recognizer> witnesses) {
    return new MentionFinder(witnesses, names);
  }

  /** The words that the program itself writes into every release, folded. */
  public Set<String> ownWords() {
    return ownWords;
  }

  /** The segments of a document that was read elsewhere. */
  public SegmentedDocument segment(Document document) {
    return intake.segment(document);
  }

  /** The suggestions for one document alone. */
  public List<Mention> suggest(SegmentedDocument document) {
    return finder.find(document).mentions();
  }

  /** The suggestions for one document alone, known names included. */
  public RecognizedDocument recognize(SegmentedDocument document, List<KnownName> known) {
    return finder.find(document, known);
  }

  /**
   * The suggestions for all documents of a study: what one of them names is found in all.
   *
   * @return in the order of {@code documents}
   */
  public List<RecognizedDocument> recognize(
      List<SegmentedDocument> documents, List<KnownName> known, Progress progress) {
    List<RecognizedDocument> recognized = new ArrayList<>();
    for (SegmentedDocument document : documents) {
      if (progress.isCancelled()) {
        break;
      }
      progress.step("looking for names", recognized.size(), documents.size());
      recognized.add(recognize(document, known));
    }
    return spread(recognized);
  }

  /** The same documents, with what one of them names found in all. */
  List<RecognizedDocument> spread(List<RecognizedDocument> documents) {
    return new StudyNames(names, finder).spread(documents);
  }

  /**
   * A review of the documents, linked and with pseudonyms drawn; nothing is decided. What the
   * policy turns off is left out.
   */
  public Review review(Settings settings, List<RecognizedDocument> documents) {
    List<RecognizedDocument> heeded =
        documents.stream().map(document -> heeded(document, settings.policy())).toList();
    List<Entity> entities = linker.link(heeded, List.of());
    return Review.empty(settings)
        .with(heeded, entities)
        .with(draw(entities, PseudonymTable.empty()));
  }

  /** {@code document} without what the policy turns off. */
  private static RecognizedDocument heeded(RecognizedDocument document, Policy policy) {
    return new RecognizedDocument(document.document(), policy.heeded(document.mentions()));
  }

  /**
   * The edit that adds a document to a review: finds in it what the study names already, links its
   * mentions and draws pseudonyms.
   */
  public Edit.AddDocument adding(Review review, RecognizedDocument document) {
    List<RecognizedDocument> all =
        Stream.concat(review.documents().stream(), Stream.of(document)).toList();
    List<RecognizedDocument> spread = spread(all);
    RecognizedDocument added = heeded(spread.get(spread.size() - 1), review.settings().policy());
    List<RecognizedDocument> after =
        Stream.concat(review.documents().stream(), Stream.of(added)).toList();
    List<Entity> entities =
        linker.link(after, review.entities(), review.nextEntityId().number() - 1);
    return new Edit.AddDocument(added, entities, draw(entities, review.pseudonyms()));
  }

  /**
   * The edit that suggests what {@code found} holds in place of what is suggested now; whatever a
   * person has had a hand in stays. Documents that were not looked at again stay as they are.
   *
   * @param found the documents after another look, in any order
   */
  public Edit.LookAgain lookingAgain(
      Review review, Settings settings, List<RecognizedDocument> found) {
    SecondLook look = new SecondLook(review, settings.policy());
    List<RecognizedDocument> after = look.heeded(spread(look.merged(found)));
    List<Entity> entities =
        linker.link(after, look.entities(after), review.nextEntityId().number() - 1);
    return new Edit.LookAgain(settings, after, entities, draw(entities, review.pseudonyms()));
  }

  /** Draws pseudonyms for those of {@code entities} that {@code known} has none for. */
  public PseudonymTable draw(List<Entity> entities, PseudonymTable known) {
    return new PseudonymDraw(names, new SecureRandom()).draw(entities, known);
  }

  /** Draws a fictitious name for a person who is not among the entities of {@code review} yet. */
  public PersonName drawName(Review review, String surface) {
    MentionId anywhere =
        new MentionId(review.documents().get(0).fingerprint(), new Span(0, surface.length()));
    Entity person =
        new Entity(review.nextEntityId(), IdentifierType.PERSON, surface, List.of(anywhere));
    List<Entity> all = Stream.concat(review.entities().stream(), Stream.of(person)).toList();
    return draw(all, review.pseudonyms()).of(person.id()).flatMap(Pseudonym::name).orElseThrow();
  }
}
