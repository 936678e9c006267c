package org.sottovoce.release.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * What a released PDF says about itself: its code, the program, the day of the release, and the
 * standards that it follows (PDF/A-2a, ISO 19005-2; PDF/UA-1, ISO 14289-1). No author and no time
 * of work.
 */
record PdfIdentity(String title, LocalDate date) {

  private static final float VERSION = 1.7f;
  private static final String LANGUAGE = "en";
  private static final String PRODUCER = "Sottovoce";
  private static final String XMP = "metadata.xml";

  static PdfIdentity of(String code, LocalDate date) {
    return new PdfIdentity(code + ", de-identified transcript", date);
  }

  void applyTo(PDDocument pdf) throws IOException {
    pdf.setVersion(VERSION);
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(title);
    information.setProducer(PRODUCER);
    information.setCreationDate(calendar());
    information.setModificationDate(calendar());
    pdf.setDocumentInformation(information);
    pdf.setDocumentId(date.toEpochDay());
    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    catalog.setMetadata(metadata(pdf));
    catalog.setLanguage(LANGUAGE);
    catalog.setViewerPreferences(new PDViewerPreferences(new COSDictionary()));
    catalog.getViewerPreferences().setDisplayDocTitle(true);
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    catalog.setMarkInfo(marked);
  }

  private Calendar calendar() {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    return calendar;
  }

  private PDMetadata metadata(PDDocument pdf) throws IOException {
    String xmp =
        template()
            .replace("{title}", title)
            .replace("{language}", LANGUAGE)
            .replace("{producer}", PRODUCER)
            .replace("{date}", date + "T00:00:00Z");
    return new PDMetadata(pdf, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8)));
  }

  private static String template() throws IOException {
    try (InputStream template = PdfIdentity.class.getResourceAsStream(XMP)) {
      if (template == null) {
        throw new IllegalStateException("the program lacks its " + XMP);
      }
      return new String(template.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
