package org.sottovoce.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sottovoce.text.Span;

/**
 * A picture in a document: where it stands and what it is, never what it shows.
 *
 * @param number its number in the document, from 1, in reading order
 * @param place the part of the source that holds its bytes; empty when none does
 * @param position where it stands in the review text, an empty span behind the text before it;
 *     empty when there is no text before it
 * @param mediaType what its bytes are, as "image/png"; "application/octet-stream" when unknown
 * @param pixels how large it is; empty when this program cannot decode it, and so cannot keep it
 * @param points how large it is shown, in points; empty when the source does not say
 * @param page the page that it stands on, from 1; empty in formats that know no pages
 * @param linked whether the file only points at it, so that nothing is known of it; nobody fetches
 *     it, and no release points at it
 */
public record Picture(
    int number,
    String place,
    Optional<Span> position,
    String mediaType,
    Optional<Size> pixels,
    Optional<Size> points,
    OptionalInt page,
    boolean linked) {

  private static final String UNKNOWN = "application/octet-stream";

  /** A width and a height. */
  public record Size(int width, int height) {}

  /** A picture of a format that knows no pages. */
  public Picture(
      int number,
      String place,
      Optional<Span> position,
      String mediaType,
      Optional<Size> pixels,
      Optional<Size> points) {
    this(number, place, position, mediaType, pixels, points, OptionalInt.empty(), false);
  }

  /** A picture that is not in the file. */
  public static Picture linked(int number, Optional<Span> position, Optional<Size> points) {
    return new Picture(
        number, "", position, UNKNOWN, Optional.empty(), points, OptionalInt.empty(), true);
  }

  /** What of {@code pictures} no release can hold. */
  public static List<Shortfall> shortfalls(List<Picture> pictures) {
    return Shortfall.counted(
        pictures.stream().filter(picture -> !picture.canBeKept()).map(Picture::shortfall).toList());
  }

  private Shortfall.Kind shortfall() {
    return linked ? Shortfall.Kind.LINKED_PICTURE : Shortfall.Kind.PICTURE;
  }

  /** Whether a release can hold it, if a person decides so. */
  public boolean canBeKept() {
    return pixels.isPresent();
  }

  /** Names of parts are given by people, too. */
  @Override
  public String toString() {
    return "Picture[" + number + ", " + mediaType + "]";
  }
}
