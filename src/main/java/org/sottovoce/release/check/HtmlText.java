package org.sottovoce.release.check;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.sottovoce.release.check.Passage.Kind;

/** Takes an HTML file apart: its text, and beside it every attribute, comment and script. */
final class HtmlText {

  private HtmlText() {}

  static void open(Unpacker unpacker, String part, byte[] bytes, Kind kind) {
    for (String html : Encodings.texts(bytes).subList(0, 1)) {
      Document document = Jsoup.parse(html);
      unpacker.addText(part, kind, document.wholeText());
      StringBuilder beside = new StringBuilder();
      document.traverse((node, depth) -> addBeside(node, beside));
      unpacker.addText(part, Kind.BESIDE, beside.toString());
      if (html.toLowerCase(Locale.ROOT).contains("<!")) {
        unpacker.addText(part, Kind.STRUCTURE, html);
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
