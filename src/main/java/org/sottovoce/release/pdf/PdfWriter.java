package org.sottovoce.release.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.ReleaseWriter;

/**
 * Typesets a document anew: a tagged PDF (PDF/UA) with speaker turns, turn numbers, page numbers
 * and bookmarks.
 *
 * <p>Nothing but the released text goes in, so nothing of the original file can be left. The same
 * document gives the same bytes. Safe for several threads at once.
 */
public final class PdfWriter implements ReleaseWriter {

  private static final float PDF_VERSION = 1.7f;

  private final Fonts fonts = Fonts.load();

  @Override
  public byte[] write(RedactedDocument document) throws IOException {
    // The library logs to standard error by itself; what it would say may quote the text.
    XRLog.setLoggingEnabled(false);
    String page = new TranscriptPage(document, fonts).html();
    try (PdfBoxRenderer renderer = builder(page).buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      return saved(renderer.getPdfDocument(), document.code());
    }
  }

  private PdfRendererBuilder builder(String page) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfVersion(PDF_VERSION);
    builder.usePdfUaAccessibility(true);
    builder.withHtmlContent(page, null);
    builder.toStream(new ByteArrayOutputStream());
    for (Fonts.Face face : fonts.faces()) {
      FontStyle style = face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
      builder.useFont(
          () -> new ByteArrayInputStream(face.bytes()), face.family(), face.weight(), style, true);
    }
    return builder;
  }

  private static byte[] saved(PDDocument pdf, String code) throws IOException {
    try (pdf) {
      PdfIdentity.of(code).applyTo(pdf);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }
}
