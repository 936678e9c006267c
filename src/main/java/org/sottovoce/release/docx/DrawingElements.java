package org.sottovoce.release.docx;

import java.util.Set;

/** The elements and attributes of DrawingML that are written, by local name. */
final class DrawingElements {

  private static final Set<String> ELEMENTS =
      WordElements.words(
          """
          inline anchor simplePos positionH positionV extent effectExtent wrapNone wrapSquare
          wrapTight wrapThrough wrapTopAndBottom wrapPolygon start lineTo docPr cNvGraphicFramePr
          graphic graphicData graphicFrameLocks picLocks spLocks cxnSpLocks grpSpLocks
          pic nvPicPr cNvPr cNvPicPr blipFill spPr
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

  private static final Set<String> ATTRIBUTES =
      WordElements.words(
          """
          algn allowOverlap anchor anchorCtr ang b bIns baseline behindDoc blurRad bright bwMode
          cap charset cmpd compatLnSpc contourW contrast cx cy d defTabSz dir dist distB distL
          distR distT edited endA endPos extrusionH extrusionOk fill flip flipH flipV fmla fontScale
          forceAA fov fromWordArt g gdRefAng gdRefR gdRefX gdRefY grow grpId h hR hidden
          horzOverflow hue i idx kern kx ky l lIns lang lastClr lat layoutInCell len lim
          lnSpcReduction locked lon lum lvl maxAng maxR maxX maxY minAng minR minX minY n
          noAdjustHandles noChangeArrowheads noChangeAspect noChangeShapeType noCrop noDrilldown
          noEditPoints noGrp noMove noResize noRot noSelect noTextEdit noUngrp
          normalEastAsianFlow numCol panose path pitchFamily pos preferRelativeResize prst
          prstMaterial r rIns rad relativeFrom relativeHeight rev rig rot rotWithShape rtlCol sat
          scaled script seq shapetype simplePos sp spc spcCol spcFirstLastPara stA stAng stPos
          strike stroke swAng sx sy sz t tIns thresh txBox type u upright uri useA val vert
          vertOverflow w wR wrap wrapText x y z
          bg1 tx1 bg2 tx2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink
          """);

  private DrawingElements() {}

  static boolean isKnown(String element) {
    return ELEMENTS.contains(element);
  }

  static boolean isKnownAttribute(String attribute) {
    return ATTRIBUTES.contains(attribute);
  }
}
