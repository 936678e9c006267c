package org.sottovoce.release.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sottovoce.release.Passage;
import org.sottovoce.release.Section;
import org.sottovoce.release.pdf.Block.Bookmark;
import org.sottovoce.release.pdf.Block.Group;
import org.sottovoce.release.pdf.Block.Lines;

/** The blocks of a document's released text: sections with their headings, turns and tables. */
final class Composition {

  /** How many turns a bookmark leads to, at least. */
  private static final int CHAPTER = 20;

  private Composition() {}

  /** All sections, in the order of the text. */
  static Group of(List<Section> sections) {
    return new Group(
        Tag.NONE, Optional.empty(), sections.stream().<Block>map(Composition::section).toList());
  }

  private static Group section(Section section) {
    String title = section.title().orElse(FixedWords.BODY);
    List<Block> blocks = new ArrayList<>();
    blocks.add(Lines.of(Tag.HEADING, Shape.HEADING, Style.HEADING, title));
    List<Chapter> chapters = chapters(section.passages());
    for (Chapter chapter : chapters) {
      Optional<Bookmark> bookmark =
          chapters.size() > 1 ? Optional.of(chapter.bookmark()) : Optional.empty();
      blocks.add(
          new Group(Tag.NONE, bookmark, new ListFinder(section.kind()).blocks(chapter.passages())));
    }
    return new Group(Tag.SECTION, Optional.of(new Bookmark(0, title)), blocks);
  }

  /** Passages that one bookmark leads to, and the numbers of the first and last of their turns. */
  private record Chapter(List<Passage> passages, int first, int last) {
    Bookmark bookmark() {
      return new Bookmark(
          1, first == last ? "Number " + first : "Numbers " + first + "\u2013" + last);
    }
  }

  private static List<Chapter> chapters(List<Passage> passages) {
    List<Chapter> chapters = new ArrayList<>();
    for (int from = 0; from < passages.size(); ) {
      int first = first(passages.get(from));
      int to = from + 1;
      while (to < passages.size() && last(passages.get(to - 1)) - first + 1 < CHAPTER) {
        to++;
      }
      chapters.add(new Chapter(passages.subList(from, to), first, last(passages.get(to - 1))));
      from = to;
    }
    return chapters;
  }

  private static int first(Passage passage) {
    return passage instanceof Passage.Turn turn
        ? turn.segment().number()
        : ((Passage.Grid) passage).rows().get(0).first().number();
  }

  private static int last(Passage passage) {
    if (passage instanceof Passage.Grid grid) {
      return grid.rows().get(grid.rows().size() - 1).first().number();
    }
    return first(passage);
  }
}
