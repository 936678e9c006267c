package org.sottovoce.release;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a placeholder shows: an area with an edge and, where there is room for them, the words
 * "picture removed" in its middle. It depends on its size alone. Not changed.
 */
public final class PlaceholderArea {

  /** The words in dots, a row on each line. */
  private static final List<String> DOTS = load();

  /** How much of the width and height the words fill at most. */
  private static final double WIDEST = 0.8;

  private static final double HIGHEST = 0.5;

  /** Words are no larger than in a heading. */
  private static final int LARGEST_DOT = 3;

  /** An area needs no more pixels than this at a side to be seen as what it is. */
  private static final int LONGEST = 2_000;

  private final int width;
  private final int height;

  /** The pixels at a side of a dot; 0 where there is no room for the words. */
  private final int dot;

  private final int left;
  private final int top;

  private PlaceholderArea(int width, int height) {
    this.width = width;
    this.height = height;
    this.dot = dot(width, height);
    this.left = (width - dot * DOTS.get(0).length()) / 2;
    this.top = (height - dot * DOTS.size()) / 2;
  }

  /** An area of that size in pixels, or of the same proportions when that is too large. */
  public static PlaceholderArea of(int width, int height) {
    double longest = Math.max(width, height);
    double shrunk = longest > LONGEST ? LONGEST / longest : 1;
    return new PlaceholderArea(
        Math.max(1, (int) (width * shrunk)), Math.max(1, (int) (height * shrunk)));
  }

  /** In pixels. */
  public int width() {
    return width;
  }

  /** In pixels. */
  public int height() {
    return height;
  }

  /** Whether a pixel belongs to the edge or to the words. */
  public boolean isInk(int x, int y) {
    boolean edge = x == 0 || y == 0 || x == width - 1 || y == height - 1;
    return (edge && width > 2 && height > 2) || isWord(x, y);
  }

  private boolean isWord(int x, int y) {
    return dot > 0
        && y >= top
        && x >= left
        && (y - top) / dot < DOTS.size()
        && (x - left) / dot < DOTS.get(0).length()
        && DOTS.get((y - top) / dot).charAt((x - left) / dot) == '#';
  }

  private static int dot(int width, int height) {
    int fitting =
        (int) Math.min(width * WIDEST / DOTS.get(0).length(), height * HIGHEST / DOTS.size());
    return Math.min(fitting, LARGEST_DOT);
  }

  private static List<String> load() {
    try (InputStream in = PlaceholderArea.class.getResourceAsStream("placeholder.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
      return lines.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("a list of the program", e);
    }
  }
}
