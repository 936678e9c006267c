package org.sottovoce.release.html;

import java.util.List;
import java.util.Optional;
import org.sottovoce.document.html.HtmlRun;
import org.sottovoce.release.OrderedEdits;
import org.sottovoce.release.SourceEdits.SourceEdit;
import org.sottovoce.text.Span;

/**
 * Runs of a page as they are released: as they stood, but for what is replaced in them and for
 * characters that could become markup where something beside them was dropped.
 */
final class EditedText {

  private final String page;
  private final OrderedEdits edits;

  /**
   * @param edits in the order of the page, without overlap
   */
  EditedText(String page, List<SourceEdit> edits) {
    this.page = page;
    this.edits = new OrderedEdits(edits);
  }

  /**
   * The released characters of {@code runs}, which stand in a row.
   *
   * @param quoted whether they stand between quotes
   */
  String of(List<HtmlRun> runs, boolean quoted) {
    StringBuilder text = new StringBuilder();
    for (HtmlRun run : runs) {
      int at = run.source().start();
      for (SourceEdit edit : edits.within(run.source())) {
        text.append(kept(run, new Span(at, Math.max(at, edit.span().start())), quoted));
        if (edit.standsIn(run.source())) {
          text.append(Markup.escaped(edit.text()));
        }
        at = Math.min(edit.span().end(), run.source().end());
      }
      text.append(kept(run, new Span(at, Math.max(at, run.source().end())), quoted));
    }
    return text.toString();
  }

  /** What stands in place of a tag that is a character, if it is replaced. */
  Optional<String> inPlaceOf(Span tag) {
    return edits.within(tag).stream()
        .findFirst()
        .filter(edit -> edit.span().overlaps(tag))
        .map(edit -> edit.standsIn(tag) ? Markup.escaped(edit.text()) : "");
  }

  private String kept(HtmlRun run, Span source, boolean quoted) {
    if (source.isEmpty() || run.text().isEmpty()) {
      return "";
    }
    String raw = source.in(page);
    if (run.isReference()) {
      return raw.endsWith(";") ? raw : Markup.escaped(run.text());
    }
    String plain = raw.replace("&", "&amp;").replace("<", "&lt;");
    return quoted ? plain.replace("\"", "&quot;") : plain;
  }
}
