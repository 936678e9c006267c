package org.sottovoce.release.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.sottovoce.release.pdf.Block.Bookmark;

/** The bookmarks, in the order of the pages. */
final class Outline {

  private final PDDocumentOutline outline = new PDDocumentOutline();
  private final List<PDOutlineNode> open = new ArrayList<>(List.of(outline));

  /** Adds a bookmark that leads to the height {@code top} of {@code page}. */
  void add(Bookmark bookmark, PDPage page, float top) {
    PDPageXYZDestination place = new PDPageXYZDestination();
    place.setPage(page);
    place.setLeft(0);
    place.setTop(Math.round(top));
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(bookmark.title());
    item.setDestination(place);
    open.subList(bookmark.depth() + 1, open.size()).clear();
    open.get(bookmark.depth()).addLast(item);
    open.add(item);
  }

  /** Puts the bookmarks into {@code pdf}, which then opens with them beside the page. */
  void close(PDDocument pdf) {
    outline.openNode();
    outline.children().forEach(PDOutlineItem::openNode);
    pdf.getDocumentCatalog().setDocumentOutline(outline);
    pdf.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
  }
}
