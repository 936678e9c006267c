package org.sottovoce.document.odf;

import static org.sottovoce.document.odf.OdfNamespace.DRAW;
import static org.sottovoce.document.odf.OdfNamespace.FO;
import static org.sottovoce.document.odf.OdfNamespace.OFFICE;
import static org.sottovoce.document.odf.OdfNamespace.STYLE;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sottovoce.document.Crop;
import org.sottovoce.document.PictureBytes;
import org.sottovoce.document.xml.ChildElements;
import org.w3c.dom.Element;

/** How much of their pictures frames cut off, as their automatic styles say. */
final class FrameClips {

  private static final double POINTS_IN_INCH = 72;
  private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");

  private final Map<Element, Map<String, String>> byPart = new HashMap<>();

  FrameClips(OdfContent content) {
    Stream.concat(Stream.of(content.content()), content.styles().stream())
        .forEach(root -> byPart.put(root, clips(root)));
  }

  /** What {@code frame} cuts off a picture. */
  Crop of(Element frame, PictureBytes picture) {
    Element root = frame.getOwnerDocument().getDocumentElement();
    String clip = byPart.getOrDefault(root, Map.of()).get(DRAW.value(frame, "style-name"));
    if (clip == null || !clip.startsWith("rect(") || !clip.endsWith(")")) {
      return Crop.NONE;
    }
    String[] sides = BETWEEN.split(clip.substring(5, clip.length() - 1).strip(), -1);
    return sides.length == 4
        ? picture.crop(inches(sides[3]), inches(sides[0]), inches(sides[1]), inches(sides[2]))
        : Crop.NONE;
  }

  private static double inches(String length) {
    return Lengths.points(length) / POINTS_IN_INCH;
  }

  private static Map<String, String> clips(Element root) {
    Map<String, String> clips = new HashMap<>();
    for (Element group : ChildElements.of(root)) {
      if (OFFICE.is(group, "automatic-styles") || OFFICE.is(group, "styles")) {
        for (Element style : ChildElements.of(group)) {
          for (Element properties : ChildElements.of(style)) {
            FO.attribute(properties, "clip")
                .ifPresent(clip -> clips.put(STYLE.value(style, "name"), clip.getValue()));
          }
        }
      }
    }
    return clips;
  }
}
