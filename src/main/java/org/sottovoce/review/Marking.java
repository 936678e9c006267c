package org.sottovoce.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sottovoce.document.Fingerprint;
import org.sottovoce.entity.PersonName;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.text.Span;

/**
 * Turns a selection that a reviewer marked into an edit: a mention there, and one wherever else the
 * same words stand unmarked in any document, all referring to one entity.
 */
public final class Marking {

  /** The name under which marked mentions say where they come from. */
  public static final String RECOGNIZER = "reviewer";

  private final Review review;
  private final Function<String, PersonName> draw;

  /**
   * @param draw draws a fictitious name for a person who is called so
   */
  public Marking(Review review, Function<String, PersonName> draw) {
    this.review = review;
    this.draw = draw;
  }

  /**
   * A mark that is ready to be made.
   *
   * @param mention where the selection's own mention stands
   */
  public record Marked(MentionId mention, Edit.Mark edit) {}

  /**
   * The mark of {@code selection} as {@code type}. Its edges move to the edges of words; mentions
   * that it overlaps go.
   *
   * @return empty when the selection holds no letter and no digit
   */
  public Optional<Marked> mark(Fingerprint document, Span selection, IdentifierType type) {
    RecognizedDocument page = review.document(document).orElseThrow();
    return SelectionEdges.trim(page.document(), selection)
        .map(span -> mark(new MentionId(document, span), page.document().surface(span), type));
  }

  private Marked mark(MentionId own, String surface, IdentifierType type) {
    List<RecognizedDocument> documents = new ArrayList<>();
    List<MentionId> marked = new ArrayList<>();
    for (RecognizedDocument document : review.documents()) {
      List<Mention> added = added(document, own, surface, type);
      added.forEach(mention -> marked.add(document.id(mention)));
      documents.add(with(document, added));
    }
    MarkedCast cast = MarkedCast.of(review, documents, marked, surface, type, draw);
    return new Marked(own, new Edit.Mark(documents, cast.entities(), cast.pseudonyms()));
  }

  /** The new mentions of one document: the marked one, and its like where nothing stands yet. */
  private static List<Mention> added(
      RecognizedDocument document, MentionId own, String surface, IdentifierType type) {
    List<Span> taken = new ArrayList<>();
    document.mentions().forEach(mention -> taken.add(mention.span()));
    List<Mention> added = new ArrayList<>();
    if (document.fingerprint().equals(own.document())) {
      taken.add(own.span());
      added.add(mention(own.span(), type, "marked by hand"));
    }
    Occurrences.of(surface, document.document().text()).stream()
        .filter(span -> taken.stream().noneMatch(span::overlaps))
        .forEach(span -> added.add(mention(span, type, "same words as marked by hand")));
    return added;
  }

  private static Mention mention(Span span, IdentifierType type, String rule) {
    return Mention.of(span, type, Evidence.of(RECOGNIZER, rule, 1));
  }

  /** The document with {@code added} in place of whatever they overlap. */
  private static RecognizedDocument with(RecognizedDocument document, List<Mention> added) {
    if (added.isEmpty()) {
      return document;
    }
    List<Mention> mentions = new ArrayList<>(document.mentions());
    mentions.removeIf(old -> added.stream().anyMatch(m -> m.span().overlaps(old.span())));
    mentions.addAll(added);
    return new RecognizedDocument(document.document(), mentions);
  }
}
