package org.sottovoce.document.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.sottovoce.document.SourceNode;

/**
 * Where in the content streams of a page a walk is: which stream, reached through which uses of
 * forms, and which operator of it, from 0. Counting is the same for whoever reads the stream's
 * tokens. Belongs to one walk.
 */
public final class StreamPlaces {

  StreamPlaces() {}

  private static final class Place {
    private final String part;
    private int operator = -1;
    private boolean within;

    private Place(String part) {
      this.part = part;
    }
  }

  private final Deque<Place> open = new ArrayDeque<>();

  void enterPage(int number) {
    open.push(new Place(page(number)));
  }

  void enterForm() {
    Place outer = open.element();
    open.push(new Place(form(outer.part, outer.operator)));
  }

  void leave() {
    open.pop();
  }

  /** Whether the operator that begins now stands in the stream, not in another operator. */
  boolean begin() {
    Place place = open.element();
    boolean fresh = !place.within;
    if (fresh) {
      place.operator++;
      place.within = true;
    }
    return fresh;
  }

  void end() {
    open.element().within = false;
  }

  SourceNode here() {
    Place place = open.element();
    return new SourceNode(place.part, place.operator);
  }

  /** The name of a page's own stream. */
  public static String page(int number) {
    return "page " + number;
  }

  /** The name of a form's stream, as used by one operator of {@code outer}. */
  public static String form(String outer, int operator) {
    return outer + "/form " + operator;
  }
}
