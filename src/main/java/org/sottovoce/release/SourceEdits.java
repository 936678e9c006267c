package org.sottovoce.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sottovoce.document.Anchor;
import org.sottovoce.document.TextPart;
import org.sottovoce.text.Span;

/**
 * The replacements of a document as changes to the one text that it was read from: a replacement
 * stands where its first anchored character stood, and the rest of what it replaces goes. One that
 * replaces only what the reader put in, such as the colon behind a voice, stands behind the
 * character before it, lest it be lost.
 */
public final class SourceEdits {

  /**
   * One change.
   *
   * @param span what goes, in the source's text
   * @param text what stands there instead, perhaps nothing
   * @param part the part that it stands in
   */
  public record SourceEdit(Span span, String text, TextPart part) {

    /** Whether the text stands in {@code run}: where what goes begins, or behind its last unit. */
    public boolean standsIn(Span run) {
      return span.isEmpty()
          ? span.start() > run.start() && span.start() <= run.end()
          : run.contains(span.start());
    }

    /** Whether all that it changes lies behind {@code run}. */
    public boolean isBehind(Span run) {
      return span.isEmpty() ? span.start() > run.end() : span.start() >= run.end();
    }

    @Override
    public String toString() {
      return "SourceEdit[" + span + ", " + text.length() + " units]";
    }
  }

  private record Placed(TextPart part, Anchor anchor) {}

  private SourceEdits() {}

  /**
   * The changes, in the order of the source's text, without overlap. A piece of the source that two
   * replacements share, since it can only go as a whole, goes once and both texts stand there.
   */
  public static List<SourceEdit> of(RedactedDocument document) {
    List<Placed> placed = new ArrayList<>();
    for (TextPart part : document.original().document().parts()) {
      part.anchors().forEach(anchor -> placed.add(new Placed(part, anchor)));
    }
    List<SourceEdit> edits = new ArrayList<>();
    int from = 0;
    for (Replacement replacement : document.replacements()) {
      while (from < placed.size() && ends(placed.get(from)) <= replacement.span().start()) {
        from++;
      }
      addEdits(edits, replacement, placed, from);
    }
    edits.sort(Comparator.comparing(SourceEdit::span));
    return joined(edits);
  }

  private static int ends(Placed placed) {
    return placed.anchor().span().end();
  }

  private static void addEdits(
      List<SourceEdit> edits, Replacement replacement, List<Placed> placed, int from) {
    String text = replacement.text();
    int before = edits.size();
    for (int at = from; at < placed.size(); at++) {
      Anchor anchor = placed.get(at).anchor();
      if (anchor.span().start() >= replacement.span().end()) {
        break;
      }
      if (anchor.span().overlaps(replacement.span())) {
        edits.add(new SourceEdit(anchor.sourceOf(replacement.span()), text, placed.get(at).part()));
        text = "";
      }
    }
    if (edits.size() == before && from > 0) {
      Placed last = placed.get(from - 1);
      Span behind = Span.of(last.anchor().source().end(), 0);
      edits.add(new SourceEdit(behind, text, last.part()));
    }
  }

  private static List<SourceEdit> joined(List<SourceEdit> edits) {
    List<SourceEdit> joined = new ArrayList<>();
    for (SourceEdit edit : edits) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).span().overlaps(edit.span())) {
        SourceEdit before = joined.get(last);
        joined.set(
            last,
            new SourceEdit(
                before.span().union(edit.span()), before.text() + edit.text(), before.part()));
      } else {
        joined.add(edit);
      }
    }
    return joined;
  }
}
