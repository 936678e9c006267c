package org.sottovoce.document.docx;

import org.sottovoce.document.CoverageCheck;
import org.sottovoce.document.Document;
import org.sottovoce.document.DocumentReader;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.UnreadableDocument;

/**
 * Reads DOCX with anchors and has a second reader confirm that no word is missing. Words that only
 * the second reader sees stand behind the others, and the document is then {@link
 * Document.Fidelity#TEXT_ONLY}.
 */
public final class CheckedDocxReader implements DocumentReader {

  private final DocxReader reader = new DocxReader();

  @Override
  public Document read(SourceFile source) throws UnreadableDocument {
    return CoverageCheck.checked(reader.read(source), UnreadParts.emptied(source));
  }
}
