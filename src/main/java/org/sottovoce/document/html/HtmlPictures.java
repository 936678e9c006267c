package org.sottovoce.document.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sottovoce.document.Anchor;
import org.sottovoce.document.Picture;
import org.sottovoce.document.Picture.Size;
import org.sottovoce.document.PictureBytes;
import org.sottovoce.document.Shortfall;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.document.html.HtmlEvent.Dropped;
import org.sottovoce.document.html.HtmlEvent.Start;
import org.sottovoce.text.Span;

/** The pictures of a page: those that stand in it or that it points at, and how many it draws. */
public final class HtmlPictures {

  private static final String DRAWING = "<svg";
  private static final int PIXELS = 4;
  private static final int POINTS = 3;

  private final List<HtmlPicture> pictures = new ArrayList<>();
  private final int drawings;

  /**
   * The pictures of a page.
   *
   * @param source its text
   */
  public HtmlPictures(HtmlPage page, String source) {
    images(page).filter(HtmlPicture::isIn).forEach(this::add);
    images(page).filter(image -> !HtmlPicture.isIn(image)).forEach(this::add);
    drawings = (int) page.placed().stream().filter(event -> isDrawing(event, source)).count();
  }

  private static Stream<Start> images(HtmlPage page) {
    return page.placed().stream()
        .filter(Start.class::isInstance)
        .map(Start.class::cast)
        .filter(start -> start.name().equals("img"));
  }

  private static boolean isDrawing(HtmlEvent event, String source) {
    return event instanceof Dropped dropped
        && source.regionMatches(true, dropped.source().start(), DRAWING, 0, DRAWING.length());
  }

  /** The pictures, by number. */
  public List<HtmlPicture> pictures() {
    return List.copyOf(pictures);
  }

  /** What the page only points at, draws, or holds in a form that no release can hold. */
  List<Shortfall> shortfalls(List<Picture> listed) {
    List<Shortfall.Kind> all = new ArrayList<>();
    all.addAll(Collections.nCopies(drawings, Shortfall.Kind.PICTURE));
    Picture.shortfalls(listed)
        .forEach(one -> all.addAll(Collections.nCopies(one.count(), one.kind())));
    return Shortfall.counted(all);
  }

  /** The pictures, by number. */
  List<Picture> listed(List<TextPart> parts) {
    NavigableMap<Integer, Integer> ends = pictures.isEmpty() ? new TreeMap<>() : ends(parts);
    List<Picture> listed = new ArrayList<>();
    for (HtmlPicture picture : pictures) {
      Optional<Span> position =
          picture
              .tag()
              .place()
              .map(tag -> ends.floorEntry(tag.start()))
              .map(Map.Entry::getValue)
              .map(end -> new Span(end, end));
      listed.add(listed(picture, position));
    }
    return listed;
  }

  private static Picture listed(HtmlPicture picture, Optional<Span> position) {
    if (!HtmlPicture.isIn(picture.tag())) {
      return Picture.linked(picture.number(), position, Optional.empty());
    }
    PictureBytes bytes = picture.bytes();
    Optional<Size> shown = bytes.size().map(HtmlPictures::points);
    return new Picture(picture.number(), "", position, bytes.mediaType(), bytes.size(), shown);
  }

  private void add(Start tag) {
    pictures.add(new HtmlPicture(pictures.size() + 1, tag));
  }

  /** As browsers show what says nothing else. */
  private static Size points(Size pixels) {
    return new Size(pixels.width() * POINTS / PIXELS, pixels.height() * POINTS / PIXELS);
  }

  /** Where running text ends in the review text, by where it ends in the page. */
  private static NavigableMap<Integer, Integer> ends(List<TextPart> parts) {
    NavigableMap<Integer, Integer> ends = new TreeMap<>();
    for (TextPart part : parts) {
      if (part.kind() == Kind.BODY) {
        for (Anchor anchor : part.anchors()) {
          ends.put(anchor.source().end(), anchor.span().end());
        }
      }
    }
    return ends;
  }
}
