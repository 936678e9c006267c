package org.sottovoce.mention;

import java.util.Comparator;
import org.sottovoce.document.Fingerprint;
import org.sottovoce.text.Span;

/** Which mention: its document and its span there. Carries no surface. */
public record MentionId(Fingerprint document, Span span) implements Comparable<MentionId> {

  private static final Comparator<MentionId> ORDER =
      Comparator.comparing(MentionId::document).thenComparing(MentionId::span);

  @Override
  public int compareTo(MentionId other) {
    return ORDER.compare(this, other);
  }
}
