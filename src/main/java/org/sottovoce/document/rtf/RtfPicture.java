package org.sottovoce.document.rtf;

import java.util.Map;
import java.util.Optional;
import org.sottovoce.document.Crop;
import org.sottovoce.document.Picture.Size;
import org.sottovoce.document.PictureBytes;
import org.sottovoce.text.Span;

/**
 * A picture that is shown.
 *
 * @param number from 1, in the order of the file
 * @param open the token that opens its group
 * @param before where the last characters before it in its text stand; empty when there are none
 * @param words the numbers of its control words
 */
public record RtfPicture(int number, int open, Optional<Span> before, Map<String, Integer> words) {

  /** Twentieths of a point in a pixel of a screen. */
  private static final int PIXEL = 15;

  private static final int WHOLE = 100;
  private static final double TWIPS_IN_HUNDREDTH = 0.566_929;
  private static final int MOST = 100_000;

  public RtfPicture {
    words = Map.copyOf(words);
  }

  /** How wide and high it would be uncut, in twentieths of a point; empty when nobody knows. */
  public Optional<Size> goal(PictureBytes bytes) {
    int width = words.getOrDefault("picwgoal", 0);
    int height = words.getOrDefault("pichgoal", 0);
    return width > 0 && height > 0 ? Optional.of(new Size(width, height)) : natural(bytes);
  }

  /** How large it is shown, in twentieths of a point. */
  public Optional<Size> shown(PictureBytes bytes) {
    return goal(bytes)
        .map(
            goal ->
                new Size(
                    shown(goal.width(), cut("piccropl") + cut("piccropr"), "picscalex"),
                    shown(goal.height(), cut("piccropt") + cut("piccropb"), "picscaley")));
  }

  /** What is cut off it. */
  public Crop crop(PictureBytes bytes) {
    Optional<Size> goal = goal(bytes);
    if (goal.isEmpty()) {
      return Crop.NONE;
    }
    double width = goal.get().width();
    double height = goal.get().height();
    return new Crop(
        cut("piccropl") / width,
        cut("piccropt") / height,
        cut("piccropr") / width,
        cut("piccropb") / height);
  }

  /** Pictures that say nothing of their size are shown pixel by pixel. */
  private Optional<Size> natural(PictureBytes bytes) {
    int width = words.getOrDefault("picw", 0);
    int height = words.getOrDefault("pich", 0);
    if (words.containsKey("wmetafile") && width > 0 && height > 0) {
      return Optional.of(
          new Size(
              limited((long) (width * TWIPS_IN_HUNDREDTH)),
              limited((long) (height * TWIPS_IN_HUNDREDTH))));
    }
    return bytes
        .size()
        .map(
            size ->
                new Size(
                    limited((long) size.width() * PIXEL), limited((long) size.height() * PIXEL)));
  }

  private int shown(int goal, int cut, String scale) {
    long scaled = ((long) goal - cut) * words.getOrDefault(scale, WHOLE) / WHOLE;
    return limited(scaled);
  }

  private static int limited(long twips) {
    return (int) Math.max(1, Math.min(MOST, twips));
  }

  private int cut(String side) {
    return Math.max(0, Math.min(MOST, words.getOrDefault(side, 0)));
  }

  @Override
  public String toString() {
    return "RtfPicture[" + number + "]";
  }
}
