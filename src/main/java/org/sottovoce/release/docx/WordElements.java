package org.sottovoce.release.docx;

import java.util.Arrays;
import java.util.Set;

/** The elements and attributes of WordprocessingML that are written, by local name. */
final class WordElements {

  private static final Set<String> ELEMENTS =
      words(
          """
          document body p r t tbl tr tc hdr ftr footnotes footnote endnotes endnote background
          pPr rPr tblPr tblPrEx tblGrid gridCol trPr tcPr sectPr hyperlink fldSimple fldChar
          instrText bookmarkStart bookmarkEnd drawing pict object txbxContent
          tab ptab br cr noBreakHyphen softHyphen sym footnoteReference endnoteReference
          footnoteRef endnoteRef separator continuationSeparator pgNum
          dir bdo ruby rubyPr rubyBase rt rubyAlign hps hpsRaise hpsBaseText lid
          pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr ilvl numId
          suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct
          topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind
          contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment
          textboxTightWrap outlineLvl cnfStyle top left bottom right between bar start end
          insideH insideV tl2br tr2bl
          rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint
          noProof vanish webHidden color w kern position sz szCs highlight u effect bdr fitText
          vertAlign rtl cs em lang eastAsianLayout specVanish oMath
          tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW
          tblCellSpacing tblInd tblBorders tblLayout tblCellMar tblLook tblCaption tblDescription
          gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader hidden
          tcW gridSpan hMerge vMerge tcBorders noWrap tcMar tcFitText vAlign hideMark
          headerReference footerReference footnotePr endnotePr pos numFmt numStart numRestart type
          pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols col formProt titlePg rtlGutter
          docGrid noEndnote
          styles docDefaults rPrDefault pPrDefault style name basedOn next link autoRedefine
          uiPriority semiHidden unhideWhenUsed qFormat locked tblStylePr
          numbering abstractNum num lvl lvlOverride startOverride abstractNumId multiLevelType
          styleLink numStyleLink lvlRestart isLgl suff lvlText legacy lvlJc
          fonts font panose1 charset family pitch notTrueType sig
          settings mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader
          bordersDoNotSurroundFooter gutterAtTop defaultTabStop autoHyphenation
          consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps evenAndOddHeaders
          bookFoldRevPrinting bookFoldPrinting drawingGridHorizontalSpacing
          drawingGridVerticalSpacing displayHorizontalDrawingGridEvery
          displayVerticalDrawingGridEvery characterSpacingControl noLineBreaksAfter
          noLineBreaksBefore displayBackgroundShape compat compatSetting themeFontLang
          clrSchemeMapping decimalSymbol listSeparator noPunctuationKerning strictFirstAndLastChars
          doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin
          """);

  /** Switches of older layouts: without them lines break elsewhere. */
  private static final Set<String> COMPATIBILITY =
      words(
          """
          useSingleBorderforContiguousCells wpJustification noTabHangInd noLeading spaceForUL
          noColumnBalance balanceSingleByteDoubleByteWidth noExtraLineSpacing
          doNotLeaveBackslashAlone ulTrailSpace doNotExpandShiftReturn spacingInWholePoints
          lineWrapLikeWord6 printBodyTextBeforeHeader printColBlack wpSpaceWidth showBreaksInFrames
          subFontBySize suppressBottomSpacing suppressTopSpacing suppressSpacingAtTopOfPage
          suppressTopSpacingWP suppressSpBfAfterPgBrk swapBordersFacingPages
          truncateFontHeightsLikeWP6 mwSmallCaps usePrinterMetrics doNotSuppressParagraphBorders
          wrapTrailSpaces footnoteLayoutLikeWW8 shapeLayoutLikeWW8 alignTablesRowByRow
          forgetLastTabAlignment adjustLineHeightInTable autoSpaceLikeWord95 noSpaceRaiseLower
          doNotUseHTMLParagraphAutoSpacing layoutRawTableWidth layoutTableRowsApart
          useWord97LineBreakRules doNotBreakWrappedTables doNotSnapToGridInCell applyBreakingRules
          doNotWrapTextWithPunct doNotUseEastAsianBreakRules useWord2002TableStyleRules growAutofit
          useFELayout useNormalStyleForList doNotUseIndentAsNumberingTabStop
          useAltKinsokuLineBreakRules allowSpaceOfSameStyleInTable doNotSuppressIndentation
          doNotAutofitConstrainedTables autofitToFirstFixedWidthCell underlineTabInNumList
          displayHangulFixedWidth splitPgBreakAndParaMark doNotVertAlignCellWithSp
          doNotBreakConstrainedForcedTable doNotVertAlignInTxbx useAnsiKerningPairs
          cachedColBalance
          """);

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

  /** Elements that hold others and have no value themselves. */
  private static final Set<String> CONTENT =
      words(
          """
          document body p r t tbl tr tc hdr ftr footnotes footnote endnotes endnote
          pPr rPr tblPr tblPrEx tblGrid trPr tcPr sectPr drawing pict object txbxContent
          """);

  private WordElements() {}

  static boolean isKnown(String element) {
    return ELEMENTS.contains(element) || COMPATIBILITY.contains(element);
  }

  /** Whether {@code element} holds others and has no value itself. */
  static boolean isContent(String element) {
    return CONTENT.contains(element);
  }

  static boolean isKnownAttribute(String attribute) {
    return ATTRIBUTES.contains(attribute);
  }

  /** The words of a list that is written over several lines. */
  static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.strip().split("\\s+", -1)));
  }
}
