package org.sottovoce.release.odf;

import java.util.Optional;
import java.util.Set;
import org.sottovoce.document.odf.OdfNamespace;
import org.sottovoce.document.xml.ChildElements;
import org.sottovoce.release.xml.XmlOutput;
import org.w3c.dom.Element;

/**
 * The settings of a document that say how its lines and pages are laid out: yes or no, or one of a
 * few words, each under a known name. All other settings (printers, views, mail merge, identifiers)
 * do not travel.
 */
final class LayoutSettings {

  private static final String CONFIG = "urn:oasis:names:tc:opendocument:xmlns:config:1.0";
  private static final String GROUP = "ooo:configuration-settings";

  private static final String RESOLUTION = "PrinterIndependentLayout";
  private static final String COMPRESSION = "CharacterCompressionType";

  private static final Set<String> KNOWN =
      OdfElements.words(
          """
          AddExternalLeading AddFrameOffsets AddParaLineSpacingToTableCells
          AddParaSpacingToTableCells AddParaTableSpacing AddParaTableSpacingAtStart
          AddVerticalFrameOffsets AlignTabStopPosition ApplyParagraphMarkFormatToNumbering
          AutoFirstLineIndentDisregardLineSpace BackgroundParaOverDrawings
          ClipAsCharacterAnchoredWriterFlyFrames ClippedPictures CollapseEmptyCellPara
          ConsiderTextWrapOnObjPos ContinuousEndnotes DisableOffPagePositioning
          DoNotCaptureDrawObjsOnPage DoNotJustifyLinesWithManualBreak
          DoNotResetParaAttrsForNumFont FloattableNomargins FootnoteInColumnToPageEnd
          FrameAutowidthWithMorePara GutterAtTop HeaderSpacingBelowLastPara HyphenateURLs
          IgnoreFirstLineIndentInNumbering IgnoreTabsAndBlanksForLineCalculation
          InvertBorderSpacing IsKernAsianPunctuation JustifyLinesWithShrinking
          MathBaselineAlignment MinRowHeightInclBorder MsWordCompTrailingBlanks
          NoGapAfterNoteNumber NoNumberingShowFollowBy OutlineLevelYieldsNumbering
          PropLineSpacingShrinksFirstLine SmallCapsPercentage66 StylesNoDefault
          SubtractFlysAnchoredAtFlys SurroundTextWrapSmall TabAtLeftIndentForParagraphsInList
          TableRowKeep TabOverflow TabOverMargin TabOverSpacing TabsRelativeToIndent
          TreatSingleColumnBreakAsPageBreak UnbreakableNumberings UnxForceZeroExtLeading
          UseFormerLineSpacing UseFormerObjectPositioning UseFormerTextWrapping UseOldNumbering
          UseOldPrinterMetrics UseVariableWidthNBSP WrapAsCharFlys
          """);

  private LayoutSettings() {}

  /**
   * The part with those of {@code settings} that travel; without a group when {@code settings} has
   * none, since readers take what is missing in a group for the ways of old programs.
   */
  static byte[] of(Element settings, Optional<String> version) {
    XmlOutput out = new XmlOutput();
    out.start("office:document-settings")
        .attribute("xmlns:office", OdfNamespace.OFFICE.uri())
        .attribute("xmlns:config", CONFIG)
        // The name of the group is looked up by this prefix, although it stands in a value.
        .attribute("xmlns:ooo", "http://openoffice.org/2004/office");
    version.ifPresent(v -> out.attribute("office:version", v));
    out.start("office:settings");
    for (Element all : ChildElements.of(settings)) {
      for (Element group : ChildElements.of(all)) {
        if (group.getAttributeNS(CONFIG, "name").equals(GROUP)) {
          out.start("config:config-item-set").attribute("config:name", GROUP);
          ChildElements.of(group).forEach(item -> write(item, out));
          out.end();
        }
      }
    }
    return out.end().end().bytes();
  }

  private static void write(Element item, XmlOutput out) {
    String name = item.getAttributeNS(CONFIG, "name");
    String value = item.getTextContent().strip();
    if (KNOWN.contains(name) && value.matches("true|false")) {
      item("boolean", name, value, out);
    } else if (name.equals(RESOLUTION) && value.matches("disabled|(low|high)-resolution")) {
      item("string", name, value, out);
    } else if (name.equals(COMPRESSION) && value.matches("\\d")) {
      item("short", name, value, out);
    }
  }

  private static void item(String type, String name, String value, XmlOutput out) {
    out.start("config:config-item").attribute("config:name", name);
    out.attribute("config:type", type).text(value).end();
  }
}
