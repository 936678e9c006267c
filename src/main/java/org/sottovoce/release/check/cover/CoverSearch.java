package org.sottovoce.release.check.cover;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Looks for text that is hidden in a PDF. Keeps no state; safe for any thread. */
public final class CoverSearch {

  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

  /** Highlighters darker than this hide black letters; the share of white in them. */
  private static final double DARK = 0.35;

  private static final int MOST_BOOKMARKS = 100_000;

  private CoverSearch() {}

  /**
   * Where text of {@code document} is hidden, one cover for each page and kind.
   *
   * @throws IOException when a page cannot be drawn
   */
  public static List<Cover> of(PDDocument document) throws IOException {
    List<Cover> covers = new ArrayList<>();
    Set<String> words = new HashSet<>();
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      for (Map.Entry<Cover.Kind, Set<Glyph>> hidden : sheet(page).hidden().entrySet()) {
        covers.add(new Cover(hidden.getKey(), number));
        words.addAll(words(joined(hidden.getValue())));
      }
    }
    if (isInOutline(document, words)) {
      covers.add(new Cover(Cover.Kind.OUTLINE, 0));
    }
    return List.copyOf(covers);
  }

  private static PageSheet sheet(PDPage page) throws IOException {
    PageSheet sheet = new PageSheet();
    PageInk ink = new PageInk(page, sheet);
    ink.processPage(page);
    for (PDAnnotation annotation : page.getAnnotations()) {
      kind(annotation).forEach(kind -> quads(annotation).forEach(quad -> sheet.cover(kind, quad)));
      if (!annotation.isHidden() && kind(annotation).isEmpty()) {
        ink.showAnnotation(annotation);
      }
    }
    return sheet;
  }

  private static Set<Cover.Kind> kind(PDAnnotation annotation) throws IOException {
    return switch (String.valueOf(annotation.getSubtype())) {
      case "Redact" -> EnumSet.of(Cover.Kind.MARKED);
      case "Highlight" ->
          isDark(annotation.getColor()) ? EnumSet.of(Cover.Kind.HIGHLIGHT) : Set.of();
      default -> Set.of();
    };
  }

  private static boolean isDark(PDColor colour) throws IOException {
    if (colour == null) {
      return false;
    }
    int rgb = colour.toRGB();
    int brightest = Math.max(rgb >> 16 & 0xFF, Math.max(rgb >> 8 & 0xFF, rgb & 0xFF));
    return brightest < DARK * 0xFF;
  }

  /** What an annotation marks: its quadrangles, else its rectangle. */
  private static List<Rectangle2D> quads(PDAnnotation annotation) {
    if (annotation.getCOSObject().getDictionaryObject(COSName.QUADPOINTS)
        instanceof COSArray quads) {
      return PageInk.quads(quads.toFloatArray());
    }
    PDRectangle box = annotation.getRectangle();
    return box == null
        ? List.of()
        : List.of(
            new Rectangle2D.Double(
                box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight()));
  }

  private static String joined(Set<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    Glyph last = null;
    for (Glyph glyph : glyphs) {
      boolean near =
          last != null
              && Math.abs(glyph.box().getY() - last.box().getY()) < last.box().getHeight()
              && glyph.box().getX() - last.box().getMaxX() < last.box().getHeight() / 3;
      text.append(near ? "" : " ").append(glyph.text());
      last = glyph;
    }
    return text.toString();
  }

  private static boolean isInOutline(PDDocument document, Set<String> words) {
    var outline = document.getDocumentCatalog().getDocumentOutline();
    if (outline == null || words.isEmpty()) {
      return false;
    }
    List<PDOutlineItem> left = new ArrayList<>();
    outline.children().forEach(left::add);
    for (int i = 0; i < left.size() && i < MOST_BOOKMARKS; i++) {
      String title = left.get(i).getTitle();
      if (title != null && words(title).stream().anyMatch(words::contains)) {
        return true;
      }
      left.get(i).children().forEach(left::add);
    }
    return false;
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(r -> r.group()).toList();
  }
}
