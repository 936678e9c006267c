package org.sottovoce.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sottovoce.document.TextPart.Cell;
import org.sottovoce.document.TextPart.Kind;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Gathers the paragraphs and table cells of the XHTML that Tika makes of any file.
 *
 * <p>It also guards the parse: past its deadline or its limit of characters it stops the parser
 * with a {@link ParseStopped}.
 */
final class XhtmlParts extends DefaultHandler {

  /** A paragraph as it was seen, in the order of the file. */
  record Block(Kind kind, String text, Optional<Cell> cell) {
    @Override
    public String toString() {
      return "Block[" + kind + ", " + text.length() + " units]";
    }
  }

  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside audio blockquote body br button canvas caption center dd details"
                  + " dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6"
                  + " header hgroup hr iframe legend li listing main math menu nav noscript object"
                  + " ol optgroup option p plaintext pre search section select summary svg table"
                  + " tbody td template text textarea tfoot th thead title tr ul video xmp")
              .split(" "));
  private static final Set<String> GLOSSES = Set.of("rt", "rtc", "rp");
  private static final Set<String> UNSEEN = Set.of("head", "script", "style");

  private final ParseGuard guard;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder gloss = new StringBuilder();
  private final Deque<Kind> kinds = new ArrayDeque<>();
  private final Deque<TableRows> tables = new ArrayDeque<>();
  private int tableCount;
  private int unseen;
  private int glosses;
  private int pictures;

  XhtmlParts(ParseGuard guard) {
    this.guard = guard;
    kinds.push(Kind.BODY);
  }

  /** How many pictures were met. */
  int pictures() {
    return pictures;
  }

  /** What was gathered, blank paragraphs left out. */
  List<Block> blocks() {
    flush();
    return List.copyOf(blocks);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    guard.check(0);
    String element = local.toLowerCase(Locale.ROOT);
    unseen += UNSEEN.contains(element) ? 1 : 0;
    glosses += GLOSSES.contains(element) ? 1 : 0;
    separate(element);
    switch (element) {
      case "div" -> kinds.push(kind(attributes.getValue("class")));
      case "table" -> tables.push(new TableRows(tableCount++));
      case "tr" -> tables.stream().findFirst().ifPresent(TableRows::startRow);
      case "td", "th" -> tables.stream().findFirst().ifPresent(TableRows::startCell);
      case "img" -> pictures++;
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    String element = local.toLowerCase(Locale.ROOT);
    unseen -= UNSEEN.contains(element) ? 1 : 0;
    glosses -= GLOSSES.contains(element) ? 1 : 0;
    separate(element);
    switch (element) {
      case "div" -> {
        if (kinds.size() > 1) {
          kinds.pop();
        }
      }
      case "table" -> tables.pollFirst();
      case "td", "th" -> tables.stream().findFirst().ifPresent(TableRows::endCell);
      default -> {}
    }
  }

  @Override
  public void characters(char[] units, int start, int length) throws SAXException {
    guard.check(length);
    if (unseen == 0) {
      (glosses > 0 ? gloss : text).append(units, start, length);
    }
  }

  @Override
  public void ignorableWhitespace(char[] units, int start, int length) throws SAXException {
    characters(units, start, length);
  }

  private void separate(String element) {
    if (BLOCKS.contains(element) && glosses > 0) {
      gloss.append('\n');
    } else if (BLOCKS.contains(element)) {
      flush();
    }
  }

  private Kind kind(String divClass) {
    return switch (divClass == null ? "" : divClass) {
      case "header" -> Kind.HEADER;
      case "footer" -> Kind.FOOTER;
      case "footnote", "footnotes" -> Kind.FOOTNOTE;
      case "endnote", "endnotes" -> Kind.ENDNOTE;
      case "annotation", "annotations", "comment", "comments" -> Kind.NOTE;
      default -> kinds.getFirst();
    };
  }

  /** The reading above a word stands by itself: together with the word it would make another. */
  private void flush() {
    add(text);
    add(gloss);
  }

  private void add(StringBuilder gathered) {
    String block = gathered.toString();
    gathered.setLength(0);
    if (!block.isBlank()) {
      Optional<Cell> cell = tables.stream().findFirst().flatMap(TableRows::cell);
      blocks.add(new Block(kinds.getFirst(), block, cell));
    }
  }
}
