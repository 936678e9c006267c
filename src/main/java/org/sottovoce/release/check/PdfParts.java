package org.sottovoce.release.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.sottovoce.release.check.Passage.Kind;
import org.sottovoce.release.check.cover.Cover;
import org.sottovoce.release.check.cover.CoverSearch;

/**
 * Takes a PDF apart: the text of its pages, every string and name of every object, every stream,
 * and what lies in the file without belonging to it.
 *
 * @param unpacker takes what is inside
 */
record PdfParts(Unpacker unpacker) {

  void open(String part, byte[] bytes) throws IOException {
    Unpacker inner = unpacker.beside();
    boolean own = new PdfParts(inner).take(part, bytes);
    unpacker.addAll(
        own ? inner.passages().stream().map(OwnLines::without).toList() : inner.passages());
  }

  /** Takes it apart; whether the typesetter of this program made it. */
  private boolean take(String part, byte[] bytes) throws IOException {
    boolean own;
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PdfPageText pages = new PdfPageText(document);
      List<String> views = pages.views();
      own = OwnLines.standIn(views.get(0));
      unpacker.add(Passage.of(inside(part, "page text"), Kind.RUNNING, views));
      for (Cover cover : CoverSearch.of(document)) {
        unpacker.add(Passage.covered(part, cover));
      }
      openObjects(part, document.getDocument());
    } catch (ClassCastException
        | NullPointerException
        | IllegalStateException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | NoClassDefFoundError e) {
      // PDFBox throws these on damaged files, the last on those that are encrypted for somebody's
      // certificate, with a library that this program does without; nobody has checked them.
      throw new IOException("a damaged PDF");
    }
    PdfCarver.open(unpacker, inside(part, "raw streams"), bytes);
    return own;
  }

  static String inside(String part, String name) {
    return part.isEmpty() ? name : part + " > " + name;
  }

  private void openObjects(String part, COSDocument document) throws IOException {
    PdfObjects objects = new PdfObjects(unpacker, part);
    objects.take("trailer", document.getTrailer());
    List<COSObjectKey> keys = new ArrayList<>(document.getXrefTable().keySet());
    keys.sort(Comparator.comparingLong(COSObjectKey::getNumber));
    for (COSObjectKey key : keys) {
      COSObject object = document.getObjectFromPool(key);
      objects.take("object " + key.getNumber(), object.getObject());
    }
    objects.finish();
  }
}
