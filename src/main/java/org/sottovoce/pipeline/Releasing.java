package org.sottovoce.pipeline;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sottovoce.document.Format;
import org.sottovoce.entity.Entity;
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
import org.sottovoce.release.docx.DocxInPlaceWriter;
import org.sottovoce.release.docx.DocxRebuilder;
import org.sottovoce.release.gate.Exporter;
import org.sottovoce.release.gate.Writers;
import org.sottovoce.release.html.HtmlWriter;
import org.sottovoce.release.json.JsonWriter;
import org.sottovoce.release.odf.OdtInPlaceWriter;
import org.sottovoce.release.pdf.PdfWriter;
import org.sottovoce.release.pdfedit.PdfInPlaceWriter;
import org.sottovoce.release.rtf.RtfInPlaceWriter;
import org.sottovoce.release.table.TableWriter;
import org.sottovoce.release.text.PlainTextWriter;
import org.sottovoce.release.text.TextWriter;
import org.sottovoce.review.Decision;
import org.sottovoce.review.Edit;
import org.sottovoce.review.Review;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.AlignedText;
import org.sottovoce.text.Folding;

/** From a review to a release: what stands in place of what, and who writes it. */
public final class Releasing {

  private static final int ROUNDS = 4;

  private final Engine engine;

  public Releasing(Engine engine) {
    this.engine = engine;
  }

  /** What makes releases. */
  public Exporter exporter() {
    Map<Format, ReleaseWriter> inPlace = inPlace();
    inPlace.replaceAll((format, writer) -> new ReadBackWriter(writer));
    Writers writers =
        new Writers(inPlace, new DocxRebuilder(), PdfWriter::new, new PlainTextWriter());
    return new Exporter(
        new Redactor(this::rendering), writers, this::isOrdinary, Clock.systemUTC());
  }

  /** The writers that keep the form of a file, by its format; what they write is not checked. */
  public static Map<Format, ReleaseWriter> inPlace() {
    Map<Format, ReleaseWriter> writers = new EnumMap<>(Format.class);
    TextWriter text = new TextWriter();
    for (Format format : List.of(Format.TXT, Format.MD, Format.VTT, Format.SRT)) {
      writers.put(format, text);
    }
    writers.put(Format.DOCX, new DocxInPlaceWriter());
    writers.put(Format.ODT, new OdtInPlaceWriter());
    writers.put(Format.RTF, new RtfInPlaceWriter());
    writers.put(Format.HTML, new HtmlWriter());
    writers.put(Format.JSON, new JsonWriter());
    writers.put(Format.CSV, new TableWriter());
    writers.put(Format.TSV, new TableWriter());
    writers.put(Format.PDF, new PdfInPlaceWriter());
    return writers;
  }

  /**
   * The edit that makes {@code review} whole: wherever something stands that is removed elsewhere
   * and that no decision spares, it becomes a mention of the same entity. Empty when there is none.
   */
  public Optional<Edit.Mark> completion(Review review) {
    List<RedactedDocument> documents = new Redactor(this::rendering).redact(review);
    List<Residue> residues = Residue.find(review, documents, new SoughtList(this::isOrdinary));
    return residues.isEmpty()
        ? Optional.empty()
        : Optional.of(Completion.marking(review, residues));
  }

  /**
   * {@code review} made whole; what is found may lead to more, so it is sought again a few times.
   */
  public Review completed(Review review) {
    Review whole = review;
    for (int round = 0; round < ROUNDS; round++) {
      Optional<Edit.Mark> edit = completion(whole);
      if (edit.isEmpty()) {
        return whole;
      }
      whole = edit.get().applyTo(whole);
    }
    return whole;
  }

  /** The words of our own log and README stand for nobody there, whatever they are elsewhere. */
  private boolean isOrdinary(String word) {
    return engine.names().tier(word) != Tier.DISTINCT
        || engine.ownWords().contains(Folding.fold(word));
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
