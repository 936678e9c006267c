package org.sottovoce.release.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sottovoce.document.DocumentReaders;
import org.sottovoce.document.SourceFile;
import org.sottovoce.entity.EntityId;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.policy.Action;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.Replacement;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.segment.Segmenter;
import org.sottovoce.text.Span;

class PlainTextWriterTest {

  @Test
  void segmentsStandApartWithLabelsAndTimes() throws Exception {
    String vtt =
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Mary>I live here.\n\n00:02.000 --> 00:03.000\nSo.\n";
    SourceFile source = new SourceFile("talk", vtt.getBytes(StandardCharsets.UTF_8));
    SegmentedDocument document = new Segmenter().segment(new DocumentReaders().read(source));
    Replacement mary =
        new Replacement(
            new Span(0, 4), IdentifierType.PERSON, new EntityId(1), Action.MARKER, "[Person 1]");
    byte[] written =
        new PlainTextWriter().write(RedactedDocument.of("T01", document, List.of(mary)));
    assertEquals(
        "[00:00:01] [Person 1]: I live here.\n\n[00:00:02] So.\n",
        new String(written, StandardCharsets.UTF_8));
  }
}
