package org.sottovoce.release.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.policy.Action;
import org.sottovoce.release.Imprint;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.Replacement;
import org.sottovoce.release.pdf.Block.Bookmark;
import org.sottovoce.release.pdf.Block.Cell;
import org.sottovoce.release.pdf.Block.Group;
import org.sottovoce.release.pdf.Block.Heads;
import org.sottovoce.release.pdf.Block.Lines;
import org.sottovoce.release.pdf.Block.Row;
import org.sottovoce.release.pdf.Block.Table;

/**
 * The title page: what the document is, what was replaced in it, how to read it and what risk
 * remains. Nothing on it comes from the original: no name of a file, no word of the text.
 *
 * @param lacking whether the text has characters that no font can show
 */
record Cover(RedactedDocument document, Imprint imprint, boolean lacking) {

  /** How replacements are made, in the words of a column. */
  private static final Map<Action, String> ACTIONS =
      inOrder(
          Map.of(
              Action.PSEUDONYM, "Pseudonym",
              Action.MARKER, "Numbered marker",
              Action.GENERALISE, "Broader term",
              Action.CATEGORY, "Kind of thing"));

  private static Map<Action, String> inOrder(Map<Action, String> names) {
    return Collections.unmodifiableMap(new EnumMap<>(names));
  }

  /** The page. */
  Group blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Lines.of(Tag.TITLE, Shape.TITLE, Style.TITLE, document.code()));
    blocks.add(Lines.of(Tag.PARAGRAPH, Shape.SUBTITLE, Style.SUBTITLE, FixedWords.KIND));
    blocks.add(facts());
    blocks.add(heading(FixedWords.RISK_HEAD));
    blocks.add(prose(FixedWords.RISK));
    blocks.add(heading(FixedWords.READING_HEAD));
    FixedWords.READING.forEach(sentence -> blocks.add(prose(sentence)));
    if (lacking) {
      blocks.add(prose(FixedWords.LACKING));
    }
    blocks.add(heading(FixedWords.REPLACED_HEAD));
    blocks.add(document.replacements().isEmpty() ? prose(FixedWords.UNREPLACED) : counts());
    return new Group(Tag.SECTION, Optional.of(new Bookmark(0, "Title page")), blocks);
  }

  private static Lines heading(String text) {
    return Lines.of(Tag.HEADING, Shape.HEADING, Style.HEADING, text);
  }

  private static Lines prose(String text) {
    return Lines.of(Tag.PARAGRAPH, Shape.PROSE, Style.TEXT, text);
  }

  private Table facts() {
    return new Table(
        Shape.FACTS,
        List.of(
            fact("Released", imprint.date().toString()),
            fact("Made with", imprint.program()),
            fact("Policy", imprint.policy()),
            fact("Turns and paragraphs", count(document.original().segments().size())),
            fact("Replacements", count(document.replacements().size()))));
  }

  private static Row fact(String name, String value) {
    return row(List.of(name, value), Heads.ROW, Heads.NOTHING);
  }

  private Table counts() {
    Map<IdentifierType, Map<Action, Integer>> counts = new EnumMap<>(IdentifierType.class);
    for (Replacement replacement : document.replacements()) {
      counts
          .computeIfAbsent(replacement.type(), type -> new EnumMap<>(Action.class))
          .merge(replacement.action(), 1, Integer::sum);
    }
    Set<Action> actions = new LinkedHashSet<>(ACTIONS.keySet());
    actions.removeIf(action -> counts.values().stream().noneMatch(it -> it.containsKey(action)));
    List<String> head = new ArrayList<>(List.of("Kind"));
    actions.forEach(action -> head.add(ACTIONS.get(action)));
    List<Row> rows = new ArrayList<>();
    rows.add(row(head, Heads.COLUMN, Heads.COLUMN));
    counts.forEach((type, byAction) -> rows.add(counted(type, byAction, actions)));
    return new Table(Shape.FACTS, rows);
  }

  private static Row counted(
      IdentifierType type, Map<Action, Integer> counts, Set<Action> actions) {
    List<String> texts = new ArrayList<>(List.of(FixedWords.label(type)));
    actions.forEach(action -> texts.add(count(counts.getOrDefault(action, 0))));
    return row(texts, Heads.ROW, Heads.NOTHING);
  }

  private static Row row(List<String> texts, Heads first, Heads others) {
    List<Cell> cells = new ArrayList<>();
    for (String text : texts) {
      Heads over = cells.isEmpty() ? first : others;
      Style style = over == Heads.NOTHING ? Style.TABLE : Style.TABLE_HEAD;
      cells.add(new Cell(over, List.of(Run.of(style, text))));
    }
    return new Row(Optional.empty(), cells);
  }

  private static String count(int number) {
    return Integer.toString(number);
  }
}
