package org.sottovoce.document.html;

import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.document.html.HtmlEvent.End;
import org.sottovoce.document.html.HtmlEvent.Start;
import org.sottovoce.document.html.HtmlEvent.Words;

/** The review text of a page as its events go by. */
final class HtmlWalk {

  private final HtmlText text = new HtmlText();
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
      words.runs().forEach(preserving > 0 ? text::addPreserved : text::add);
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
    if (name.equals("br")) {
      text.addBreak(start.place());
    }
    for (HtmlAttribute attribute : start.attributes()) {
      HtmlRules.textKind(start, attribute).ifPresent(is -> text.addLater(is, attribute.runs()));
    }
  }

  private void end(String name) {
    if (HtmlRules.isBlock(name)) {
      text.endPart(kind);
    }
    text.cells().end(name);
    preserving -= HtmlRules.preserves(name) ? 1 : 0;
    kind = name.equals("title") ? Kind.BODY : kind;
  }
}
