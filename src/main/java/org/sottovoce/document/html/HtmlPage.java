package org.sottovoce.document.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.sottovoce.document.html.HtmlEvent.Dropped;
import org.sottovoce.document.html.HtmlEvent.End;
import org.sottovoce.document.html.HtmlEvent.Sheet;
import org.sottovoce.document.html.HtmlEvent.Start;
import org.sottovoce.document.html.HtmlEvent.Words;
import org.sottovoce.text.Span;

/**
 * A page taken apart as browsers do, with the places where its pieces stand. The parser builds the
 * tree; what it read is compared with what stands at the place that it names, and a page where the
 * two differ is not sound: its words are known, but not where they stand.
 */
public final class HtmlPage {

  private static final int CDATA_OPEN = "<![CDATA[".length();
  private static final int CDATA_CLOSE = "]]>".length();

  private final String page;
  private final List<HtmlEvent> events = new ArrayList<>();
  private final Set<Integer> claimed = new HashSet<>();
  private final AtomicBoolean sound = new AtomicBoolean(true);

  private HtmlPage(String page) {
    this.page = page;
  }

  /** The pieces of {@code page}, a page's decoded text. */
  public static HtmlPage of(String page) {
    HtmlPage read = new HtmlPage(page);
    NodeTraversor.filter(
        read.new Visitor(), Parser.htmlParser().setTrackPosition(true).parseInput(page, ""));
    read.doubtUnless(read.isInOrder());
    return read;
  }

  /** The steps through the page, in the order of its tree. */
  public List<HtmlEvent> events() {
    return List.copyOf(events);
  }

  /** What stands in the page's text itself; of a sound page, in the order of the text. */
  public List<HtmlEvent> placed() {
    return events.stream().filter(event -> event.place().isPresent()).toList();
  }

  /** Whether every word was found where the parser says it stands. */
  public boolean isSound() {
    return sound.get();
  }

  /** Parsers move what stands in a table outside its cells: such a page would be read anew. */
  private boolean isInOrder() {
    int end = 0;
    for (HtmlEvent event : events) {
      Span place = event.place().orElse(new Span(end, end));
      if (place.start() < end) {
        return false;
      }
      end = place.end();
    }
    return true;
  }

  private Optional<Span> span(Range range) {
    boolean usable = range.isTracked() && !range.isImplicit() && range.endPos() <= page.length();
    return usable ? Optional.of(new Span(range.startPos(), range.endPos())) : Optional.empty();
  }

  /** The same, unless something else was read there: parsers copy what is nested wrongly. */
  private Optional<Span> claim(Optional<Span> span) {
    return span.filter(place -> place.isEmpty() || claimed.add(place.start()));
  }

  private final class Visitor implements NodeFilter {

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof CDataNode cdata) {
        addCdata(cdata);
      } else if (node instanceof TextNode text) {
        addText(text);
      } else if (node instanceof Comment) {
        claim(span(node.sourceRange())).ifPresent(span -> events.add(new Dropped(span)));
      } else if (node instanceof Element element && depth > 0) {
        return startOf(element);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && depth > 0 && !HtmlRules.isVoid(name(element))) {
        events.add(new End(name(element), claim(endTag(element))));
      }
      return FilterResult.CONTINUE;
    }

    private FilterResult startOf(Element element) {
      String name = name(element);
      boolean sheet = name.equals("style");
      if (sheet || HtmlRules.isDropped(name)) {
        claim(whole(element))
            .ifPresent(span -> events.add(sheet ? sheet(element, span) : new Dropped(span)));
        return FilterResult.SKIP_ENTIRELY;
      }
      Optional<Span> tag = claim(span(element.sourceRange()));
      events.add(new Start(name, tag, tag.isPresent() ? attributes(element) : List.of()));
      return FilterResult.CONTINUE;
    }
  }

  private static Sheet sheet(Element element, Span span) {
    return new Sheet(span, element.data());
  }

  private static String name(Element element) {
    return element.normalName();
  }

  private Optional<Span> whole(Element element) {
    Optional<Span> start = span(element.sourceRange());
    Range end = element.endSourceRange();
    return end.isTracked() && end.endPos() <= page.length()
        ? start.map(tag -> new Span(tag.start(), Math.max(tag.end(), end.endPos())))
        : start;
  }

  /** The end tag alone: of some elements the parser names all that they hold. */
  private Optional<Span> endTag(Element element) {
    return span(element.endSourceRange())
        .map(whole -> new Span(page.lastIndexOf('<', Math.max(0, whole.end() - 1)), whole.end()))
        .filter(tag -> page.startsWith("</", tag.start()));
  }

  private List<HtmlAttribute> attributes(Element element) {
    List<HtmlAttribute> attributes = new ArrayList<>();
    for (Attribute attribute : element.attributes()) {
      Range range = element.attributes().sourceRange(attribute.getKey()).valueRange();
      Span value = span(range).orElse(new Span(0, 0));
      List<HtmlRun> runs = HtmlRun.ofValue(page, value);
      boolean same = HtmlRun.text(runs).equals(HtmlRun.seen(attribute.getValue()));
      doubtUnless(same);
      attributes.add(
          new HtmlAttribute(
              attribute.getKey().toLowerCase(Locale.ROOT),
              attribute.getValue(),
              value,
              same ? runs : List.of(new HtmlRun(value, attribute.getValue()))));
    }
    return attributes;
  }

  private void doubtUnless(boolean same) {
    if (!same) {
      sound.set(false);
    }
  }

  private void addText(TextNode node) {
    Span span = span(node.sourceRange()).orElse(new Span(0, 0));
    addWords(span, HtmlRun.ofText(page, span), node.getWholeText());
  }

  private void addCdata(CDataNode node) {
    Optional<Span> whole =
        span(node.sourceRange()).filter(span -> span.length() >= CDATA_OPEN + CDATA_CLOSE);
    Span inner =
        whole
            .map(span -> new Span(span.start() + CDATA_OPEN, span.end() - CDATA_CLOSE))
            .orElse(new Span(0, 0));
    addWords(inner, HtmlRun.literal(page, inner), node.getWholeText());
  }

  private void addWords(Span span, List<HtmlRun> runs, String read) {
    boolean same =
        HtmlRun.text(runs).equals(HtmlRun.seen(read)) && claim(Optional.of(span)).isPresent();
    doubtUnless(same);
    events.add(new Words(span, same ? runs : List.of(new HtmlRun(span, read))));
  }
}
