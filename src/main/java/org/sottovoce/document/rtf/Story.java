package org.sottovoce.document.rtf;

import java.util.List;
import java.util.Optional;
import org.sottovoce.document.TextPart.Cell;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.document.docx.FieldCodes;
import org.sottovoce.text.Span;

/**
 * A text with paragraphs of its own, such as the body, a header or a footnote; or a piece of text
 * beside the running text, such as a field code or a name, which is one block.
 */
final class Story {

  /** What a text of one block is made of. */
  private enum Form {
    PARAGRAPHS,
    ONE_BLOCK,
    /** Entries that end with a semicolon. */
    FONTS,
    STYLES,
    /** The text of a list's label: its length in one character, numbers as characters. */
    LABEL;

    boolean isTable() {
      return this == FONTS || this == STYLES;
    }
  }

  private final BlockCollector blocks;
  private final Form form;
  private final Optional<Frame> frame;
  private final RunBuilder runs = new RunBuilder();
  private final TableLevels tables;
  private Kind kind;
  private Optional<Span> last = Optional.empty();

  private Story(Form form, Kind kind, Optional<Frame> frame, BlockCollector blocks) {
    this.form = form;
    this.kind = kind;
    this.frame = frame;
    this.blocks = blocks;
    this.tables = new TableLevels(blocks::nextTable);
  }

  /** A story of paragraphs. */
  static Story running(Kind kind, BlockCollector blocks) {
    return new Story(Form.PARAGRAPHS, kind, Optional.empty(), blocks);
  }

  /**
   * A text of one block.
   *
   * @param frame what goes when a part of it goes; nothing for a text that can be changed in place
   */
  static Story beside(Kind kind, Optional<Frame> frame, BlockCollector blocks) {
    return new Story(Form.ONE_BLOCK, kind, frame, blocks);
  }

  /** The names in a table of fonts. */
  static Story fonts(BlockCollector blocks) {
    return new Story(Form.FONTS, Kind.NAME, Optional.empty(), blocks);
  }

  /** The names in a table of styles. */
  static Story styles(BlockCollector blocks) {
    return new Story(Form.STYLES, Kind.NAME, Optional.empty(), blocks);
  }

  /** The text of a list's label, with what goes when a part of it goes. */
  static Story label(Optional<Frame> frame, BlockCollector blocks) {
    return new Story(Form.LABEL, Kind.NAME, frame, blocks);
  }

  /** Where its last characters stand; empty when it has none yet. */
  Optional<Span> last() {
    return last;
  }

  Optional<Frame> frame() {
    return frame;
  }

  void add(String text, Span source) {
    last = text.isBlank() ? last : Optional.of(source);
    if (form.isTable() && text.equals(";")) {
      name();
    } else if (form != Form.LABEL || !isNumber(text)) {
      runs.add(text, source);
    }
  }

  /** Whether a character of a label is its length, the place of a number or its end. */
  private static boolean isNumber(String text) {
    return text.charAt(0) < ' ' || text.charAt(0) == CodePage.UNKNOWN || text.equals(";");
  }

  /**
   * Takes a control word that ends something larger than a paragraph.
   *
   * @param depth how many tables the paragraph stands in
   */
  void apply(String word, int depth) {
    switch (word) {
      case "sect", "page", "column" -> endParagraph(depth);
      case "cell" -> endCell(1);
      case "nestcell" -> endCell(Math.max(2, depth));
      case "row" -> endRow(1);
      case "nestrow" -> endRow(Math.max(2, depth));
      case "ftnalt" -> kind = kind == Kind.FOOTNOTE ? Kind.ENDNOTE : kind;
      default -> {}
    }
  }

  /** Ends a paragraph that stands in that many tables. */
  void endParagraph(int depth) {
    if (form == Form.PARAGRAPHS) {
      paragraph(tables.cell(depth));
    }
  }

  /** Ends a paragraph, and with it a cell of the table at that depth. */
  private void endCell(int depth) {
    if (form == Form.PARAGRAPHS) {
      paragraph(tables.cell(depth));
      tables.endCell();
    }
  }

  private void endRow(int depth) {
    if (form == Form.PARAGRAPHS) {
      tables.endRow(depth);
    }
  }

  /** Ends the story; its last paragraph needs no mark. */
  void end(int depth) {
    if (form == Form.PARAGRAPHS) {
      endParagraph(depth);
      return;
    }
    if (form.isTable()) {
      name();
      return;
    }
    RtfBlock block = block();
    if (!block.text().isBlank() && !isGenerated(block)) {
      blocks.add(block);
    }
  }

  private void name() {
    if (form == Form.FONTS) {
      blocks.font(block());
    } else {
      blocks.style(block());
    }
  }

  private RtfBlock block() {
    List<RtfRun> text = runs.take();
    List<Span> tokens = frame.map(goes -> goes.tokens(text)).orElse(List.of());
    return new RtfBlock(kind, Optional.empty(), text, tokens);
  }

  private void paragraph(Optional<Cell> cell) {
    List<RtfRun> text = runs.take();
    if (!text.isEmpty()) {
      blocks.add(new RtfBlock(kind, cell, text, List.of()));
    }
    blocks.settle(kind);
  }

  /** Whether nobody wrote the text. */
  private boolean isGenerated(RtfBlock block) {
    String text = block.text();
    if (form == Form.LABEL || (kind == Kind.FIELD && frame.isEmpty())) {
      return text.codePoints().filter(Character::isLetterOrDigit).count() < 2; // a bullet, a dot
    }
    return switch (kind) {
      case FIELD -> FieldCodes.isGenerated(text);
      case NAME -> FieldCodes.isGeneratedName(text);
      default -> false;
    };
  }
}
