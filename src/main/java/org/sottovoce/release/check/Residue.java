package org.sottovoce.release.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sottovoce.document.Fingerprint;
import org.sottovoce.entity.EntityId;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.KnownName;
import org.sottovoce.mention.MentionId;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.review.Review;
import org.sottovoce.text.Span;

/**
 * A place of the review text that holds what is removed elsewhere and that no decision spares: the
 * leak check would stop the release there.
 *
 * @param place where, in the review text
 * @param type what it identifies
 * @param entity whom the removed text refers to
 */
public record Residue(MentionId place, IdentifierType type, EntityId entity) {

  /**
   * Finds residues by the rules of the leak check, before anything is written, and words of removed
   * surfaces, and of names given beforehand, of which only a part was replaced.
   */
  public static List<Residue> find(
      Review review, List<RedactedDocument> documents, SoughtList list, List<KnownName> known) {
    List<Sought> sought = list.from(review, documents, known);
    SurfaceIndex index = new SurfaceIndex(sought);
    List<Residue> found = new ArrayList<>();
    for (RedactedDocument document : documents) {
      Remains remains = new Remains(review, document);
      addAll(document, remains, sought, index, found);
      addHalves(document, remains, sought, index, found);
    }
    return List.copyOf(found);
  }

  private static void addAll(
      RedactedDocument document,
      Remains remains,
      List<Sought> sought,
      SurfaceIndex index,
      List<Residue> found) {
    Fingerprint fingerprint = document.original().fingerprint();
    List<Match> matches = new ArrayList<>(index.find(document.text().text()));
    matches.sort(
        Comparator.comparing((Match match) -> -match.span().length()).thenComparing(Match::span));
    List<Span> taken = new ArrayList<>();
    for (Match match : matches) {
      Sought surface = sought.get(match.sought());
      boolean free =
          !surface.entities().isEmpty() && taken.stream().noneMatch(match.span()::overlaps);
      if (free && !remains.mayStay(surface, match.span()) && !remains.isReplaced(match.span())) {
        taken.add(match.span());
        Span original = document.text().toOriginal(match.span());
        found.add(
            new Residue(
                new MentionId(fingerprint, original), surface.type(), surface.entities().first()));
      }
    }
  }

  private static void addHalves(
      RedactedDocument document,
      Remains remains,
      List<Sought> sought,
      SurfaceIndex index,
      List<Residue> found) {
    new Halves(document, remains)
        .in(index, sought).stream()
            .filter(half -> found.stream().noneMatch(it -> it.overlaps(half)))
            .forEach(found::add);
  }

  private boolean overlaps(Residue other) {
    return place.document().equals(other.place.document())
        && place.span().overlaps(other.place.span());
  }
}
