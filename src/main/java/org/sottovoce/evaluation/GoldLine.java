package org.sottovoce.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sottovoce.evaluation.GoldText.Credit;
import org.sottovoce.evaluation.UnreadableGold.Fault;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.text.Span;

/** One record of an annotated file, being turned into an annotated text. */
final class GoldLine {

  /** Labels that begin so mark names of something else. */
  private static final String OTHER = "OTHER";

  private final JsonNode node;
  private final Path file;
  private final int number;

  GoldLine(JsonNode node, Path file, int number) {
    this.node = node;
    this.file = file;
    this.number = number;
  }

  GoldText toText() throws UnreadableGold {
    JsonNode text = node.path("text");
    if (!text.isTextual()) {
      throw fault(Fault.NO_TEXT);
    }
    CodePointOffsets offsets = new CodePointOffsets(text.textValue());
    return new GoldText(
        node.path("id").asText(Integer.toString(number)),
        file.getFileName().toString(),
        new Genre(node.path("genre").asText(""), node.path("spoken").asBoolean(false)),
        new Credit(node.path("source").asText(""), node.path("license").asText("")),
        text.textValue(),
        mentions(offsets),
        others(offsets),
        sentences(offsets, text.textValue().length()));
  }

  private List<GoldMention> mentions(CodePointOffsets offsets) throws UnreadableGold {
    List<GoldMention> mentions = new ArrayList<>();
    for (JsonNode entity : node.path("entities")) {
      String label = label(entity);
      if (!label.startsWith(OTHER)) {
        IdentifierType type = type(label).orElseThrow(() -> fault(Fault.BAD_LABEL));
        mentions.add(new GoldMention(span(offsets, entity), type));
      }
    }
    return mentions;
  }

  private List<Span> others(CodePointOffsets offsets) throws UnreadableGold {
    List<Span> others = new ArrayList<>();
    for (JsonNode entity : node.path("entities")) {
      if (label(entity).startsWith(OTHER)) {
        others.add(span(offsets, entity));
      }
    }
    return others;
  }

  private String label(JsonNode entity) throws UnreadableGold {
    JsonNode label = entity.path("label");
    if (!label.isTextual()) {
      throw fault(Fault.BAD_ENTITY);
    }
    return label.textValue();
  }

  private Span span(CodePointOffsets offsets, JsonNode entity) throws UnreadableGold {
    return span(offsets, entity.path("start"), entity.path("end"), Fault.BAD_ENTITY);
  }

  private List<Span> sentences(CodePointOffsets offsets, int length) throws UnreadableGold {
    List<Span> sentences = new ArrayList<>();
    for (JsonNode pair : node.path("sents")) {
      sentences.add(span(offsets, pair.path(0), pair.path(1), Fault.BAD_SENTENCE));
    }
    return sentences.isEmpty() && length > 0 ? List.of(new Span(0, length)) : sentences;
  }

  private Span span(CodePointOffsets offsets, JsonNode start, JsonNode end, Fault notNumbers)
      throws UnreadableGold {
    if (!start.isInt() || !end.isInt()) {
      throw fault(notNumbers);
    }
    return offsets
        .span(start.intValue(), end.intValue())
        .orElseThrow(() -> fault(Fault.BAD_OFFSET));
  }

  private static Optional<IdentifierType> type(String label) {
    return switch (label) {
      case "LOCATION" -> Optional.of(IdentifierType.PLACE);
      case "ORGANIZATION" -> Optional.of(IdentifierType.ORGANISATION);
      default -> IdentifierType.named(label);
    };
  }

  private UnreadableGold fault(Fault fault) {
    return new UnreadableGold(file.toString(), number, fault);
  }
}
