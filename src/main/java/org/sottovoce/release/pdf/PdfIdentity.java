package org.sottovoce.release.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * What a released PDF says about itself: its code, the program, and a date that is the same for all
 * of them. No author and no time of work.
 */
record PdfIdentity(String title) {

  private static final String PRODUCER = "Sottovoce";
  private static final String DATE = "2000-01-01T00:00:00Z";

  static PdfIdentity of(String code) {
    return new PdfIdentity(code + ", de-identified transcript");
  }

  void applyTo(PDDocument pdf) throws IOException {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(title);
    information.setProducer(PRODUCER);
    information.setCreationDate(date());
    information.setModificationDate(date());
    pdf.setDocumentInformation(information);
    byte[] xmp = xmp().getBytes(StandardCharsets.UTF_8);
    PDMetadata metadata = new PDMetadata(pdf, new ByteArrayInputStream(xmp));
    pdf.getDocumentCatalog().setMetadata(metadata);
    pdf.setDocumentId(0L);
  }

  private static Calendar date() {
    Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    date.clear();
    date.set(2000, Calendar.JANUARY, 1);
    return date;
  }

  private String xmp() {
    return String.format(
        Locale.ROOT,
        """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
          xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        <pdf:Producer>%s</pdf:Producer>
        <xmp:CreateDate>%s</xmp:CreateDate>
        <xmp:ModifyDate>%s</xmp:ModifyDate>
        <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="w"?>
        """,
        title,
        PRODUCER,
        DATE,
        DATE);
  }
}
