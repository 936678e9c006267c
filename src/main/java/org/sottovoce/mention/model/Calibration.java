package org.sottovoce.mention.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How often a suggestion is right, by the probability that the model gives it: a rising line
 * through points that were measured on development data.
 *
 * @param points by rising probability; the line is level before the first and after the last
 */
public record Calibration(List<Point> points) {

  /**
   * One measured point.
   *
   * @param probability what the model says, 0 to 1
   * @param share how often it is right, 0 to 1
   */
  public record Point(double probability, double share) {

    public Point {
      if (!(probability >= 0 && probability <= 1 && share >= 0 && share <= 1)) {
        throw new IllegalArgumentException("point " + probability + ", " + share);
      }
    }
  }

  private static final String HEAD = "probability,share";

  public Calibration {
    points = points.stream().sorted(Comparator.comparingDouble(Point::probability)).toList();
    for (int i = 1; i < points.size(); i++) {
      if (points.get(i).share() < points.get(i - 1).share()) {
        throw new IllegalArgumentException("the line falls at " + points.get(i).probability());
      }
    }
  }

  /** Takes the model at its word. */
  public static Calibration none() {
    return new Calibration(List.of(new Point(0, 0), new Point(1, 1)));
  }

  /**
   * Reads what {@link #csv} writes.
   *
   * @throws IOException when it cannot be read or is something else
   */
  public static Calibration read(InputStream in) throws IOException {
    List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    if (lines.size() < 2 || !lines.get(0).equals(HEAD)) {
      throw new IOException("a calibration has the head " + HEAD + " and points");
    }
    List<Point> points = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      points.add(point(line));
    }
    return new Calibration(points);
  }

  private static Point point(String line) throws IOException {
    int comma = line.indexOf(',');
    try {
      return new Point(
          Double.parseDouble(line.substring(0, Math.max(0, comma))),
          Double.parseDouble(line.substring(comma + 1)));
    } catch (IllegalArgumentException e) {
      throw new IOException("a calibration's line is two numbers from 0 to 1", e);
    }
  }

  /** The points as CSV with a head, three decimals. */
  public String csv() {
    StringBuilder out = new StringBuilder(HEAD).append('\n');
    for (Point point : points) {
      out.append(String.format(Locale.ROOT, "%.3f,%.3f\n", point.probability(), point.share()));
    }
    return out.toString();
  }

  /** How often suggestions of that probability are right. */
  public double share(double probability) {
    Point before = points.get(0);
    for (Point point : points) {
      if (probability < point.probability()) {
        return between(before, point, probability);
      }
      before = point;
    }
    return before.share();
  }

  private static double between(Point from, Point to, double probability) {
    double width = to.probability() - from.probability();
    double part = width == 0 ? 0 : Math.max(0, probability - from.probability()) / width;
    return from.share() + part * (to.share() - from.share());
  }
}
