package org.sottovoce.release.docx;

import java.util.Arrays;
import java.util.Set;

/** The attributes of WordprocessingML that are written, by local name. */
final class WordAttributes {

  private static final Set<String> ATTRIBUTES =
      words(
          """
          val type w h id name space sz color themeColor themeTint themeShade fill themeFill
          themeFillTint themeFillShade shadow frame ascii hAnsi eastAsia cs asciiTheme hAnsiTheme
          eastAsiaTheme cstheme hint line lineRule before after beforeLines afterLines
          beforeAutospacing afterAutospacing left right start end firstLine hanging leftChars
          rightChars startChars endChars firstLineChars hangingChars top bottom header footer
          gutter code orient num equalWidth sep pos leader fmt chapStyle chapSep countBy distance
          restart linePitch charSpace display offsetFrom zOrder hRule wrap hAnchor vAnchor hSpace
          vSpace x xAlign y yAlign dropCap lines anchorLock leftFromText rightFromText topFromText
          bottomFromText vertAnchor horzAnchor tblpX tblpXSpec tblpY tblpYSpec firstRow lastRow
          firstColumn lastColumn noHBand noVBand evenHBand oddHBand evenVBand oddVBand
          firstRowFirstColumn firstRowLastColumn lastRowFirstColumn lastRowLastColumn
          styleId default customStyle ilvl abstractNumId numId instr anchor tooltip history
          fldCharType char font bidi clear alignment relativeTo combine combineBrackets vert
          vertCompress usb0 usb1 usb2 usb3 csb0 csb1 customMarkFollows uri colFirst colLast
          legacy legacySpace legacyIndent tentative
          bg1 t1 bg2 t2 accent1 accent2 accent3 accent4 accent5 accent6 hyperlink
          followedHyperlink
          """);

  private WordAttributes() {}

  static boolean isKnown(String attribute) {
    return ATTRIBUTES.contains(attribute);
  }

  /** The words of a list that is written over several lines. */
  static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.strip().split("\\s+", -1)));
  }
}
