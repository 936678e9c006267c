package org.sottovoce.document.docx;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** The elements that are read and released, by namespace and local name. */
final class KnownElements {

  private static final Set<String> WORD =
      names(
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
      names(
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

  private static final Set<String> DRAWING =
      names(
          """
          inline anchor simplePos positionH positionV align posOffset extent effectExtent wrapNone wrapSquare
          wrapTight wrapThrough wrapTopAndBottom wrapPolygon start lineTo docPr cNvGraphicFramePr
          graphic graphicData graphicFrameLocks picLocks spLocks cxnSpLocks grpSpLocks
          pic nvPicPr cNvPr cNvPicPr blipFill blip spPr
          wsp cNvSpPr cNvCnPr cNvFrPr style txbx linkedTxbx bodyPr wgp cNvGrpSpPr grpSpPr grpSp
          wpc bg whole
          stretch fillRect tile xfrm off ext chOff chExt prstGeom avLst gd custGeom gdLst ahLst
          ahXY ahPolar pos cxnLst cxn rect pathLst path moveTo lnTo arcTo quadBezTo cubicBezTo
          close pt
          noFill solidFill gradFill gsLst gs lin fillToRect tileRect pattFill fgClr bgClr grpFill
          ln prstDash custDash ds round bevel miter headEnd tailEnd
          scrgbClr srgbClr hslClr sysClr schemeClr prstClr tint shade comp inv gray alpha alphaOff
          alphaMod hue hueOff hueMod sat satOff satMod lum lumOff lumMod red redOff redMod green
          greenOff greenMod blue blueOff blueMod gamma invGamma
          effectLst effectDag blur fillOverlay glow innerShdw outerShdw prstShdw reflection
          softEdge cont alphaBiLevel alphaCeiling alphaFloor alphaInv alphaModFix alphaRepl biLevel
          blend clrChange clrFrom clrTo clrRepl duotone grayscl hsl relOff
          scene3d camera rot lightRig backdrop norm up sp3d bevelT bevelB extrusionClr contourClr
          prstTxWarp noAutofit normAutofit spAutoFit flatTx lstStyle
          lnRef fillRef effectRef fontRef
          theme themeElements clrScheme dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5
          accent6 hlink folHlink fontScheme majorFont minorFont latin ea cs sym font fmtScheme
          fillStyleLst lnStyleLst effectStyleLst effectStyle bgFillStyleLst objectDefaults spDef
          lnDef txDef extraClrSchemeLst extraClrScheme clrMap
          defPPr defRPr lnSpc spcPct spcPts spcBef spcAft
          """);

  private static final Set<String> MATH =
      names(
          """
          oMath oMathPara oMathParaPr r t rPr ctrlPr e num den deg lim sub sup fName
          acc accPr bar barPr box boxPr borderBox borderBoxPr d dPr eqArr eqArrPr f fPr func funcPr
          groupChr groupChrPr limLow limLowPr limUpp limUppPr m mPr mr mc mcs mcPr nary naryPr
          phant phantPr rad radPr sPre sPrePr sSub sSubPr sSubSup sSubSupPr sSup sSupPr
          chr begChr endChr sepChr pos vertJc type grow shp limLoc subHide supHide degHide hideTop
          hideBot hideLeft hideRight strikeH strikeV strikeBLTR strikeTLBR opEmu noBreak diff aln
          brk baseJc maxDist objDist rSpRule rSp cSp cGp cGpRule count mcJc plcHide show zeroWid
          zeroAsc zeroDesc transp lit nor scr sty jc argPr argSz alnScr
          mathPr mathFont brkBin brkBinSub smallFrac dispDef lMargin rMargin defJc preSp postSp
          interSp intraSp wrapIndent wrapRight intLim naryLim
          """);

  /** Of the old drawing language, VML. */
  private static final Set<String> VML =
      names(
          """
          shapetype shape group rect roundrect oval line polyline arc curve image
          stroke path formulas f fill shadow imagedata textbox textpath handles h
          wrap anchorlock
          """);

  private KnownElements() {}

  /** Whether {@code element} is one of them. */
  static boolean contain(Element element) {
    String name = element.getLocalName();
    return switch (WordNamespace.of(element).orElse(WordNamespace.R)) {
      case W -> WORD.contains(name) || COMPATIBILITY.contains(name);
      case M -> MATH.contains(name);
      case WP, A, PIC, WPS, WPG, WPC -> DRAWING.contains(name);
      case V, W10 -> VML.contains(name);
      case MC, O, R -> false;
    };
  }

  private static Set<String> names(String list) {
    return Set.copyOf(List.of(list.strip().split("\\s+", -1)));
  }
}
