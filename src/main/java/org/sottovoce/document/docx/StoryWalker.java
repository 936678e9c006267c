package org.sottovoce.document.docx;

import static org.sottovoce.document.docx.WordNamespace.MC;
import static org.sottovoce.document.docx.WordNamespace.W;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.TextPart.Kind;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * Walks one story (body, header, footnote, text box) in document order and numbers every node that
 * carries text. Tracked insertions are text; tracked deletions and comments are not.
 */
final class StoryWalker {

  /** Where paragraphs stand. */
  private record Place(Kind kind, Optional<TextPart.Cell> cell) {}

  private final BlockCollector blocks;
  private final FieldTracker fields;
  private final Graphics graphics;

  StoryWalker(BlockCollector blocks) {
    this.blocks = blocks;
    this.fields = new FieldTracker(blocks);
    this.graphics = new Graphics(blocks, this::textBox);
  }

  /** Walks the blocks inside {@code story}. */
  void walk(Element story, Kind kind) {
    for (Element child : TravellingElements.children(story)) {
      block(child, new Place(kind, Optional.empty()));
      blocks.settle();
    }
    fields.end();
  }

  private void textBox(Element content) {
    blocks(content, new Place(Kind.TEXT_BOX, Optional.empty()));
  }

  private void blocks(Element container, Place place) {
    for (Element child : TravellingElements.children(container)) {
      block(child, place);
    }
  }

  private void block(Element element, Place place) {
    if (W.is(element, "p")) {
      List<TextNode> content = new ArrayList<>();
      inlines(element, content);
      blocks.paragraph(place.kind(), place.cell(), content);
    } else if (W.is(element, "tbl")) {
      table(element, place.kind());
    } else if (W.is(element, "bookmarkStart")) {
      bookmark(element);
    } else if (MC.is(element, "AlternateContent")) {
      blocks(element, place);
    }
  }

  private void table(Element table, Kind kind) {
    int number = blocks.nextTable();
    for (Element properties : TravellingElements.children(table, "tblPr")) {
      TravellingElements.children(properties).forEach(this::described);
    }
    List<Element> rows = TravellingElements.children(table, "tr");
    for (int row = 0; row < rows.size(); row++) {
      List<Element> cells = TravellingElements.children(rows.get(row), "tc");
      for (int column = 0; column < cells.size(); column++) {
        TextPart.Cell cell = new TextPart.Cell(number, row, column, cells.size());
        blocks(cells.get(column), new Place(kind, Optional.of(cell)));
      }
    }
  }

  private void inlines(Element container, List<TextNode> content) {
    for (Element child : TravellingElements.children(container)) {
      switch (WordNamespace.of(child).orElse(WordNamespace.R)) {
        case W -> inline(child, content);
        case M -> math(child, content);
        case MC -> inlines(child, content);
        default -> {}
      }
    }
  }

  private void inline(Element element, List<TextNode> content) {
    switch (element.getLocalName()) {
      case "r", "dir", "bdo", "ruby", "rubyBase" -> inlines(element, content);
      case "rt" -> reading(element);
      case "hyperlink" -> {
        described(element);
        inlines(element, content);
      }
      case "fldSimple" -> {
        simpleField(element);
        inlines(element, content);
      }
      case "t" -> content.add(text(element));
      case "instrText" ->
          fields.code(blocks.node(TextNode.Form.INSTRUCTION, element, element.getTextContent()));
      case "fldChar" -> fields.character(element);
      case "bookmarkStart" -> bookmark(element);
      case "drawing", "pict", "object" -> graphics.walk(element);
      default ->
          Symbols.character(element)
              .ifPresent(c -> content.add(blocks.node(TextNode.Form.MARK, element, c)));
    }
  }

  /** The reading above a word stands by itself: together with the word it would make another. */
  private void reading(Element element) {
    List<TextNode> content = new ArrayList<>();
    inlines(element, content);
    blocks.paragraph(Kind.TEXT_BOX, Optional.empty(), content);
  }

  private void math(Element element, List<TextNode> content) {
    if (WordNamespace.M.is(element, "t")) {
      content.add(text(element));
    } else {
      inlines(element, content);
    }
  }

  private TextNode text(Element element) {
    return blocks.node(TextNode.Form.TEXT, element, element.getTextContent());
  }

  private void simpleField(Element element) {
    Attr code = element.getAttributeNodeNS(W.uri(), "instr");
    if (code != null) {
      TextNode node = blocks.node(TextNode.Form.ATTRIBUTE, code, code.getValue());
      if (!FieldCodes.isGenerated(code.getValue())) {
        blocks.extra(Kind.FIELD, List.of(node), List.of(element));
      }
    }
  }

  private void bookmark(Element element) {
    Attr name = element.getAttributeNodeNS(W.uri(), "name");
    if (name != null) {
      TextNode node = blocks.node(TextNode.Form.ATTRIBUTE, name, name.getValue());
      if (!FieldCodes.isGeneratedName(name.getValue())) {
        blocks.extra(Kind.NAME, List.of(node), List.of(element));
      }
    }
  }

  private void described(Element element) {
    graphics.describe(element);
  }
}
