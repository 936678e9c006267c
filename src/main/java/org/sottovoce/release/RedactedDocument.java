package org.sottovoce.release;

import java.util.List;
import java.util.Set;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.AlignedText;
import org.sottovoce.text.Splice;

/**
 * A document with its replacements: what the writers make files of.
 *
 * @param code the neutral name of the released file, without extension ("T01")
 * @param original the document as it was read
 * @param replacements in text order, without overlap
 * @param text the released text, aligned with the review text
 * @param keptPictures the numbers of the pictures that it shows
 */
public record RedactedDocument(
    String code,
    SegmentedDocument original,
    List<Replacement> replacements,
    AlignedText text,
    Set<Integer> keptPictures) {

  /** The document with {@code replacements} put in place and without pictures. */
  public static RedactedDocument of(
      String code, SegmentedDocument original, List<Replacement> replacements) {
    return of(code, original, replacements, Set.of());
  }

  /** The document with {@code replacements} put in place and these pictures shown. */
  public static RedactedDocument of(
      String code,
      SegmentedDocument original,
      List<Replacement> replacements,
      Set<Integer> keptPictures) {
    List<Splice.Piece> pieces =
        replacements.stream().map(r -> new Splice.Piece(r.span(), r.text())).toList();
    return new RedactedDocument(
        code, original, replacements, Splice.replace(original.text(), pieces), keptPictures);
  }

  public RedactedDocument {
    replacements = List.copyOf(replacements);
    keptPictures = Set.copyOf(keptPictures);
  }

  @Override
  public String toString() {
    return "RedactedDocument[" + code + ", " + replacements.size() + " replacements]";
  }
}
