package org.sottovoce.document.docx;

import static org.sottovoce.document.docx.WordNamespace.W;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.UnreadableDocument;

/**
 * The parts of a DOCX that are by rule no text to review, since they never travel: comments,
 * building blocks with the prompts of empty content controls, charts and diagrams, in whose place a
 * grey area stands; and the definitions of lists, out of which another reader would make numbers
 * that nobody wrote.
 */
final class UnreadParts {

  private static final String WORD = "<w:%s xmlns:w=\"" + W.uri() + "\"/>";
  private static final String OTHER = "<empty/>";

  /** What stands in place of such a part, by the kind of the relationship that leads to it. */
  private static final Map<String, String> EMPTY =
      Map.of(
          "comments", WORD.replace("%s", "comments"),
          "glossaryDocument", WORD.replace("%s", "glossaryDocument"),
          "numbering", WORD.replace("%s", "numbering"),
          "chart", OTHER,
          "http://schemas.microsoft.com/office/2014/relationships/chartEx", OTHER,
          "diagramData", OTHER,
          "http://schemas.microsoft.com/office/2007/relationships/diagramDrawing", OTHER);

  private UnreadParts() {}

  /** A copy of {@code source} with those parts empty; {@code source} itself when it has none. */
  static SourceFile emptied(SourceFile source) throws UnreadableDocument {
    OoxmlPackage original = OoxmlPackage.open(source.bytes());
    Map<String, Optional<String>> changes = changes(original);
    return changes.isEmpty() ? source : new SourceFile(source.name(), copy(original, changes));
  }

  /** What stands in the place of parts; nothing for parts that are left out. */
  private static Map<String, Optional<String>> changes(OoxmlPackage original)
      throws UnreadableDocument {
    Map<String, Optional<String>> changes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String part : original.names()) {
      original.relationships(part).forEach(link -> change(link, changes));
    }
    changes.keySet().retainAll(original.names());
    return changes;
  }

  private static void change(Relationship link, Map<String, Optional<String>> changes) {
    if (EMPTY.containsKey(link.kind()) && !link.external()) {
      changes.put(link.target(), Optional.of(EMPTY.get(link.kind())));
      changes.put(PartNames.relationshipsOf(link.target()), Optional.empty());
    }
  }

  private static byte[] copy(OoxmlPackage original, Map<String, Optional<String>> changes) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (String name : original.names()) {
        Optional<byte[]> content =
            changes.containsKey(name)
                ? changes.get(name).map(xml -> xml.getBytes(StandardCharsets.UTF_8))
                : original.part(name);
        if (content.isPresent()) {
          zip.putNextEntry(new ZipEntry(name));
          zip.write(content.get());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a stream in memory does not fail", e);
    }
    return bytes.toByteArray();
  }
}
