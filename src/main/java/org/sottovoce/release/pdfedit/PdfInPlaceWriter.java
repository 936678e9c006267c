package org.sottovoce.release.pdfedit;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.sottovoce.document.pdf.Obstacle;
import org.sottovoce.document.pdf.PageText;
import org.sottovoce.document.pdf.PdfOriginal;
import org.sottovoce.document.pdf.StreamPlaces;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.ReleaseWriter;
import org.sottovoce.release.RemovedSurfaces;
import org.sottovoce.release.pdfedit.StreamRewriter.Rewritten;
import org.sottovoce.release.pdfedit.StreamRewriter.StreamSource;

/**
 * Redacts a PDF inside: the same pages with the removed glyphs gone from their streams and the
 * replacements in their place. Everything else that a PDF can carry (properties, annotations,
 * attachments, actions, structure, layers) does not travel; pictures that nobody kept become grey.
 *
 * <p>The same document gives the same bytes. Safe for several threads at once.
 */
public final class PdfInPlaceWriter implements ReleaseWriter {

  private static final String XMP =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
      <pdf:Producer>Sottovoce</pdf:Producer>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """;

  @Override
  public byte[] write(RedactedDocument document) throws IOException {
    GlyphEdits edits = new GlyphEdits(document);
    byte[] bytes = document.original().document().source().bytes();
    try (PdfOriginal original = PdfOriginal.open(bytes);
        PDDocument release = new PDDocument()) {
      ReleasedPictures pictures = new ReleasedPictures(document.keptPictures());
      Supplies supplies =
          new Supplies(ReplacementFont.in(release), pictures, new RemovedSurfaces(document));
      OperatorLimit limits = new OperatorLimit();
      Set<Obstacle> obstacles =
          original.walk(
              (page, text) -> {
                pictures.enter(text);
                PageSetting setting =
                    PageSetting.of(text, page, edits, supplies.replacement(), limits);
                PageContext context = PageContext.of(text, setting, supplies, limits);
                addEmpty(release, original.pdf(), text.number() - 1);
                release.addPage(page(page, text, context));
              });
      addEmpty(release, original.pdf(), original.pdf().getNumberOfPages());
      if (!obstacles.isEmpty()) {
        throw new IOException("not a document that was read with anchors");
      }
      supplies.finish();
      ReleasedOutline.add(release, original.outline(), edits);
      return saved(release);
    }
  }

  /** Pages without content are not walked. */
  private static void addEmpty(PDDocument release, PDDocument original, int count) {
    for (int i = release.getNumberOfPages(); i < count; i++) {
      release.addPage(empty(original.getPage(i)));
    }
  }

  private static PDPage empty(PDPage original) {
    PDPage page = new PDPage(original.getMediaBox());
    page.setCropBox(original.getCropBox());
    page.setRotation(original.getRotation());
    if (original.getUserUnit() != 1) {
      page.setUserUnit(original.getUserUnit());
    }
    return page;
  }

  private static PDPage page(PDPage original, PageText text, PageContext context)
      throws IOException {
    PDPage page = empty(original);
    StreamSource source =
        new StreamSource(
            StreamPlaces.page(text.number()),
            original,
            original.getResources(),
            0,
            new AffineTransform());
    Rewritten rewritten = StreamRewriter.rewrite(source, context);
    COSStream content = new COSStream();
    FormCopy.fill(content, rewritten);
    content.removeItem(COSName.RESOURCES);
    page.getCOSObject().setItem(COSName.CONTENTS, content);
    page.getCOSObject().setItem(COSName.RESOURCES, rewritten.resources());
    return page;
  }

  private static byte[] saved(PDDocument release) throws IOException {
    byte[] xmp = XMP.getBytes(StandardCharsets.UTF_8);
    release
        .getDocumentCatalog()
        .setMetadata(new PDMetadata(release, new ByteArrayInputStream(xmp)));
    release.setDocumentId(0L);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    release.save(bytes, CompressParameters.NO_COMPRESSION);
    return bytes.toByteArray();
  }
}
