package org.sottovoce.release.gate;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sottovoce.document.Document;
import org.sottovoce.document.Format;
import org.sottovoce.release.Imprint;
import org.sottovoce.release.ReleaseFormat;
import org.sottovoce.release.ReleaseWriter;

/**
 * The writers of a release.
 *
 * @param inPlace make a file of the format that they stand under from one of the same format,
 *     keeping its form
 * @param docx makes a new DOCX
 * @param pdf makes the writer that typesets a PDF, with what its title page says
 * @param text makes a new text file
 */
public record Writers(
    Map<Format, ReleaseWriter> inPlace,
    ReleaseWriter docx,
    Function<Imprint, ReleaseWriter> pdf,
    ReleaseWriter text) {

  /** Formats whose files hold numbers and times that are no text to review. */
  private static final Set<Format> NUMBERED =
      EnumSet.of(Format.VTT, Format.SRT, Format.JSON, Format.PDF);

  public Writers {
    inPlace = Map.copyOf(inPlace);
  }

  /**
   * A writer.
   *
   * @param extension of what it makes, without the dot
   * @param numbers whether that holds numbers and times that are no text to review
   * @param keepsForm whether it looks like the original
   */
  record Choice(ReleaseWriter writer, String extension, boolean numbers, boolean keepsForm) {}

  /** The writer for {@code document} when {@code format} is asked for. */
  Choice choose(ReleaseFormat format, Document document, Imprint imprint) {
    return switch (format) {
      case SAME -> isInPlace(document) ? inPlace(document.format()) : newDocx();
      case DOCX ->
          document.format() == Format.DOCX && isInPlace(document)
              ? inPlace(Format.DOCX)
              : newDocx();
      case PDF -> new Choice(pdf.apply(imprint), "pdf", true, false);
      case TXT -> new Choice(text, "txt", true, false);
    };
  }

  private boolean isInPlace(Document document) {
    return document.releasableInPlace() && inPlace.containsKey(document.format());
  }

  /** The writer for a document whose form cannot be kept. */
  Choice newDocx() {
    return new Choice(docx, "docx", true, false);
  }

  private Choice inPlace(Format format) {
    boolean numbers = NUMBERED.contains(format);
    return new Choice(inPlace.get(format), format.extension(), numbers, true);
  }
}
