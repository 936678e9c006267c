package org.sottovoce.desktop.picture;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sottovoce.desktop.engine.Engine;
import org.sottovoce.document.Document;
import org.sottovoce.document.Picture;
import org.sottovoce.mention.RecognizedDocument;
import org.sottovoce.pipeline.Progress;
import org.sottovoce.review.Edit;
import org.sottovoce.review.PictureId;
import org.sottovoce.review.Review;
import org.sottovoce.text.Span;

/** The pictures of a review, in the order of its documents. */
final class Gallery {

  /** How large a picture is shown at most, in pixels. */
  static final int SIDE = 120;

  private static final int SAMPLES = 6;

  /** How many units of the text before a picture say where it stands. */
  private static final int BEFORE = 60;

  private Gallery() {}

  /** The pictures with small images of them; slow. */
  static List<Shown> of(Review review, Engine engine, Progress progress) {
    List<Shown> shown = new ArrayList<>();
    for (RecognizedDocument recognized : review.documents()) {
      Document document = recognized.document().document();
      progress.step("", shown.size(), shown.size());
      Map<Integer, BufferedImage> images = new HashMap<>();
      engine.pictures(
          document, (number, image) -> image.ifPresent(found -> images.put(number, small(found))));
      for (Picture picture : document.pictures()) {
        shown.add(shown(document, picture, Optional.ofNullable(images.get(picture.number()))));
      }
    }
    return shown;
  }

  private static Shown shown(Document document, Picture picture, Optional<BufferedImage> image) {
    PictureId id = new PictureId(document.fingerprint(), picture.number());
    boolean open = document.releasableInPlace();
    return new Shown(id, document.source(), picture, before(document, picture), open, image);
  }

  /** One edit for each picture that is wanted otherwise than {@code review} has it. */
  static List<Edit> edits(Review review, List<Shown> all, List<Boolean> kept) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (kept.get(i) != review.keptPictures().contains(all.get(i).id())) {
        edits.add(new Edit.KeepPicture(all.get(i).id(), kept.get(i)));
      }
    }
    return edits;
  }

  /** The last words before a picture, on one line. */
  private static String before(Document document, Picture picture) {
    int end = picture.position().map(Span::start).orElse(0);
    int start = Math.max(0, end - BEFORE);
    String words = document.text().substring(start, end).replaceAll("\\s+", " ").strip();
    return start > 0 ? "…" + words.substring(words.indexOf(' ') + 1) : words;
  }

  /** The picture, no side longer than {@link #SIDE}; each pixel is the mean of some of its. */
  private static BufferedImage small(BufferedImage image) {
    int longest = Math.max(image.getWidth(), image.getHeight());
    if (longest <= SIDE) {
      return image;
    }
    int width = Math.max(1, image.getWidth() * SIDE / longest);
    int height = Math.max(1, image.getHeight() * SIDE / longest);
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        small.setRGB(x, y, mean(image, x, y, small));
      }
    }
    return small;
  }

  /** The mean of up to {@link #SAMPLES} by as many pixels that become one. */
  private static int mean(BufferedImage image, int x, int y, BufferedImage small) {
    long[] sums = new long[Integer.BYTES];
    for (int i = 0; i < SAMPLES * SAMPLES; i++) {
      double across = x + (i % SAMPLES + 0.5) / SAMPLES;
      int row = i / SAMPLES;
      double down = y + (row + 0.5) / SAMPLES;
      int pixel =
          image.getRGB(
              (int) (across * image.getWidth() / small.getWidth()),
              (int) (down * image.getHeight() / small.getHeight()));
      for (int part = 0; part < sums.length; part++) {
        sums[part] += (pixel >>> (part * Byte.SIZE)) & 0xFF;
      }
    }
    int mean = 0;
    for (int part = 0; part < sums.length; part++) {
      mean |= (int) (sums[part] / (SAMPLES * SAMPLES)) << (part * Byte.SIZE);
    }
    return mean;
  }
}
