package org.sottovoce.desktop.editor;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.sottovoce.document.TextPart;

/** When the parts of a document are spoken, for formats that say so outside the text. */
final class PartTimes {

  private final NavigableMap<Integer, TextPart> parts = new TreeMap<>();

  PartTimes(List<TextPart> parts) {
    parts.forEach(part -> this.parts.put(part.span().start(), part));
  }

  /** The time at which the part that holds {@code offset} begins, as hours:minutes:seconds. */
  Optional<String> at(int offset) {
    return Optional.ofNullable(parts.floorEntry(offset))
        .flatMap(entry -> entry.getValue().time())
        .map(time -> clock(Duration.ofMillis(time.startMillis())));
  }

  private static String clock(Duration time) {
    return String.format(
        Locale.ROOT, "%02d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
  }
}
