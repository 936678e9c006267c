package org.sottovoce.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sottovoce.document.Document.Fidelity;
import org.sottovoce.document.TextPart.Kind;
import org.sottovoce.document.UnreadableDocument.Reason;
import org.sottovoce.document.XhtmlParts.Block;
import org.sottovoce.text.Folding;
import org.sottovoce.text.Span;

/**
 * The second opinion on a document that was read with anchors: Tika reads the same file, and every
 * word that it sees has to stand in the review text.
 *
 * <p>Words are compared folded and as a set, since Tika repeats text boxes and headers. Known
 * differences count for nothing: the list numbers that Tika makes up, and long words that one of
 * the two cuts or glues at a border of runs.
 */
public final class CoverageCheck {

  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern LIST_NUMBER =
      Pattern.compile("\\s*(?:\\(?(?:\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]|[\\d.]{2,8})+\\s");
  private static final int LONG = 5;

  private CoverageCheck() {}

  /**
   * The document when Tika sees no word that it lacks; else the same text with the paragraphs that
   * hold the missing words behind it, {@link Fidelity#TEXT_ONLY}, since they have no anchors.
   *
   * @throws UnreadableDocument {@link Reason#NOT_COVERED} when Tika cannot read the file or sees
   *     nothing in it
   */
  public static Document checked(Document anchored) throws UnreadableDocument {
    Seen seen = new Seen(anchored.text());
    List<Block> missing = new ArrayList<>();
    for (Block block : secondOpinion(anchored.source())) {
      if (words(LIST_NUMBER.matcher(block.text()).replaceFirst(" ")).anyMatch(seen::lacks)) {
        missing.add(block);
      }
    }
    return missing.isEmpty() ? anchored : with(missing, anchored);
  }

  private static List<Block> secondOpinion(SourceFile source) throws UnreadableDocument {
    try {
      List<Block> blocks = TikaText.of(source).blocks();
      if (blocks.stream().flatMap(block -> words(block.text())).findAny().isEmpty()) {
        throw new UnreadableDocument(Reason.NO_TEXT);
      }
      return blocks;
    } catch (UnreadableDocument e) {
      throw new UnreadableDocument(Reason.NOT_COVERED, e);
    }
  }

  private static Stream<String> words(String text) {
    return MARKS.splitAsStream(Folding.fold(text)).filter(word -> !word.isEmpty());
  }

  private static Document with(List<Block> missing, Document anchored) {
    StringBuilder text = new StringBuilder(anchored.text());
    List<TextPart> parts = new ArrayList<>(anchored.parts());
    for (Block block : missing) {
      for (String line : BlockLines.of(block.text(), anchored.format())) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
          text.append('\n');
        }
        Span span = Span.of(text.length(), line.length());
        parts.add(new TextPart(Kind.BODY, span, List.of(), Optional.empty(), Optional.empty()));
        text.append(line);
      }
    }
    return new Document(
        anchored.source(), anchored.format(), text.toString(), parts, Fidelity.TEXT_ONLY);
  }

  /** The words of a review text. */
  private static final class Seen {
    private final Set<String> words = new HashSet<>();
    private final String squeezed;

    Seen(String text) {
      words(text).forEach(words::add);
      squeezed = MARKS.matcher(Folding.fold(text)).replaceAll("");
    }

    boolean lacks(String word) {
      return !words.contains(word) && (word.length() < LONG || !squeezed.contains(word));
    }
  }
}
