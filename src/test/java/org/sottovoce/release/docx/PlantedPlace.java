package org.sottovoce.release.docx;

import static org.sottovoce.document.docx.DocxFixture.paragraph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.docx.DocxFixture;

/**
 * A DOCX with a name in one place.
 *
 * @param place what the place is called
 * @param isText whether it is running text, so that the replacement stands there
 * @param bytes the package
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record PlantedPlace(String place, boolean isText, byte[] bytes) {

  /** The name that is planted. */
  static final String NAME = "Quillfeather";

  private static final String BEFORE = paragraph("words before");
  private static final String AFTER = paragraph("words after");

  /** A place whose text is running text. */
  static PlantedPlace text(String place, String block) {
    return new PlantedPlace(place, true, body(block).bytes());
  }

  /** A place that is text beside the running text, or dropped. */
  static PlantedPlace mark(String place, String block) {
    return new PlantedPlace(place, false, body(block).bytes());
  }

  /** A place in a part beside the body. */
  static PlantedPlace part(String place, UnaryOperator<DocxFixture> adding) {
    return new PlantedPlace(place, false, adding.apply(body("")).bytes());
  }

  /** A place outside the parts' content: packed anew with that entry beside the others. */
  static PlantedPlace packed(String place, UnaryOperator<ZipEntry> entry, String comment)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setComment(comment);
      for (var part : Redactions.unzip(body("").bytes()).entrySet()) {
        zip.putNextEntry(entry.apply(new ZipEntry(part.getKey())));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PlantedPlace(place, false, bytes.toByteArray());
  }

  static DocxFixture body(String block) {
    return DocxFixture.body(BEFORE + block + AFTER);
  }

  SourceFile file() {
    return new SourceFile("planted.docx", bytes);
  }

  /** Whether the package holds the name, or its beginning where it is split. */
  boolean holdsTheName() throws IOException {
    return new String(bytes, StandardCharsets.ISO_8859_1).contains("Quill")
        || Redactions.unzip(bytes).entrySet().stream()
            .anyMatch(part -> (part.getKey() + part.getValue()).contains("Quill"));
  }

  @Override
  public String toString() {
    return place;
  }
}
