package org.sottovoce.training.encoder;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.sottovoce.document.Document;
import org.sottovoce.document.Document.Fidelity;
import org.sottovoce.document.Format;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.TextPart;
import org.sottovoce.evaluation.GoldText;
import org.sottovoce.mention.model.ModelSentence;
import org.sottovoce.segment.SegmentedDocument;
import org.sottovoce.text.Span;

/**
 * Cuts texts into sentences as real documents are cut, whatever sentences are annotated.
 *
 * @param segmenter the program's own
 */
record Segmentation(Function<Document, SegmentedDocument> segmenter) {

  List<ModelSentence> of(GoldText text) {
    byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
    SourceFile source = new SourceFile(text.id() + ".txt", bytes);
    Span whole = new Span(0, text.text().length());
    List<TextPart> parts = List.of(TextPart.of(TextPart.Kind.BODY, whole, List.of()));
    return ModelSentence.of(
        segmenter.apply(
            new Document(source, Format.TXT, text.text(), parts, Fidelity.TEXT_ONLY)));
  }
}
