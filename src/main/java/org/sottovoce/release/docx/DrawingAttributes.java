package org.sottovoce.release.docx;

import java.util.Set;

/** The attributes of DrawingML that are written, by local name. */
final class DrawingAttributes {

  private static final Set<String> ATTRIBUTES =
      WordAttributes.words(
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

  private DrawingAttributes() {}

  static boolean isKnown(String attribute) {
    return ATTRIBUTES.contains(attribute);
  }
}
