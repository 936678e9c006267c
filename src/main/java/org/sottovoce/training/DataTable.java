package org.sottovoce.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.sottovoce.evaluation.GoldText;
import org.sottovoce.evaluation.GoldText.Credit;
import org.sottovoce.evaluation.Scores;
import org.sottovoce.mention.IdentifierType;

/** A Markdown table of annotated files: what each holds, where it comes from, its licences. */
final class DataTable {

  private static final String HEAD =
      """
      | file | texts | tokens | person | place | organisation | source | licence |
      |---|---:|---:|---:|---:|---:|---|---|
      """;

  private final Map<String, List<GoldText>> byFile = new TreeMap<>();

  DataTable(List<GoldText> texts) {
    texts.forEach(text -> byFile.computeIfAbsent(text.file(), file -> new ArrayList<>()).add(text));
  }

  String markdown() {
    StringBuilder out = new StringBuilder(HEAD);
    byFile.forEach((file, texts) -> out.append(row(file, texts)));
    return out.toString();
  }

  private static String row(String file, List<GoldText> texts) {
    List<String> cells = new ArrayList<>();
    cells.add(file);
    cells.add(Integer.toString(texts.size()));
    cells.add(Integer.toString(tokens(texts)));
    Scores.TYPES.forEach(type -> cells.add(Long.toString(mentions(texts, type))));
    cells.add(distinct(texts, Credit::source));
    cells.add(distinct(texts, Credit::licence));
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static int tokens(List<GoldText> texts) {
    return texts.stream()
        .mapToInt(text -> SimpleTokenizer.INSTANCE.tokenizePos(text.text()).length)
        .sum();
  }

  private static long mentions(List<GoldText> texts, IdentifierType type) {
    return texts.stream()
        .flatMap(text -> text.mentions().stream())
        .filter(mention -> mention.type() == type)
        .count();
  }

  private static String distinct(List<GoldText> texts, Function<Credit, String> part) {
    TreeSet<String> values = new TreeSet<>();
    texts.forEach(text -> values.add(part.apply(text.credit()).replace('|', '/')));
    return String.join("; ", values);
  }
}
