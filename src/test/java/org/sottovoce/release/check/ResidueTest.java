package org.sottovoce.release.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.KnownName;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.Reviews;
import org.sottovoce.review.Review;

/** What stands of removed names where no decision spares it. */
class ResidueTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{P:Quillfeather} or Quillfeather           | Quillfeather",
        "{P:Quillfeather} or Quill Feather          | Quill Feather",
        "{P:Quillfeather} or {P:Quill}-feather      | Quill-feather",
        "{P:Quillfeather} or Quill{P:feather}       | Quillfeather",
        "{P:Quillfeather} or {P:Jane Quill} feather | Jane Quill feather",
        "{P:Quillfeather} or {P:Quill}&shy;feather  | Quill&shy;feather",
        "{P:Quillfeather} or Quill&shy;feather      | Quill&shy;feather",
        "{P:Quillfeather} or &#81;uillfeather       | &#81;uillfeather",
        "{P:Quillfeather} or <b>Quill</b>feather.   | Quill</b>feather",
        "{P:Quillfeather} or <p>Quill<b>{P:feather}</b>, | Quill<b>feather",
      })
  void halfANameIsOne(String marked, String residue) {
    assertEquals(List.of(residue), residues(Reviews.of(marked)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{P:Quillfeather} or {P:Quill}-{P:feather}",
        "{P:Quillfeather} or {P:Quill} and feather",
        "{P:Quillfeather} or <b>{P:Quillfeather}</b>",
        "{P:Quillfeather} or {P:Quill}<b>{P:feather}</b>",
        "{P:Quillfeather} or {P:Quill}&shy;{P:feather}",
        "{P:Quillfeather} or {P:Quill}-{S:feather}",
        "{P:Ms Quillfeather} or Ms {P:Quillfeather}",
        "{P:Jane Quillfeather} or {P:Jane}, {P:Quillfeather}",
      })
  void whatIsReplacedOrKeptOrAWordOfItsOwnIsNone(String marked) {
    assertEquals(List.of(), residues(Reviews.of(marked)));
  }

  @Test
  void halfOfAKnownNameIsOne() {
    List<KnownName> known = List.of(new KnownName("Jane Quillfeather", IdentifierType.PERSON));
    Review review = Reviews.of("{P:Jane Quill}\u2011feather, {P:Quill}\nfeather, Quillfeather");
    assertEquals(List.of("Jane Quill\u2011feather", "Quill\nfeather"), residues(review, known));
  }

  private static List<String> residues(Review review) {
    return residues(review, List.of());
  }

  private static List<String> residues(Review review, List<KnownName> known) {
    List<RedactedDocument> documents = Reviews.redacted(review);
    return Residue.find(review, documents, new SoughtList(word -> false), known).stream()
        .map(residue -> residue.place().span().in(review.documents().get(0).document().text()))
        .toList();
  }
}
