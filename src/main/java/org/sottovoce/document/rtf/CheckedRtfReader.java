package org.sottovoce.document.rtf;

import org.sottovoce.document.CoverageCheck;
import org.sottovoce.document.Document;
import org.sottovoce.document.DocumentReader;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.UnreadableDocument;

/**
 * Reads RTF with anchors and has a second reader confirm that no word is missing. Words that only
 * the second reader sees stand behind the others, and the document is then {@link
 * Document.Fidelity#TEXT_ONLY}.
 */
public final class CheckedRtfReader implements DocumentReader {

  @Override
  public Document read(SourceFile source) throws UnreadableDocument {
    RtfContent content = RtfContent.open(source.bytes());
    SourceFile shown = new SourceFile(source.name(), SecondCopy.of(content));
    return CoverageCheck.checked(RtfReader.document(source, content), shown);
  }
}
