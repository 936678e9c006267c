package org.sottovoce.release.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.sottovoce.release.pdf.Block.Bookmark;
import org.sottovoce.release.pdf.Block.Group;
import org.sottovoce.release.pdf.Block.Lines;
import org.sottovoce.release.pdf.Fonts.Cut;

/** Sets blocks on pages, with their tags and bookmarks. Belongs to one thread. */
final class Typesetter {

  /** As many lines of a paragraph stand alone at the foot or the head of a page. */
  private static final int TOGETHER = 2;

  private final PDDocument pdf;
  private final Tags tags = new Tags();
  private final Outline outline = new Outline();
  private final LineBreaker breaker;
  private final Sheets sheets;
  private final List<Bookmark> waiting = new ArrayList<>();

  Typesetter(PDDocument pdf, Fonts fonts) throws IOException {
    this.pdf = pdf;
    Map<Cut, Face> faces = fonts.in(pdf);
    this.breaker = new LineBreaker(new VisibleText(fonts), faces);
    this.sheets = new Sheets(pdf, tags, faces);
  }

  /** Sets each of {@code parts} from the top of a page, with {@code foot} at the foot of all. */
  void set(List<Group> parts, String foot) throws IOException {
    for (Group part : parts) {
      if (!sheets.atTop()) {
        sheets.turn();
      }
      set(part, tags.document());
    }
    sheets.close(foot);
    tags.close(pdf);
    outline.close(pdf);
  }

  private void set(Block block, PDStructureElement parent) throws IOException {
    if (block instanceof Group group) {
      group.bookmark().ifPresent(waiting::add);
      PDStructureElement element = tags.add(parent, group.tag());
      for (Block inside : group.blocks()) {
        set(inside, element);
      }
    } else if (block instanceof Lines lines) {
      set(lines, parent);
    } else if (block instanceof Block.Table table) {
      new TableSetter(tags, breaker, sheets, this::arrive).set(table, parent);
    }
  }

  private void set(Lines block, PDStructureElement parent) throws IOException {
    List<Line> lines = breaker.lines(block.runs(), Sheets.WIDTH - block.shape().left());
    PDStructureElement element = tags.add(parent, block.tag());
    LineSetter setter = new LineSetter(tags, element);
    for (int i = 0; i < lines.size(); i++) {
      float leading = lines.get(i).leading();
      boolean first = i == 0;
      float above = first && !sheets.atTop() ? block.shape().above() : 0;
      sheets.room(above + leading * together(lines.size(), i, block.shape()));
      sheets.down((sheets.atTop() ? 0 : above) + leading);
      if (first) {
        arrive(sheets.y() + leading);
        beside(block.beside(), element);
      }
      if (block.shape().counted()) {
        sheets.count();
      }
      setter.draw(lines.get(i), sheets.pen(), Sheets.x(block.shape().left()), sheets.y());
    }
  }

  /** How many lines must find room from line {@code at} on: none stands alone on a page. */
  private static int together(int lines, int at, Shape shape) {
    int left = lines - at;
    int most = at == 0 && left == TOGETHER + 1 ? left : TOGETHER;
    int needed = at == 0 || left == TOGETHER ? Math.min(left, most) : 1;
    return needed + (shape.kept() ? TOGETHER + 1 : 0);
  }

  /** Bookmarks lead to the first line that follows them. */
  private void arrive(float top) {
    waiting.forEach(bookmark -> outline.add(bookmark, sheets.page(), top));
    waiting.clear();
  }

  private void beside(Optional<Run> run, PDStructureElement parent) throws IOException {
    if (run.isPresent()) {
      PDStructureElement element = tags.add(parent, run.get().tag());
      beside(sheets, run.get(), element);
    }
  }

  /** Writes {@code run} in the margin beside the present line. */
  static void beside(Sheets sheets, Run run, PDStructureElement element) throws IOException {
    Pen pen = sheets.pen();
    float x = Sheets.beside(pen.width(run.style(), run.text()));
    pen.text(element, run.style(), run.text(), Optional.empty(), x, sheets.y());
  }
}
