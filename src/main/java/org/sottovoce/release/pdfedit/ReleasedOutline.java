package org.sottovoce.release.pdfedit;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.sottovoce.document.pdf.OutlineTitles;
import org.sottovoce.document.pdf.OutlineTitles.Entry;

/** Makes the outline of the release: titles with their replacements, leading to pages. */
final class ReleasedOutline {

  private ReleasedOutline() {}

  static void add(PDDocument release, OutlineTitles titles, GlyphEdits edits) {
    if (titles.entries().isEmpty()) {
      return;
    }
    PDDocumentOutline outline = new PDDocumentOutline();
    List<PDOutlineNode> open = new ArrayList<>(List.of(outline));
    for (int i = 0; i < titles.entries().size(); i++) {
      Entry entry = titles.entries().get(i);
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle(edits.title(i, entry.title()));
      if (entry.page() >= 0 && entry.page() < release.getNumberOfPages()) {
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(release.getPage(entry.page()));
        item.setDestination(destination);
      }
      int depth = Math.min(entry.depth(), open.size() - 1);
      open.subList(depth + 1, open.size()).clear();
      open.get(depth).addLast(item);
      open.add(item);
    }
    release.getDocumentCatalog().setDocumentOutline(outline);
  }
}
