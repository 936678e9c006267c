package org.sottovoce.release.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a PDF says to somebody who goes by its tags alone, as a screen reader does. */
final class TaggedText implements AutoCloseable {

  private final PDDocument pdf;
  private final Map<PDPage, Map<Integer, String>> marks = new HashMap<>();
  private final StringBuilder artifacts = new StringBuilder();

  TaggedText(byte[] bytes) throws IOException {
    this.pdf = Loader.loadPDF(bytes);
    for (PDPage page : pdf.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.setSuppressDuplicateOverlappingText(false);
      extractor.processPage(page);
      Map<Integer, String> ofPage = new HashMap<>();
      for (PDMarkedContent mark : extractor.getMarkedContents()) {
        if (mark.getMCID() >= 0) {
          ofPage.merge(mark.getMCID(), text(mark), String::concat);
        } else if (mark.getTag().equals("Artifact")) {
          artifacts.append(text(mark)).append('\n');
        }
      }
      marks.put(page, ofPage);
    }
  }

  PDDocument pdf() {
    return pdf;
  }

  /** What stands on the pages and in no element, a line for each. */
  String artifacts() {
    return artifacts.toString();
  }

  /** The tree: each element's type with its text and elements in brackets. */
  String tree() {
    StringBuilder tree = new StringBuilder();
    root().getKids().forEach(kid -> tree((PDStructureElement) kid, tree));
    return tree.toString();
  }

  /**
   * The text below all elements in {@code section}, counted from 0, but those of {@code skipped}.
   */
  String text(int section, List<String> skipped) {
    StringBuilder text = new StringBuilder();
    PDStructureElement document = (PDStructureElement) root().getKids().get(0);
    text((PDStructureElement) document.getKids().get(section), skipped, text);
    return text.toString();
  }

  int sections() {
    return ((PDStructureElement) root().getKids().get(0)).getKids().size();
  }

  private PDStructureNode root() {
    return pdf.getDocumentCatalog().getStructureTreeRoot();
  }

  private void tree(PDStructureElement element, StringBuilder tree) {
    tree.append(element.getStructureType()).append('[');
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement inside) {
        tree(inside, tree);
      } else {
        tree.append(text(element, kid));
      }
    }
    tree.append(']');
  }

  private void text(PDStructureElement element, List<String> skipped, StringBuilder text) {
    if (skipped.contains(element.getStructureType())) {
      return;
    }
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement inside) {
        text(inside, skipped, text);
      } else {
        text.append(text(element, kid));
      }
    }
    if (List.of("P", "TD", "TH", "H1", "H2").contains(element.getStructureType())) {
      text.append('\n');
    }
  }

  private String text(PDStructureElement element, Object kid) {
    if (kid instanceof PDMarkedContentReference reference) {
      return marks.get(reference.getPage()).get(reference.getMCID());
    }
    return marks.get(element.getPage()).get(kid);
  }

  private static String text(PDMarkedContent mark) {
    if (mark.getActualText() != null) {
      return mark.getActualText();
    }
    StringBuilder text = new StringBuilder();
    for (Object content : mark.getContents()) {
      if (content instanceof TextPosition glyph) {
        text.append(glyph.getUnicode());
      } else if (content instanceof PDMarkedContent inside) {
        text.append(text(inside));
      }
    }
    return text.toString();
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }
}
