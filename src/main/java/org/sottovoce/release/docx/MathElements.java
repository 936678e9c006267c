package org.sottovoce.release.docx;

import java.util.Set;

/** The elements of equations that are written, by local name, and what they may say. */
final class MathElements {

  private static final Set<String> ELEMENTS =
      WordElements.words(
          """
          oMath oMathPara oMathParaPr r rPr ctrlPr e num den deg lim sub sup fName
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

  private static final Set<String> CHARACTERS = Set.of("chr", "begChr", "endChr", "sepChr");

  private MathElements() {}

  static boolean isKnown(String element) {
    return ELEMENTS.contains(element);
  }

  /** Whether an element that takes a character says no more than one. */
  static boolean isSmall(String element, String value) {
    return !CHARACTERS.contains(element) || value.length() <= 2;
  }
}
