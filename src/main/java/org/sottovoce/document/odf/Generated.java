package org.sottovoce.document.odf;

import java.util.regex.Pattern;

/** Tells names, labels and targets that a word processor writes by itself from those of people. */
public final class Generated {

  private static final Pattern NAME =
      Pattern.compile(
          "_{0,2}(RefHeading|RefNumPara|RefLegacyNumPara|RefIllustration|RefTable|RefFigure"
              + "|DdeLink|UnoMark|Fieldmark)_[_A-Za-z]{0,12}[_\\d]*|_(Toc|Ref|Hlk|Hlt)\\d+|_GoBack"
              + "|(Frame|Image|Picture|Graphics?|Object|Shape|Text ?Frame|Text ?Box|Table|Section"
              + "|Sect|Line|Rectangle|Table of Contents|Table Index|Illustration Index|Index"
              + "|Bibliography|Group|Control|Horizontal line|Form)"
              + "[ _]?\\d*(_head)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
  private static final Pattern ROMAN = Pattern.compile("[ivxlcdm]+|[IVXLCDM]+");

  private Generated() {}

  /** Whether the name of a bookmark, frame, table or section was given by the word processor. */
  public static boolean isName(String name) {
    return name.isBlank() || NAME.matcher(name).matches();
  }

  /** Whether the label of a note, number or line is without words: digits, signs, one letter. */
  public static boolean isLabel(String label) {
    return !WORD.matcher(label).find() || ROMAN.matcher(label.strip()).matches();
  }

  /** Whether a link leads to a place of the document that has no name of its own. */
  public static boolean isTarget(String target) {
    int kind = target.lastIndexOf('|');
    return target.startsWith("#") && isName(target.substring(1, kind < 1 ? target.length() : kind));
  }
}
