package org.sottovoce.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;

/**
 * An opened PDF as reader and writer both walk it: what annotations show is part of the pages, and
 * the annotations are gone. For one thread; to be closed.
 */
public final class PdfOriginal implements Closeable {

  private final PDDocument pdf;
  private final Set<Obstacle> obstacles;
  private final OutlineTitles outline;

  private PdfOriginal(PDDocument pdf) throws IOException {
    this.pdf = pdf;
    this.obstacles = EnumSet.noneOf(Obstacle.class);
    obstacles.addAll(DocumentObstacles.of(pdf));
    this.outline = OutlineTitles.of(pdf);
    if (obstacles.isEmpty()) {
      ShownAnnotations.become(pdf);
    }
  }

  /**
   * Opens the bytes of a PDF.
   *
   * @throws IOException when it is damaged or asks for a password; parsers may throw others
   */
  public static PdfOriginal open(byte[] bytes) throws IOException {
    PDDocument pdf = Loader.loadPDF(bytes);
    try {
      return new PdfOriginal(pdf);
    } catch (IOException e) {
      pdf.close();
      throw e;
    }
  }

  /** The document, annotations shown and gone. */
  public PDDocument pdf() {
    return pdf;
  }

  /** The entries of its outline. */
  public OutlineTitles outline() {
    return outline;
  }

  /** What stands in the way of walking it at all. */
  Set<Obstacle> obstacles() {
    return Set.copyOf(obstacles);
  }

  /**
   * Walks the pages, in order.
   *
   * @return what stands in the way of redacting what was walked
   */
  public Set<Obstacle> walk(PageTaker taker) throws IOException {
    return new PageWalk(taker, new WalkLimits()).walk(pdf);
  }

  /** A copy for a second reader, without what is by rule not read. */
  byte[] withoutUnread() throws IOException {
    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    for (COSName unread : List.of(COSName.ACRO_FORM, COSName.NAMES, COSName.METADATA)) {
      catalog.getCOSObject().removeItem(unread);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pdf.save(bytes);
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }
}
