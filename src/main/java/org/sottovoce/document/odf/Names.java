package org.sottovoce.document.odf;

import static org.sottovoce.document.odf.OdfNamespace.DRAW;
import static org.sottovoce.document.odf.OdfNamespace.FORM;
import static org.sottovoce.document.odf.OdfNamespace.OFFICE;
import static org.sottovoce.document.odf.OdfNamespace.STYLE;
import static org.sottovoce.document.odf.OdfNamespace.TABLE;
import static org.sottovoce.document.odf.OdfNamespace.TEXT;
import static org.sottovoce.document.odf.OdfNamespace.XLINK;

import java.util.ArrayList;
import java.util.List;
import org.sottovoce.document.TextPart.Kind;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Reads what an element says beside the running text: its name, its description, where it leads and
 * the words of its label. What a word processor writes by itself is no text to review.
 */
final class Names {

  private final BlockCollector blocks;

  Names(BlockCollector blocks) {
    this.blocks = blocks;
  }

  /** Reads {@code element} itself, without what stands in it. */
  void of(Element element) {
    switch (OdfRole.of(element)) {
      case DESCRIPTION -> content(element, Kind.ALT_TEXT);
      case LABEL -> {
        if (!Generated.isLabel(element.getTextContent())) {
          content(element, Kind.NAME);
        }
      }
      case CONTROL -> control(element);
      default -> attributes(element);
    }
  }

  /** Reads {@code style}, an element of the definition of a style, without what stands in it. */
  void ofStyle(Element style) {
    if (OdfRole.of(style) == OdfRole.LABEL) {
      of(style);
    }
    numbers(style);
  }

  /** Reads the name of a style that others refer to; automatic styles have none. */
  void ofNamedStyle(Element style) {
    STYLE
        .attribute(style, "display-name")
        .or(() -> STYLE.attribute(style, "name"))
        .filter(name -> !StyleNames.isBroughtAlong(name.getValue()))
        .ifPresent(name -> blocks.name(name, name.getValue(), style));
  }

  private void content(Element element, Kind kind) {
    List<OdfNode> nodes = new ArrayList<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text text) {
        nodes.add(blocks.node(text, text.getData()));
      }
    }
    if (!nodes.isEmpty()) {
      blocks.extra(kind, nodes);
    }
  }

  private void control(Element element) {
    for (String value : List.of("label", "current-value", "value", "title")) {
      FORM.attribute(element, value)
          .filter(said -> !said.getValue().isBlank())
          .ifPresent(said -> extra(said, Kind.FIELD));
    }
  }

  private void attributes(Element element) {
    switch (OdfNamespace.of(element).orElse(OFFICE)) {
      case TEXT -> text(element);
      case TABLE -> TABLE.attribute(element, "name").ifPresent(name -> name(name, element));
      case DRAW -> {
        DRAW.attribute(element, "name").ifPresent(name -> name(name, element));
        link(element);
      }
      default -> {}
    }
  }

  private void text(Element element) {
    switch (element.getLocalName()) {
      case "bookmark",
          "bookmark-start",
          "reference-mark",
          "reference-mark-start",
          "section",
          "table-of-content",
          "illustration-index",
          "table-index",
          "object-index",
          "user-index",
          "alphabetical-index",
          "bibliography" ->
          TEXT.attribute(element, "name").ifPresent(name -> name(name, element));
      case "a" -> link(element);
      default -> {}
    }
  }

  private void name(Attr attribute, Element named) {
    if (!Generated.isName(attribute.getValue())) {
      blocks.name(attribute, attribute.getValue(), named);
    }
  }

  private void link(Element element) {
    if (!element.getLocalName().equals("a")) {
      return;
    }
    XLINK
        .attribute(element, "href")
        .filter(target -> !Generated.isTarget(target.getValue()))
        .ifPresent(target -> extra(target, Kind.LINK_TARGET));
    OFFICE
        .attribute(element, "title")
        .filter(title -> !title.getValue().isBlank())
        .ifPresent(title -> extra(title, Kind.ALT_TEXT));
  }

  private void numbers(Element element) {
    for (String side : List.of("num-prefix", "num-suffix")) {
      STYLE
          .attribute(element, side)
          .filter(label -> !Generated.isLabel(label.getValue()))
          .ifPresent(label -> extra(label, Kind.NAME));
    }
  }

  private void extra(Attr attribute, Kind kind) {
    blocks.extra(kind, List.of(blocks.node(attribute, attribute.getValue())));
  }
}
