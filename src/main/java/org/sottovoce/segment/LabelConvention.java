package org.sottovoce.segment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sottovoce.segment.Label.Form;
import org.sottovoce.text.Folding;

/**
 * Tells the labels of a document from prose with a colon, by what the document does throughout: a
 * doubtful label has to come again, a likely one also may fit a document that is full of labels.
 */
final class LabelConvention {

  private static final int OFTEN = 3;
  private static final double FULL_OF_LABELS = 0.3;

  private final String text;
  private final Map<String, Integer> counts = new HashMap<>();
  private final boolean full;

  LabelConvention(String text, List<Line> lines) {
    this.text = text;
    List<Label> found =
        lines.stream().flatMap(line -> LabelFinder.find(text, line.span()).stream()).toList();
    found.forEach(label -> key(label).ifPresent(key -> counts.merge(key, 1, Integer::sum)));
    long openings = lines.stream().filter(Line::opensBlock).count();
    long sure = found.stream().filter(label -> label.name().isPresent() && isSure(label)).count();
    full = sure >= OFTEN && sure >= openings * FULL_OF_LABELS;
  }

  /** The label at the head of {@code line}, when it is one in this document. */
  Optional<Label> label(Line line) {
    return LabelFinder.find(text, line.span()).filter(this::isAccepted);
  }

  private boolean isAccepted(Label label) {
    return isSure(label) || (full && label.form() == Form.LIKELY);
  }

  private boolean isSure(Label label) {
    int times = key(label).map(counts::get).orElse(0);
    return switch (label.form()) {
      case PLAIN_TO_SEE -> true;
      case LIKELY -> times >= 2;
      case DOUBTFUL -> times >= OFTEN;
    };
  }

  private Optional<String> key(Label label) {
    return label.name().map(name -> Folding.fold(name.in(text)));
  }
}
