package org.sottovoce.release.odf;

import java.util.Arrays;
import java.util.Set;
import org.sottovoce.document.odf.OdfNamespace;
import org.w3c.dom.Element;

/** The elements without text to review that are written: the look of the document. */
final class OdfElements {

  private static final Set<String> KNOWN =
      words(
          """
          office:body office:font-face-decls office:styles office:automatic-styles
          office:master-styles
          style:font-face style:style style:default-style style:map style:list-level-properties
          style:list-level-label-alignment style:text-properties style:paragraph-properties
          style:section-properties style:graphic-properties style:ruby-properties
          style:table-properties style:table-column-properties style:table-row-properties
          style:table-cell-properties style:drawing-page-properties style:chart-properties
          style:tab-stops style:tab-stop style:drop-cap style:columns style:column
          style:column-sep style:page-layout style:default-page-layout
          style:page-layout-properties style:header-style style:footer-style
          style:header-footer-properties style:footnote-sep style:master-page
          text:list-style text:list-level-style-number text:list-level-style-bullet
          text:list-level-style-image text:outline-style text:outline-level-style
          text:notes-configuration text:linenumbering-configuration text:soft-page-break
          text:sequence-decls text:sequence-decl text:bookmark text:bookmark-start
          text:bookmark-end text:reference-mark text:reference-mark-start
          text:reference-mark-end text:note-body
          text:index-entry-chapter text:index-entry-text text:index-entry-tab-stop
          text:index-entry-page-number text:index-entry-link-start text:index-entry-link-end
          text:index-entry-bibliography text:index-source-styles text:index-source-style
          table:table-columns table:table-header-columns table:table-column-group
          table:table-column table:covered-table-cell
          draw:gradient draw:hatch draw:marker draw:stroke-dash draw:opacity
          draw:enhanced-geometry draw:equation draw:handle draw:contour-polygon
          draw:contour-path draw:glue-point
          """);

  private OdfElements() {}

  static boolean isKnown(Element element) {
    return KNOWN.contains(OdfNamespace.qualified(element));
  }

  /** The words of a list that is written over several lines. */
  static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.strip().split("\\s+", -1)));
  }
}
