package org.sottovoce.release.pdfedit;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDPage;
import org.sottovoce.document.SourceNode;
import org.sottovoce.document.pdf.PageText;
import org.sottovoce.document.pdf.ShownGlyph;

/**
 * Sets the runs of a page anew that lose a glyph: every glyph by its natural width, every blank of
 * one width, nothing of the old distances. A run that would reach into the next one or beyond the
 * page is squeezed. Belongs to one page.
 */
final class PageSetting {

  private static final double BLANK = 0.28;
  private static final double NARROWEST = 0.2;

  private final GlyphEdits edits;
  private final ReplacementFont font;
  private final Frames frames;
  private final IdentityHashMap<ShownGlyph, Placed> placed = new IdentityHashMap<>();
  private final List<LineShift> shifts = new ArrayList<>();
  private final Set<SourceNode> touched = new HashSet<>();

  private PageSetting(GlyphEdits edits, ReplacementFont font, Frames frames) {
    this.edits = edits;
    this.frames = frames;
    this.font = font;
  }

  static PageSetting of(
      PageText page, PDPage source, GlyphEdits edits, ReplacementFont font, OperatorLimit limits)
      throws IOException {
    if (page.glyphs().stream().noneMatch(edits::isRemoved)) {
      return new PageSetting(edits, font, Frames.of(List.of(), List.of()));
    }
    List<List<Run>> found = Runs.of(page);
    Frames frames = Frames.of(PathScan.of(source, limits), all(found));
    List<List<Run>> lines =
        found.stream()
            .map(line -> line.stream().flatMap(run -> run.parts(frames).stream()).toList())
            .toList();
    PageSetting setting = new PageSetting(edits, font, frames);
    LineStarts starts = new LineStarts(all(lines), source.getCropBox(), frames);
    for (List<Run> line : lines) {
      for (int i = 0; i < line.size(); i++) {
        setting.set(line, i, starts);
      }
    }
    page.glyphs().stream()
        .filter(edits::isRemoved)
        .forEach(glyph -> setting.touched.add(glyph.show().place()));
    return setting;
  }

  private static List<Run> all(List<List<Run>> lines) {
    return lines.stream().flatMap(List::stream).toList();
  }

  /** Whether a glyph of that stream, or of one within it, goes or moves. */
  boolean touchesWithin(String part) {
    return touched.stream()
        .anyMatch(place -> place.part().equals(part) || place.part().startsWith(part + "/"));
  }

  /** Where the glyph or its replacement comes to stand; empty when it goes. */
  Optional<Placed> of(ShownGlyph glyph) {
    if (edits.isRemoved(glyph) || placed.containsKey(glyph)) {
      return Optional.ofNullable(placed.get(glyph));
    }
    return Optional.of(
        new Placed(
            Optional.empty(),
            glyph.rendering().getTranslateX(),
            glyph.rendering().getTranslateY(),
            1));
  }

  /** How the line moved within which something of that extent on the page lies. */
  Optional<LineShift> shift(Rectangle2D onPage) {
    return shifts.stream().filter(one -> one.covers(onPage)).findFirst();
  }

  /** What of the page does not move with words. */
  Frames frames() {
    return frames;
  }

  private void set(List<Run> line, int at, LineStarts starts) throws IOException {
    Run run = line.get(at);
    if (run.steps().stream().noneMatch(step -> edits.isRemoved(step.glyph()))) {
      return;
    }
    List<Laid> laid = laid(run);
    Laid end = laid.get(laid.size() - 1);
    double start = starts.of(run, end.pen());
    double limit = at + 1 < line.size() ? line.get(at + 1).start() : starts.limit(run);
    double room = Math.max(limit - start, end.pen() * NARROWEST);
    double squeeze = end.pen() > room ? room / end.pen() : 1;
    for (Laid one : laid.subList(0, laid.size() - 1)) {
      double along = start + one.pen() * squeeze;
      double across = run.acrossOf(one.glyph());
      double x = along * run.cos() - across * run.sin();
      double y = along * run.sin() + across * run.cos();
      placed.put(one.glyph(), new Placed(one.text(), x, y, squeeze));
    }
    shifts.add(shift(run, laid, start, squeeze));
    run.steps().forEach(step -> touched.add(step.glyph().show().place()));
  }

  private LineShift shift(Run run, List<Laid> laid, double start, double squeeze)
      throws IOException {
    LineShift shift = new LineShift(run);
    int next = 0;
    for (int at = 0; at < run.steps().size(); ) {
      ShownGlyph glyph = run.steps().get(at).glyph();
      double left = start + laid.get(next).pen() * squeeze;
      if (!edits.isRemoved(glyph)) {
        shift.kept(run.alongOf(glyph), Run.width(glyph), left, squeeze);
        next++;
        at++;
        continue;
      }
      Optional<String> text =
          laid.get(next).glyph().equals(glyph) ? edits.drawnAt(glyph) : Optional.empty();
      double width = text.isPresent() ? font.width(text.get()) * Run.unit(glyph) * squeeze : 0;
      List<Double> olds = new ArrayList<>();
      int end = at;
      do {
        olds.add(run.alongOf(run.steps().get(end).glyph()));
        end++;
      } while (end < run.steps().size() && isRest(run.steps().get(end).glyph()));
      ShownGlyph last = run.steps().get(end - 1).glyph();
      shift.removed(olds, run.alongOf(last) + Run.width(last), left, left + width);
      next += text.isPresent() ? 1 : 0;
      at = end;
    }
    return shift;
  }

  /** Whether the glyph goes without anything in its stead. */
  private boolean isRest(ShownGlyph glyph) {
    return edits.isRemoved(glyph) && edits.drawnAt(glyph).isEmpty();
  }

  /** A glyph or its replacement, and the pen's way from the start of the run to it. */
  private record Laid(ShownGlyph glyph, Optional<String> text, double pen) {
    @Override
    public String toString() {
      return "Laid[" + pen + "]";
    }
  }

  /** The last one marks the end. */
  private List<Laid> laid(Run run) throws IOException {
    List<Laid> laid = new ArrayList<>();
    double pen = 0;
    boolean blank = false;
    for (Run.Step step : run.steps()) {
      ShownGlyph glyph = step.glyph();
      blank |= step.blankBefore() && !laid.isEmpty();
      Optional<String> text = edits.isRemoved(glyph) ? edits.drawnAt(glyph) : Optional.empty();
      if (edits.isRemoved(glyph) && text.isEmpty()) {
        continue;
      }
      pen += blank ? BLANK * Run.em(glyph) : 0;
      laid.add(new Laid(glyph, text, pen));
      pen += text.isPresent() ? font.width(text.get()) * Run.unit(glyph) : Run.width(glyph);
      blank = false;
    }
    laid.add(new Laid(run.steps().get(0).glyph(), Optional.empty(), pen));
    return laid;
  }
}
