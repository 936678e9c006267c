package org.sottovoce.document.rtf;

import java.nio.charset.StandardCharsets;
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
    return CoverageCheck.checked(RtfReader.document(source, content), shown(source, content));
  }

  /** A copy without what is by rule not read: deletions, comments, data, copies of other text. */
  private static SourceFile shown(SourceFile source, RtfContent content) {
    RtfTokens tokens = content.tokens();
    String file = tokens.source();
    StringBuilder copy = new StringBuilder(file.length());
    boolean gap = false;
    for (int token = 0; token < tokens.count(); token++) {
      if (isUnread(content.role(token))) {
        gap = true;
      } else {
        copy.append(gap ? "{}" : ""); // or the word before the gap would take in what follows
        copy.append(file, tokens.start(token), tokens.end(token));
        gap = false;
      }
    }
    copy.append(file, tokens.start(tokens.count()), file.length());
    byte[] bytes = copy.toString().getBytes(StandardCharsets.ISO_8859_1);
    return new SourceFile(source.name(), bytes);
  }

  private static boolean isUnread(Role role) {
    return role == Role.UNREAD || role == Role.PICTURE;
  }
}
