package org.sottovoce.release.docx;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Everything that gives a part its look, line by line: elements with their attributes, and text.
 * What a release drops by rule is left out, so that the traces of a part and of its release are
 * equal.
 */
final class FormTrace extends DefaultHandler {

  /** Dropped with all that they hold. */
  private static final Set<String> DROPPED =
      WordAttributes.words(
          """
          proofErr lastRenderedPageBreak del moveFrom delText delInstrText moveFromRangeStart
          moveFromRangeEnd moveToRangeStart moveToRangeEnd commentRangeStart commentRangeEnd
          commentReference annotationRef sdtPr sdtEndPr smartTagPr customXmlPr permStart permEnd
          rPrChange pPrChange tblPrChange trPrChange tcPrChange sectPrChange tblGridChange
          numberingChange Fallback
          rsid rsids latentStyles aliases nsid tmpl printerSettings
          zoom proofState trackRevisions documentProtection writeProtection attachedTemplate docVars
          mailMerge shapeDefaults hdrShapeDefaults stylePaneFormatFilter embedTrueTypeFonts
          saveSubsetFonts doNotTrackMoves doNotTrackFormatting defaultTableStyle hideSpellingErrors
          hideGrammaticalErrors activeWritingStyle linkStyles revisionView removePersonalInformation
          removeDateAndTime doNotEmbedSmartTags captions readModeInkLockDown smartTagType
          schemaLibrary docId chartTrackingRefBased conflictMode defaultImageDpi
          discardImageEditingData persistentDocumentId ligatures
          altName embedRegular embedBold embedItalic embedBoldItalic
          extLst srcRect hlinkClick hlinkHover custClrLst sizeRelH sizeRelV
          """);

  /** Dropped, while what they hold stays. */
  private static final Set<String> UNWRAPPED =
      Set.of("sdt", "sdtContent", "ins", "moveTo", "smartTag", "customXml");

  /** Attributes of the history, and names and numbers that a release gives anew. */
  private static final Set<String> GIVEN_ANEW =
      Set.of(
          "rsidR",
          "rsidRPr",
          "rsidRDefault",
          "rsidP",
          "rsidTr",
          "rsidSect",
          "rsidDel",
          "paraId",
          "textId",
          "Ignorable",
          "embed",
          "space",
          "anchorId",
          "editId",
          "cstate",
          "conformance",
          "durableId");

  /** What drawings are called, which is reviewed or given anew. */
  private static final Set<String> CALLED = Set.of("name", "descr", "title");

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int dropped;

  private FormTrace() {}

  /** The trace of one part. */
  static List<String> of(String xml) throws Exception {
    FormTrace trace = new FormTrace();
    SAXParserFactory factory = SAXParserFactory.newInstance();
    factory.setNamespaceAware(true);
    factory
        .newSAXParser()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), trace);
    return trace.lines;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    settle();
    if (dropped > 0 || DROPPED.contains(local)) {
      dropped++;
    } else if (!UNWRAPPED.contains(local)) {
      lines.add("<" + local + attributes(local, attributes));
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    settle();
    if (dropped > 0) {
      dropped--;
    } else if (!UNWRAPPED.contains(local)) {
      lines.add("/" + local);
    }
  }

  @Override
  public void characters(char[] units, int start, int length) {
    if (dropped == 0) {
      text.append(units, start, length);
    }
  }

  /** Blanks between elements say nothing. */
  private void settle() {
    if (!text.toString().isBlank()) {
      lines.add("\"" + text);
    }
    text.setLength(0);
  }

  private static Map<String, String> attributes(String element, Attributes attributes) {
    Map<String, String> kept = new TreeMap<>();
    for (int i = 0; i < attributes.getLength(); i++) {
      String name = attributes.getLocalName(i);
      boolean relation = attributes.getURI(i).endsWith("officeDocument/2006/relationships");
      boolean called =
          attributes.getURI(i).isEmpty() && CALLED.contains(name) && !element.equals("gd");
      if (!GIVEN_ANEW.contains(name) && !relation && !called) {
        kept.put(name, attributes.getValue(i));
      }
    }
    return kept;
  }
}
