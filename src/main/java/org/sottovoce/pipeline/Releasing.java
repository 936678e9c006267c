package org.sottovoce.pipeline;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sottovoce.document.Format;
import org.sottovoce.entity.Entity;
import org.sottovoce.mention.KnownName;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.NameBook.Tier;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.policy.Action;
import org.sottovoce.pseudonym.Brackets;
import org.sottovoce.pseudonym.Replacer;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.Redactor;
import org.sottovoce.release.ReleaseWriter;
import org.sottovoce.release.Rendering;
import org.sottovoce.release.check.Residue;
import org.sottovoce.release.check.SoughtList;
import org.sottovoce.release.docx.DocxRebuilder;
import org.sottovoce.release.gate.Exporter;
import org.sottovoce.release.gate.Writers;
import org.sottovoce.release.pdf.PdfWriter;
import org.sottovoce.release.text.PlainTextWriter;
import org.sottovoce.review.Decision;
import org.sottovoce.review.Edit;
import org.sottovoce.review.Review;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.AlignedText;
import org.sottovoce.text.Folding;

/** From a review to a release: what stands in place of what, and who writes it. */
public final class Releasing {

  private static final int ROUNDS = 12;

  private final Engine engine;
  private final OwnWords ownWords;

  public Releasing(Engine engine) {
    this.engine = engine;
    this.ownWords = new OwnWords(engine.recognizers());
  }

  /** What makes releases. */
  public Exporter exporter() {
    Map<Format, ReleaseWriter> inPlace = FormatCatalogue.writersInPlace();
    inPlace.replaceAll((format, writer) -> new ReadBackWriter(writer));
    Writers writers =
        new Writers(inPlace, new DocxRebuilder(), PdfWriter::new, new PlainTextWriter());
    return new Exporter(
        new Redactor(this::rendering), writers, this::isOrdinary, Clock.systemUTC());
  }

  /**
   * The edit that makes {@code review} whole: wherever something stands that is removed elsewhere
   * and that no decision spares, it becomes a mention of the same entity. Empty when there is none.
   *
   * @param known names given beforehand, of which no half may be left
   */
  public Optional<Edit.Mark> completion(Review review, List<KnownName> known) {
    List<RedactedDocument> documents = new Redactor(this::rendering).redact(review);
    List<Residue> residues =
        Residue.find(review, documents, new SoughtList(this::isOrdinary), known);
    return residues.isEmpty()
        ? Optional.empty()
        : Optional.of(Completion.marking(review, residues));
  }

  /**
   * {@code review} made whole; what is found may lead to more, so it is sought again a few times.
   */
  public Review completed(Review review, List<KnownName> known) {
    Review whole = review;
    for (int round = 0; round < ROUNDS; round++) {
      Optional<Edit.Mark> edit = completion(whole, known);
      if (edit.isEmpty()) {
        return whole;
      }
      whole = edit.get().applyTo(whole);
    }
    return whole;
  }

  /** The words of our own log and README stand for nobody there, whatever they are elsewhere. */
  private boolean isOrdinary(String word) {
    return engine.names().tier(word) != Tier.DISTINCT || ownWords.contains(word);
  }

  /** What would stand in place of {@code mention} if it were decided so. */
  public String replacement(Review review, MentionId mention, Decision decision) {
    Entity entity = review.entityOf(mention);
    RecognizedDocument document = review.document(mention.document()).orElseThrow();
    Action action = decision.action(entity.type(), review.settings().policy());
    String surface = document.document().surface(mention.span());
    return rendering(review, document.document()).replace(entity, surface, action);
  }

  /** One document of {@code review} with its replacements in place; nothing is made whole. */
  public AlignedText text(Review review, RecognizedDocument document) {
    return new Redactor(this::rendering).text(review, document);
  }

  private Rendering rendering(Review review, SegmentedDocument document) {
    return new Replacer(
            review.pseudonyms(),
            engine.names(),
            engine.generaliser()::ladder,
            removed(review),
            Brackets.forText(document.text()))
        ::replace;
  }

  /** Every surface that the release must not hold, folded. */
  private static Set<String> removed(Review review) {
    Set<String> removed = new TreeSet<>();
    for (RecognizedDocument document : review.documents()) {
      for (Mention mention : document.mentions()) {
        if (review.action(document.id(mention)) != Action.KEEP) {
          removed.add(Folding.fold(document.surface(mention)));
        }
      }
    }
    return removed;
  }
}
