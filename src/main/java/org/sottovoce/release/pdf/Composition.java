package org.sottovoce.release.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sottovoce.document.TextPart;
import org.sottovoce.document.TextPart.Cell;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.SectionTitle;
import org.sottovoce.release.pdf.Block.Bookmark;
import org.sottovoce.release.pdf.Block.Group;
import org.sottovoce.release.pdf.Block.Lines;
import org.sottovoce.segment.Segment;

/** The blocks of a document's released text: sections by kind, in them turns and tables. */
final class Composition {

  /** How many segments a bookmark leads to. */
  private static final int CHAPTER = 20;

  private final List<Segment> segments;
  private final TurnBlocks turns;
  private final TableBlocks tables;
  private final TreeMap<Integer, TextPart> parts = new TreeMap<>();

  Composition(RedactedDocument document) {
    this.segments = document.original().segments();
    for (TextPart part : document.original().document().parts()) {
      parts.put(part.span().start(), part);
    }
    this.turns = new TurnBlocks(document);
    this.tables = new TableBlocks(document);
  }

  /** All sections, in the order of the text. */
  Group blocks() {
    List<Block> sections = new ArrayList<>();
    for (int from = 0; from < segments.size(); ) {
      Optional<String> title = SectionTitle.of(segments.get(from).kind());
      int to = from;
      while (to < segments.size() && SectionTitle.of(segments.get(to).kind()).equals(title)) {
        to++;
      }
      sections.add(section(title.orElse("Transcript"), segments.subList(from, to)));
      from = to;
    }
    return new Group(Tag.NONE, Optional.empty(), sections);
  }

  private Group section(String title, List<Segment> inside) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Lines.of(Tag.HEADING, Shape.HEADING, Style.HEADING, title));
    List<List<Segment>> units = units(inside);
    for (int from = 0; from < units.size(); ) {
      List<Segment> chapter = new ArrayList<>();
      List<Block> its = new ArrayList<>();
      while (from < units.size() && chapter.size() < CHAPTER) {
        chapter.addAll(units.get(from));
        its.add(block(units.get(from)));
        from++;
      }
      Optional<Bookmark> bookmark =
          inside.size() > CHAPTER ? Optional.of(chapter(chapter)) : Optional.empty();
      blocks.add(new Group(Tag.NONE, bookmark, its));
    }
    return new Group(Tag.SECTION, Optional.of(new Bookmark(0, title)), blocks);
  }

  private static Bookmark chapter(List<Segment> segments) {
    int first = segments.get(0).number();
    int last = segments.get(segments.size() - 1).number();
    return new Bookmark(
        1, first == last ? "Number " + first : "Numbers " + first + "\u2013" + last);
  }

  /** The segments one by one, those of a table together. */
  private List<List<Segment>> units(List<Segment> segments) {
    List<List<Segment>> units = new ArrayList<>();
    for (int from = 0; from < segments.size(); ) {
      Optional<Integer> table = cell(segments.get(from)).map(Cell::table);
      int to = from + 1;
      while (table.isPresent()
          && to < segments.size()
          && cell(segments.get(to)).map(Cell::table).equals(table)) {
        to++;
      }
      units.add(segments.subList(from, to));
      from = to;
    }
    return units;
  }

  private Block block(List<Segment> unit) {
    Segment first = unit.get(0);
    return cell(first).isPresent() ? tables.of(unit) : turn(first);
  }

  private Optional<Cell> cell(Segment segment) {
    return part(segment).flatMap(TextPart::cell);
  }

  private Block turn(Segment segment) {
    boolean note = segment.kind() == Kind.FOOTNOTE || segment.kind() == Kind.ENDNOTE;
    return turns.of(segment, part(segment).flatMap(TextPart::time), note ? Tag.NOTE : Tag.TURN);
  }

  private Optional<TextPart> part(Segment segment) {
    return Optional.ofNullable(parts.floorEntry(segment.span().start())).map(Map.Entry::getValue);
  }
}
