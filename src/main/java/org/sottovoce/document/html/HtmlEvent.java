package org.sottovoce.document.html;

import java.util.List;
import java.util.Optional;
import org.sottovoce.text.Span;

/**
 * One step through a page, in the order of its tree. Spans are of the page's decoded text; a tag
 * that a parser only implies has none.
 */
public sealed interface HtmlEvent {

  /** Where it stands in the page's text. */
  Optional<Span> place();

  /**
   * An element begins.
   *
   * @param name in lower case
   * @param place its start tag
   * @param attributes those that the start tag holds
   */
  record Start(String name, Optional<Span> place, List<HtmlAttribute> attributes)
      implements HtmlEvent {
    public Start {
      attributes = List.copyOf(attributes);
    }

    /** The decoded value of an attribute. */
    public Optional<String> value(String attribute) {
      return attributes.stream()
          .filter(one -> one.name().equals(attribute))
          .map(HtmlAttribute::value)
          .findFirst();
    }

    @Override
    public String toString() {
      return "Start[" + place + "]";
    }
  }

  /** An element ends. */
  record End(String name, Optional<Span> place) implements HtmlEvent {
    @Override
    public String toString() {
      return "End[" + place + "]";
    }
  }

  /**
   * Characters that people read.
   *
   * @param source where they stand
   * @param runs the same, decoded
   */
  record Words(Span source, List<HtmlRun> runs) implements HtmlEvent {
    public Words {
      runs = List.copyOf(runs);
    }

    @Override
    public Optional<Span> place() {
      return Optional.of(source);
    }
  }

  /**
   * A style sheet.
   *
   * @param source its element, tags included
   * @param rules its content
   */
  record Sheet(Span source, String rules) implements HtmlEvent {
    @Override
    public Optional<Span> place() {
      return Optional.of(source);
    }

    @Override
    public String toString() {
      return "Sheet[" + source + "]";
    }
  }

  /** What is left out by rule: neither read nor released. */
  record Dropped(Span source) implements HtmlEvent {
    @Override
    public Optional<Span> place() {
      return Optional.of(source);
    }
  }
}
