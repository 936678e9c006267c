package org.sottovoce.release.pdf;

import java.util.Optional;

/**
 * What a piece of a document is, by the names of the structure types of PDF 1.7 (ISO 32000-1,
 * 14.8.4). The names of our own stand for one of them.
 */
enum Tag {
  DOCUMENT("Document", ""),
  SECTION("Sect", ""),
  TITLE("H1", ""),
  HEADING("H2", ""),
  PARAGRAPH("P", ""),
  NOTE("Note", ""),
  LIST("L", ""),
  ITEM("LI", ""),
  ITEM_TEXT("LBody", ""),
  TABLE("Table", ""),
  ROW("TR", ""),
  HEAD_CELL("TH", ""),
  CELL("TD", ""),
  TURN("Turn", "Div"),
  TURN_NUMBER("TurnNumber", "Span"),
  SPEAKER("Speaker", "Span"),
  TIMESTAMP("Timestamp", "Span"),
  CUE_TIME("CueTime", "Span"),
  NONE("", "");

  private final String type;
  private final String standsFor;

  Tag(String type, String standsFor) {
    this.type = type;
    this.standsFor = standsFor;
  }

  String type() {
    return type;
  }

  /** The structure type that a name of our own stands for. */
  Optional<String> standsFor() {
    return standsFor.isEmpty() ? Optional.empty() : Optional.of(standsFor);
  }
}
