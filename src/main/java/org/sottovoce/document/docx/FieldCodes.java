package org.sottovoce.document.docx;

import java.util.regex.Pattern;

/** Tells field codes and names that a word processor generates from those that people wrote. */
public final class FieldCodes {

  private static final String SWITCHES =
      "(\\s+\\\\(\\*\\s*(MERGEFORMAT|CHARFORMAT|Arabic|Roman|Alphabetic|Ordinal|Upper|Lower)"
          + "|[a-z](\\s*\"[-0-9 ]*\")?))*";

  private static final Pattern HARMLESS =
      Pattern.compile(
          "\\s*(PAGE|NUMPAGES|SECTIONPAGES|SECTION|TOC|FORMTEXT|FORMCHECKBOX|FORMDROPDOWN"
              + "|(PAGEREF|REF|NOTEREF)\\s+_(Toc|Ref)\\d+)"
              + SWITCHES
              + "\\s*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern GENERATED_NAME =
      Pattern.compile("_(Toc|Ref|Hlk|Hlt)\\d+|_GoBack|_MailAutoSig");

  private static final Pattern GENERATED_OBJECT_NAME =
      Pattern.compile(
          "(Picture|Image|Graphic|Text ?Box|Group|Shape|Rectangle|Oval|Line|Straight Connector"
              + "|Straight Arrow Connector|Chart|Diagram|Object|Frame|Canvas|Freeform|AutoShape)"
              + " ?\\d*");

  private FieldCodes() {}

  /** Whether a field code says nothing but what to count or where to point in this document. */
  public static boolean isGenerated(String code) {
    return HARMLESS.matcher(code).matches();
  }

  /** Whether a bookmark's name was given by the word processor. */
  public static boolean isGeneratedName(String name) {
    return GENERATED_NAME.matcher(name).matches();
  }

  /** Whether the name of a picture or shape was given by the word processor. */
  public static boolean isGeneratedObjectName(String name) {
    return name.isBlank() || GENERATED_OBJECT_NAME.matcher(name).matches();
  }
}
