package org.sottovoce.release.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.sottovoce.release.check.Passage.Kind;

/** Takes an HTML file apart: its text, and beside it every attribute, comment and script. */
final class HtmlText {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private HtmlText() {}

  static void open(Unpacker unpacker, String part, byte[] bytes, Kind kind) throws IOException {
    for (String html : Encodings.texts(bytes).subList(0, 1)) {
      Document document = parsed(html);
      unpacker.add(Passage.of(part, kind, readings(document)));
      StringBuilder beside = new StringBuilder();
      document.traverse((node, depth) -> addBeside(node, beside));
      unpacker.addText(part, Kind.BESIDE, beside.toString());
      if (html.toLowerCase(Locale.ROOT).contains("<!")) {
        unpacker.addText(part, Kind.STRUCTURE, html);
      }
    }
  }

  private static Document parsed(String html) throws IOException {
    try (TimedReader reader = new TimedReader(html, LIMIT)) {
      return Parser.htmlParser().parseInput(reader, "");
    } catch (UncheckedIOException e) {
      throw new IOException("a page that takes too long", e);
    }
  }

  /**
   * The text of a page in its lines, and with every tag a line's end: a sheet may show any two
   * elements apart.
   */
  private static List<String> readings(Document document) {
    StringBuilder lines = new StringBuilder();
    StringBuilder apart = new StringBuilder();
    NodeTraversor.traverse(new Reading(lines, apart), document);
    return List.of(lines.toString(), apart.toString());
  }

  private record Reading(StringBuilder lines, StringBuilder apart) implements NodeVisitor {

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        lines.append(words.getWholeText());
        apart.append(words.getWholeText()).append('\n');
      } else {
        endLine(node);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      endLine(node);
    }

    private void endLine(Node node) {
      if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
        lines.append('\n');
      }
    }
  }

  private static void addBeside(Node node, StringBuilder beside) {
    if (node instanceof Comment comment) {
      beside.append(comment.getData()).append('\n');
    } else if (node instanceof DataNode data) {
      beside.append(data.getWholeData()).append('\n');
    }
    if (!(node instanceof TextNode)) {
      // A text node would show its text as an attribute, and every word of the page twice.
      node.attributes().forEach(attribute -> beside.append(attribute.getValue()).append('\n'));
    }
  }
}
