package org.sottovoce.document.odf;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * What an element of an OpenDocument text is to the characters in it. Reader and writer go by this
 * one table, so that nothing is written that was not read.
 */
public enum OdfRole {
  /** Holds paragraphs, tables and shapes: a section, a list, an index. */
  FLOW(
      """
      office:text text:section text:list text:list-item text:list-header text:numbered-paragraph
      text:table-of-content text:illustration-index text:table-index text:object-index
      text:user-index text:alphabetical-index text:bibliography text:index-body text:index-title
      text:table-of-content-source text:illustration-index-source text:table-index-source
      text:object-index-source text:user-index-source text:alphabetical-index-source
      text:bibliography-source text:table-of-content-entry-template
      text:illustration-index-entry-template text:table-index-entry-template
      text:object-index-entry-template text:user-index-entry-template
      text:alphabetical-index-entry-template text:bibliography-entry-template
      draw:text-box style:header style:header-left style:header-first style:footer
      style:footer-left style:footer-first loext:header-first loext:footer-first
      """),
  /** Holds a line of characters. */
  PARAGRAPH("text:p text:h"),
  /** A stretch of characters with a look or a use that it keeps. */
  INLINE(
      """
      text:span text:a text:ruby text:ruby-base text:ruby-text text:page-number text:page-count
      text:paragraph-count text:word-count text:character-count text:table-count text:image-count
      text:object-count text:sequence text:sequence-ref text:bookmark-ref text:reference-ref
      text:note-ref text:chapter
      """),
  /**
   * A field that draws on the properties, the computer, a database, a formula or the day on which
   * the file is opened; and marks of meaning. Its characters stay, as plain text.
   */
  RESULT(
      """
      text:meta text:meta-field text:field text:date text:time text:page-continuation text:sender-firstname
      text:sender-lastname text:sender-initials text:sender-title text:sender-position
      text:sender-email text:sender-phone-private text:sender-fax text:sender-company
      text:sender-phone-work text:sender-street text:sender-city text:sender-postal-code
      text:sender-country text:sender-state-or-province text:author-name text:author-initials
      text:placeholder text:variable-set text:variable-get text:variable-input
      text:user-field-get text:user-field-input text:expression text:text-input
      text:initial-creator text:creation-date text:creation-time text:description
      text:user-defined text:userdefined text:print-time text:print-date text:printed-by
      text:title text:subject text:keywords text:editing-cycles text:editing-duration
      text:modification-time text:modification-date text:creator text:database-display
      text:database-row-number text:database-name text:file-name text:template-name
      text:sheet-name text:conditional-text text:hidden-text text:hidden-paragraph text:measure
      text:dde-connection text:drop-down text:execute-macro text:bibliography-mark
      text:page-variable-get text:page-variable-set text:table-formula loext:content-control
      """),
  /** Stands for characters: blanks, a tab, the end of a line. */
  MARK("text:s text:tab text:line-break"),
  TABLE("table:table"),
  /** Rows and groups of rows. */
  ROWS("table:table-header-rows table:table-rows table:table-row-group"),
  ROW("table:table-row"),
  CELL("table:table-cell"),
  NOTE("text:note"),
  /** A frame or drawing, which may hold paragraphs and other shapes. */
  SHAPE(
      """
      draw:frame draw:g draw:a draw:custom-shape draw:rect draw:line draw:polyline draw:polygon
      draw:regular-polygon draw:path draw:circle draw:ellipse draw:connector draw:caption
      draw:measure draw:control
      """),
  /** A control of a form, which says something in its attributes, or a group of such controls. */
  CONTROL(
      """
      office:forms form:form form:text form:textarea form:fixed-text form:checkbox form:radio
      form:listbox form:combobox form:option form:item form:button form:formatted-text
      form:number form:date form:time form:frame form:generic-control
      """),
  /** Describes a shape or a table. */
  DESCRIPTION("svg:title svg:desc table:title table:desc"),
  /** Wording of numbers, marks and indexes. */
  LABEL(
      """
      text:index-title-template text:index-entry-span text:linenumbering-separator
      text:note-citation text:note-continuation-notice-forward
      text:note-continuation-notice-backward
      """),
  /** Holds no text to review. */
  NONE("");

  private static final Map<String, OdfRole> BY_NAME = byName();

  private final String names;

  OdfRole(String names) {
    this.names = names.strip();
  }

  /** The role of {@code element}. */
  public static OdfRole of(Element element) {
    return BY_NAME.getOrDefault(OdfNamespace.qualified(element), NONE);
  }

  private static Map<String, OdfRole> byName() {
    Map<String, OdfRole> roles = new HashMap<>();
    for (OdfRole role : values()) {
      for (String name : role.names.split("\\s+", -1)) {
        roles.put(name, role);
      }
    }
    roles.put("", NONE);
    return Map.copyOf(roles);
  }
}
