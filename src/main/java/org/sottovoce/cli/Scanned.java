package org.sottovoce.cli;

import java.util.List;
import org.sottovoce.document.Document;
import org.sottovoce.document.Shortfall;

/** The pages of documents that show pictures and no text. */
final class Scanned {

  private Scanned() {}

  /** Their numbers, from 1. */
  static List<Integer> pages(Document document) {
    return document.shortfalls(Shortfall.Kind.SCANNED_PAGE).stream()
        .flatMap(shortfall -> shortfall.pages().stream())
        .toList();
  }
}
