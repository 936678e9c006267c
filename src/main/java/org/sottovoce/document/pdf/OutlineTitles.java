package org.sottovoce.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/**
 * The entries of a document's outline, in order, each with its title and the page it leads to.
 *
 * @param entries from the top down
 */
public record OutlineTitles(List<Entry> entries) {

  /** The part of the anchors of titles; the index is the entry's number. */
  public static final String PART = "outline";

  private static final int DEEPEST = 20;
  private static final int MOST = 100_000;

  /**
   * One entry.
   *
   * @param depth 0 for the top
   * @param page the number of the page that it leads to, from 0; -1 for none
   */
  public record Entry(int depth, String title, int page) {
    @Override
    public String toString() {
      return "Entry[" + depth + ", page " + page + "]";
    }
  }

  public OutlineTitles {
    entries = List.copyOf(entries);
  }

  static OutlineTitles of(PDDocument pdf) throws IOException {
    PDDocumentOutline outline = pdf.getDocumentCatalog().getDocumentOutline();
    List<Entry> entries = new ArrayList<>();
    if (outline != null) {
      Set<COSDictionary> met = Collections.newSetFromMap(new IdentityHashMap<>());
      gather(pdf, outline, 0, met, entries);
    }
    return new OutlineTitles(entries);
  }

  private static void gather(
      PDDocument pdf, PDOutlineNode node, int depth, Set<COSDictionary> met, List<Entry> entries)
      throws IOException {
    PDOutlineItem item = node.getFirstChild();
    while (item != null && met.add(item.getCOSObject()) && entries.size() < MOST) {
      String title = item.getTitle() == null ? "" : item.getTitle();
      entries.add(new Entry(depth, oneLine(title), page(pdf, item)));
      if (depth < DEEPEST) {
        gather(pdf, item, depth + 1, met, entries);
      }
      item = item.getNextSibling();
    }
  }

  private static String oneLine(String title) {
    return title.replaceAll("[\\s\\p{Cc}\\u200B]+", " ").strip();
  }

  private static int page(PDDocument pdf, PDOutlineItem item) throws IOException {
    PDPage page = item.findDestinationPage(pdf);
    return page == null ? -1 : pdf.getPages().indexOf(page);
  }
}
