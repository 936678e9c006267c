package org.sottovoce.release.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of the pages of a PDF, in the order of the file and in that of the eye. */
final class PdfPageText {

  private final PDDocument document;

  PdfPageText(PDDocument document) {
    this.document = document;
  }

  /** The ways in which the pages read; running heads are left out of the last. */
  List<String> views() throws IOException {
    List<String> pages = pages(false);
    return List.of(
        String.join("\n", pages), String.join("\n", pages(true)), withoutRunningLines(pages));
  }

  private List<String> pages(boolean sorted) throws IOException {
    List<String> pages = new ArrayList<>();
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(sorted);
    stripper.setLineSeparator("\n");
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      pages.add(stripper.getText(document).stripTrailing());
    }
    return pages;
  }

  /** Heads and feet part a name that runs over a page break; they repeat but for their numbers. */
  private static String withoutRunningLines(List<String> pages) {
    Map<String, Integer> repeats = new HashMap<>();
    for (String page : pages) {
      page.lines()
          .map(PdfPageText::numberless)
          .distinct()
          .forEach(line -> repeats.merge(line, 1, Integer::sum));
    }
    int most = Math.max(2, pages.size() / 2);
    StringBuilder text = new StringBuilder();
    for (String page : pages) {
      page.lines()
          .filter(line -> repeats.getOrDefault(numberless(line), 0) < most)
          .forEach(line -> text.append(line).append('\n'));
    }
    return text.toString();
  }

  private static String numberless(String line) {
    return line.replaceAll("[0-9]+", "#").strip();
  }
}
