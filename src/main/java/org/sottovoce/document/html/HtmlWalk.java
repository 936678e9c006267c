package org.sottovoce.document.html;

import java.util.ArrayList;
import java.util.List;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.document.html.HtmlEvent.End;
import org.sottovoce.document.html.HtmlEvent.Start;
import org.sottovoce.document.html.HtmlEvent.Words;

/** The review text of a page as its events go by. */
final class HtmlWalk {

  private final HtmlText text = new HtmlText();
  private final List<HtmlRun> gloss = new ArrayList<>();
  private int glosses;
  private int preserving;
  private Kind kind = Kind.BODY;

  /** The review text of {@code page}. */
  static HtmlText of(HtmlPage page) {
    HtmlWalk walk = new HtmlWalk();
    page.events().forEach(walk::step);
    walk.text.endPart(Kind.BODY);
    return walk.text;
  }

  private void step(HtmlEvent event) {
    if (event instanceof Start start) {
      start(start);
    } else if (event instanceof End end) {
      end(end.name());
    } else if (event instanceof Words words) {
      words(words.runs());
    }
  }

  private void words(List<HtmlRun> runs) {
    if (glosses > 0) {
      gloss.addAll(runs);
    } else {
      runs.forEach(preserving > 0 ? text::addPreserved : text::add);
    }
  }

  private void start(Start start) {
    String name = start.name();
    if (HtmlRules.isBlock(name)) {
      text.endPart(kind);
    }
    text.cells().start(name);
    preserving += HtmlRules.preserves(name) ? 1 : 0;
    kind = name.equals("title") ? Kind.PROPERTY : kind;
    glosses += HtmlRules.isGloss(name) ? 1 : 0;
    if (name.equals("br")) {
      lineBreak(start);
    }
    for (HtmlAttribute attribute : start.attributes()) {
      HtmlRules.textKind(start, attribute).ifPresent(is -> text.addLater(is, attribute.runs()));
    }
  }

  private void lineBreak(Start tag) {
    if (glosses > 0) {
      tag.place().ifPresent(place -> gloss.add(new HtmlRun(place, " ")));
    } else {
      text.addBreak(tag.place());
    }
  }

  private void end(String name) {
    if (HtmlRules.isBlock(name)) {
      text.endPart(kind);
    }
    text.cells().end(name);
    preserving -= HtmlRules.preserves(name) ? 1 : 0;
    kind = name.equals("title") ? Kind.BODY : kind;
    if (HtmlRules.isGloss(name)) {
      endGloss();
    }
  }

  /** The reading above a word stands by itself: together with the word it would make another. */
  private void endGloss() {
    glosses--;
    if (glosses == 0) {
      text.addLater(Kind.TEXT_BOX, gloss);
      gloss.clear();
    }
  }
}
