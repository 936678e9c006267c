package org.sottovoce.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.sottovoce.document.Document;
import org.sottovoce.mention.KnownName;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.MentionFinder;
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
import org.sottovoce.segment.SegmentedDocument;

/**
 * What finds names: every witness with what it knows, asked for one document or for all of a study.
 * Both front ends use this one engine. Immutable and safe for any thread.
 */
public final class Engine {

  private static final String LANGUAGE = "en";

  private final Intake intake;
  private final NameBook names;
  private final Generaliser generaliser;
  private final List<Recognizer> rules;
  private final NameModels models;
  private final List<Recognizer> recognizers;
  private final MentionFinder finder;

  /**
   * @param rules every witness but the trained finders
   */
  private Engine(
      NameBook names,
      Generaliser generaliser,
      List<Recognizer> rules,
      NameModels models,
      Preset preset) {
    this.intake = FormatCatalogue.intake();
    this.names = names;
    this.generaliser = generaliser;
    this.rules = List.copyOf(rules);
    this.models = models;
    this.recognizers =
        Stream.concat(rules.stream(), Stream.of(new NameRecognizer(() -> models, preset))).toList();
    this.finder = finder(recognizers);
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
}
