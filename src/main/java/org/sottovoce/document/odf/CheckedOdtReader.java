package org.sottovoce.document.odf;

import org.sottovoce.document.CoverageCheck;
import org.sottovoce.document.Document;
import org.sottovoce.document.DocumentReader;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.UnreadableDocument;

/**
 * Reads OpenDocument texts with anchors and has a second reader confirm that no word is missing.
 * Words that only the second reader sees stand behind the others, and the document is then {@link
 * Document.Fidelity#TEXT_ONLY}.
 */
public final class CheckedOdtReader implements DocumentReader {

  private final OdtReader reader = new OdtReader();

  @Override
  public Document read(SourceFile source) throws UnreadableDocument {
    Document document = reader.read(source);
    return CoverageCheck.checked(document, TravellingParts.of(source));
  }
}
