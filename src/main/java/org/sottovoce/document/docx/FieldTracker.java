package org.sottovoce.document.docx;

import static org.sottovoce.document.docx.WordNamespace.W;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.sottovoce.document.TextPart.Kind;
import org.w3c.dom.Element;

/**
 * Puts field codes together, which stand in pieces between field characters and may be nested or
 * reach over paragraphs.
 */
final class FieldTracker {

  /** A field that has begun and not ended. */
  private record Open(List<Element> characters, List<TextNode> code) {}

  private final Deque<Open> open = new ArrayDeque<>();
  private final BlockCollector blocks;

  FieldTracker(BlockCollector blocks) {
    this.blocks = blocks;
  }

  /** Takes a {@code w:fldChar}. */
  void character(Element element) {
    String type = W.value(element, "fldCharType");
    if (type.equals("begin")) {
      open.addLast(new Open(new ArrayList<>(), new ArrayList<>()));
    }
    if (!open.isEmpty()) {
      open.peekLast().characters().add(element);
      if (type.equals("end")) {
        close(open.removeLast());
      }
    }
  }

  /** Takes a piece of a field code. */
  void code(TextNode piece) {
    if (open.isEmpty()) {
      close(new Open(List.of(), List.of(piece)));
    } else {
      open.peekLast().code().add(piece);
    }
  }

  /** Closes what a broken part left open. */
  void end() {
    while (!open.isEmpty()) {
      close(open.removeLast());
    }
  }

  private void close(Open field) {
    StringBuilder code = new StringBuilder();
    field.code().forEach(piece -> code.append(piece.text()));
    if (!code.toString().isBlank() && !FieldCodes.isGenerated(code.toString())) {
      blocks.extra(Kind.FIELD, field.code(), field.characters());
    }
  }
}
