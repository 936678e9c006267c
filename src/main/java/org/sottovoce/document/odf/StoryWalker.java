package org.sottovoce.document.odf;

import static org.sottovoce.document.odf.OdfNamespace.DRAW;
import static org.sottovoce.document.odf.OdfNamespace.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sottovoce.document.TextPart.Cell;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.xml.ChildElements;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Walks one story (text, header, footer) in document order and numbers every node that carries
 * text. Tracked insertions are text; tracked deletions and annotations are not.
 */
final class StoryWalker {

  /** Where paragraphs stand. */
  private record Place(Kind kind, Optional<Cell> cell) {}

  private final BlockCollector blocks;
  private final Names names;
  private final Marks marks;

  StoryWalker(BlockCollector blocks, Marks marks) {
    this.blocks = blocks;
    this.names = new Names(blocks);
    this.marks = marks;
  }

  /** Walks the blocks inside {@code story}. */
  void walk(Element story, Kind kind) throws UnreadableDocument {
    blocks.beginStory();
    for (Element child : ChildElements.of(story)) {
      block(child, new Place(kind, Optional.empty()));
      blocks.settle();
    }
  }

  private void flow(Element container, Place place) throws UnreadableDocument {
    for (Element child : ChildElements.of(container)) {
      block(child, place);
    }
  }

  private void block(Element element, Place place) throws UnreadableDocument {
    names.of(element);
    switch (OdfRole.of(element)) {
      case PARAGRAPH -> {
        Line line = new Line(blocks);
        inlines(element, line);
        blocks.paragraph(place.kind(), place.cell(), line.nodes());
      }
      case FLOW, CONTROL -> flow(element, place);
      case TABLE -> table(element, place.kind());
      case SHAPE -> shape(element);
      default -> {}
    }
  }

  private void shape(Element shape) throws UnreadableDocument {
    if (OdfPictures.isPicture(shape) && hasImage(shape)) {
      blocks.picture(shape);
    }
    flow(shape, new Place(Kind.TEXT_BOX, Optional.empty()));
  }

  private static boolean hasImage(Element frame) {
    return ChildElements.of(frame).stream().anyMatch(child -> DRAW.is(child, "image"));
  }

  private void table(Element table, Kind kind) throws UnreadableDocument {
    ChildElements.of(table).forEach(names::of);
    int number = blocks.nextTable();
    List<Element> rows = new ArrayList<>();
    rows(table, rows);
    for (int row = 0; row < rows.size(); row++) {
      List<Element> cells = cells(rows.get(row));
      for (int column = 0; column < cells.size(); column++) {
        Cell cell = new Cell(number, row, column, cells.size());
        flow(cells.get(column), new Place(kind, Optional.of(cell)));
      }
    }
  }

  private static void rows(Element group, List<Element> rows) {
    for (Element child : ChildElements.of(group)) {
      switch (OdfRole.of(child)) {
        case ROW -> rows.add(child);
        case ROWS -> rows(child, rows);
        default -> {}
      }
    }
  }

  private static List<Element> cells(Element row) {
    return ChildElements.of(row).stream().filter(e -> OdfRole.of(e) == OdfRole.CELL).toList();
  }

  private void inlines(Element container, Line line) throws UnreadableDocument {
    for (Node child = container.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text text) {
        line.characters(text);
      } else if (child instanceof Element element) {
        inline(element, line);
      }
    }
  }

  private void inline(Element element, Line line) throws UnreadableDocument {
    OdfRole role = OdfRole.of(element);
    if (role == OdfRole.MARK) {
      line.mark(element, marks.characters(element));
      return;
    }
    if (role == OdfRole.SHAPE) {
      line.object();
      block(element, new Place(Kind.TEXT_BOX, Optional.empty()));
      return;
    }
    names.of(element);
    if (role == OdfRole.NOTE) {
      line.object();
      note(element);
    } else if (role == OdfRole.INLINE || role == OdfRole.RESULT) {
      inlines(element, line);
    }
  }

  private void note(Element note) throws UnreadableDocument {
    boolean endnote = TEXT.value(note, "note-class").equals("endnote");
    Place place = new Place(endnote ? Kind.ENDNOTE : Kind.FOOTNOTE, Optional.empty());
    for (Element child : ChildElements.of(note)) {
      names.of(child);
      if (TEXT.is(child, "note-body")) {
        flow(child, place);
      }
    }
  }
}
