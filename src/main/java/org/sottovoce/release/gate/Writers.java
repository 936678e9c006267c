package org.sottovoce.release.gate;

import org.sottovoce.document.Document;
import org.sottovoce.document.Format;
import org.sottovoce.release.ReleaseFormat;
import org.sottovoce.release.ReleaseWriter;

/**
 * The writers of a release.
 *
 * @param docxInPlace makes a DOCX from a DOCX, keeping its form
 * @param docx makes a new DOCX
 * @param pdf typesets a PDF
 * @param textInPlace makes a text file, subtitles included, from one of the same format
 * @param text makes a new text file
 */
public record Writers(
    ReleaseWriter docxInPlace,
    ReleaseWriter docx,
    ReleaseWriter pdf,
    ReleaseWriter textInPlace,
    ReleaseWriter text) {

  /** A writer with the extension of what it makes, without the dot. */
  record Choice(ReleaseWriter writer, String extension, boolean numbers) {}

  /** The writer for {@code document} when {@code format} is asked for. */
  Choice choose(ReleaseFormat format, Document document) {
    return switch (format) {
      case SAME -> document.releasableInPlace() ? inPlace(document.format()) : newDocx();
      case DOCX ->
          document.format() == Format.DOCX && document.releasableInPlace()
              ? inPlace(Format.DOCX)
              : newDocx();
      case PDF -> new Choice(pdf, "pdf", true);
      case TXT -> new Choice(text, "txt", true);
    };
  }

  private Choice newDocx() {
    return new Choice(docx, "docx", true);
  }

  private Choice inPlace(Format format) {
    boolean cues = format == Format.VTT || format == Format.SRT;
    return new Choice(format == Format.DOCX ? docxInPlace : textInPlace, format.extension(), cues);
  }
}
