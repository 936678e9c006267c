package org.sottovoce.release.pdfedit;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSStream;
import org.sottovoce.document.SourceNode;
import org.sottovoce.document.pdf.PageText;
import org.sottovoce.document.pdf.ShownPicture;

/**
 * What is shown in place of each picture of a release: the picture anew where a person kept it,
 * else a grey area. Belongs to the writing of one file.
 */
final class ReleasedPictures {

  /** Smaller areas have no room for words, and there may be many of them. */
  private static final double SMALLEST = 110;

  /** How many sizes have an area of their own. */
  private static final int MOST_SIZES = 500;

  private record Size(int width, int height) {}

  private final Set<Integer> kept;
  private final COSStream plain;
  private final Map<SourceNode, ShownPicture> shown = new HashMap<>();
  private final IdentityHashMap<COSStream, Optional<COSStream>> copies = new IdentityHashMap<>();
  private final Map<Size, COSStream> areas = new HashMap<>();

  /**
   * @param kept the numbers of the pictures that are shown
   */
  ReleasedPictures(Set<Integer> kept) throws IOException {
    this.kept = kept;
    this.plain = GreyArea.plain();
  }

  /** Forgets the page before and turns to {@code page}. */
  void enter(PageText page) {
    shown.clear();
    page.pictures().forEach(picture -> shown.put(picture.place(), picture));
  }

  /** Whether a picture is kept that a stream shows, or one within it. */
  boolean keepsWithin(String part) {
    return shown.values().stream()
        .filter(picture -> kept.contains(picture.number()))
        .map(picture -> picture.place().part())
        .anyMatch(place -> place.equals(part) || place.startsWith(part + "/"));
  }

  /** What is shown in place of what one operator showed. */
  COSStream at(SourceNode place) throws IOException {
    ShownPicture picture = shown.get(place);
    if (picture == null) {
      return plain;
    }
    Optional<COSStream> copy = kept.contains(picture.number()) ? copy(picture) : Optional.empty();
    return copy.isPresent() ? copy.get() : area(picture);
  }

  private Optional<COSStream> copy(ShownPicture picture) throws IOException {
    COSStream original = picture.image().stream();
    if (!copies.containsKey(original)) {
      copies.put(original, ImageCopy.of(picture.image()));
    }
    return copies.get(original);
  }

  private COSStream area(ShownPicture picture) throws IOException {
    Size size = new Size((int) picture.width(), (int) picture.height());
    boolean worded = picture.isUpright() && size.width() >= SMALLEST && size.height() > 0;
    if (!worded || (areas.size() >= MOST_SIZES && !areas.containsKey(size))) {
      return plain;
    }
    if (!areas.containsKey(size)) {
      areas.put(size, GreyArea.worded(size.width(), size.height()));
    }
    return areas.get(size);
  }
}
