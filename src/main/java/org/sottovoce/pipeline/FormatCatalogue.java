package org.sottovoce.pipeline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sottovoce.document.DocumentReader;
import org.sottovoce.document.DocumentReaders;
import org.sottovoce.document.Format;
import org.sottovoce.document.docx.CheckedDocxReader;
import org.sottovoce.document.html.HtmlReader;
import org.sottovoce.document.json.JsonReader;
import org.sottovoce.document.odf.CheckedOdtReader;
import org.sottovoce.document.pdf.PdfReader;
import org.sottovoce.document.rtf.CheckedRtfReader;
import org.sottovoce.document.table.TableReader;
import org.sottovoce.release.ReleaseWriter;
import org.sottovoce.release.docx.DocxInPlaceWriter;
import org.sottovoce.release.html.HtmlWriter;
import org.sottovoce.release.json.JsonWriter;
import org.sottovoce.release.odf.OdtInPlaceWriter;
import org.sottovoce.release.pdfedit.PdfInPlaceWriter;
import org.sottovoce.release.rtf.RtfInPlaceWriter;
import org.sottovoce.release.table.TableWriter;
import org.sottovoce.release.text.TextWriter;
import org.sottovoce.segment.Segmenter;

/**
 * Who reads and who writes which format: a new one is switched on here. What is made here keeps no
 * state between files and is safe for any thread.
 */
public final class FormatCatalogue {

  private FormatCatalogue() {}

  /** Reading and segmenting, which needs neither gazetteer nor model. */
  public static Intake intake() {
    return new Intake(reader(), new Segmenter());
  }

  /** Reading alone. */
  static DocumentReader reader() {
    return new DocumentReaders(readers());
  }

  /** The readers with anchors of formats that are more than text. */
  private static Map<Format, DocumentReader> readers() {
    Map<Format, DocumentReader> readers = new EnumMap<>(Format.class);
    readers.put(Format.DOCX, new CheckedDocxReader());
    readers.put(Format.ODT, new CheckedOdtReader());
    readers.put(Format.RTF, new CheckedRtfReader());
    readers.put(Format.HTML, new HtmlReader());
    readers.put(Format.JSON, new JsonReader());
    readers.put(Format.CSV, new TableReader());
    readers.put(Format.TSV, new TableReader());
    readers.put(Format.PDF, new PdfReader());
    return readers;
  }

  /** The writers that keep the form of a file, by its format; what they write is not checked. */
  public static Map<Format, ReleaseWriter> writersInPlace() {
    Map<Format, ReleaseWriter> writers = new EnumMap<>(Format.class);
    TextWriter text = new TextWriter();
    for (Format format : List.of(Format.TXT, Format.MD, Format.VTT, Format.SRT)) {
      writers.put(format, text);
    }
    writers.put(Format.DOCX, new DocxInPlaceWriter());
    writers.put(Format.ODT, new OdtInPlaceWriter());
    writers.put(Format.RTF, new RtfInPlaceWriter());
    writers.put(Format.HTML, new HtmlWriter());
    writers.put(Format.JSON, new JsonWriter());
    writers.put(Format.CSV, new TableWriter());
    writers.put(Format.TSV, new TableWriter());
    writers.put(Format.PDF, new PdfInPlaceWriter());
    return writers;
  }
}
