package org.sottovoce.release.odf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The attributes that are written and whose values are no names, by namespace. */
final class OdfAttributeNames {

  private static final Set<String> KNOWN =
      prefixed(
          List.of(
              """
              xlink: actuate show type
              """,
              """
              loext: allow-overlap blank-width-char border char-shading-value color contextual-spacing
              decorative footnote-separator-height hyphenation-compound-remain-char-count
              hyphenation-keep hyphenation-keep-line hyphenation-keep-type hyphenation-no-caps
              hyphenation-no-last-word hyphenation-word-char-count hyphenation-zone
              letter-spacing-maximum letter-spacing-minimum margin-gutter num-list-format opacity
              page-number-hide-first rel-height-rel rel-width-rel tab-stop-distance word-spacing
              word-spacing-maximum word-spacing-minimum
              """,
              """
              fo: background-color border border-bottom border-left border-right border-top break-after
              break-before clip color column-count column-gap country end-indent font-size
              font-style font-variant font-weight height hyphenate hyphenation-keep
              hyphenation-ladder-count hyphenation-push-char-count hyphenation-remain-char-count
              keep-together keep-with-next language letter-spacing line-height margin margin-bottom
              margin-left margin-right margin-top max-height max-width min-height min-width orphans
              padding padding-bottom padding-left padding-right padding-top page-height page-width
              script space-after space-before start-indent text-align text-align-last text-indent
              text-shadow text-transform widows width wrap-option
              """,
              """
              svg: ascent cx cy d descent fill-rule font-size font-stretch font-style
              font-variant font-weight fx fy height offset panose-1 r rx ry stop-color stop-opacity
              stroke-color stroke-linecap stroke-linejoin stroke-opacity stroke-width units-per-em
              viewBox width x x1 x2 y y1 y2
              """,
              """
              style: adjustment auto-text-indent auto-update background-transparency border-line-width
              border-line-width-bottom border-line-width-left border-line-width-right
              border-line-width-top cell-protect char class color column-width condition
              contextual-spacing country-asian country-complex decimal-places default-outline-level
              diagonal-bl-tr diagonal-bl-tr-widths diagonal-tl-br diagonal-tl-br-widths direction
              display distance distance-after-sep distance-before-sep dynamic-spacing editable family
              first-page-number flow-with-text font-charset font-charset-asian font-charset-complex
              font-family-generic font-family-generic-asian
              font-family-generic-complex font-independent-line-spacing font-pitch font-pitch-asian
              font-pitch-complex font-relief font-size-asian font-size-complex font-size-rel
              font-size-rel-asian font-size-rel-complex font-style-asian font-style-complex
              font-weight-asian font-weight-complex footnote-max-height glyph-orientation-vertical
              height horizontal-pos horizontal-rel join-border justify-single-word language-asian
              language-complex layout-grid-base-height layout-grid-base-width layout-grid-color
              layout-grid-display layout-grid-lines layout-grid-mode layout-grid-print
              layout-grid-ruby-below layout-grid-ruby-height layout-grid-snap-to
              layout-grid-snap-to-characters layout-grid-standard-mode leader-char leader-color
              leader-style leader-text leader-type leader-width legend-position length letter-kerning
              line-break line-height-at-least line-spacing line-style lines list-level
              may-break-between-rows min-row-height mirror num-format num-letter-sync
              number-wrapped-paragraphs overflow-behavior page-number page-usage
              position print print-content print-orientation print-page-order protect punctuation-wrap
              register-true rel-column-width rel-height rel-width repeat-content rfc-language-tag
              rfc-language-tag-asian rfc-language-tag-complex rotation-align rotation-angle row-height
              ruby-align ruby-position run-through scale-to scale-to-pages script-asian script-complex
              script-type shadow shrink-to-fit snap-to-layout-grid style tab-stop-distance
              table-centering text-align-source text-autospace text-blinking text-combine
              text-combine-end-char text-combine-start-char text-emphasize text-line-through-color
              text-line-through-mode text-line-through-style text-line-through-type
              text-line-through-width text-outline text-overline-color text-overline-mode
              text-overline-style text-overline-type text-overline-width text-position
              text-rotation-angle text-rotation-scale text-scale text-underline-color
              text-underline-mode text-underline-style text-underline-type text-underline-width type
              use-optimal-column-width use-optimal-row-height use-window-font-color vertical-align
              vertical-pos vertical-rel volatile width wrap wrap-contour wrap-contour-mode
              wrap-dynamic-threshold writing-mode writing-mode-automatic
              """,
              """
              form: apply-design-mode automatic-focus control-implementation current-selected
              current-state disabled dropdown echo-char image-position input-required
              is-tristate max-length multi-line multiple orientation printable readonly
              selected size state tab-index tab-stop visual-effect convert-empty-to-null
              """,
              """
              text: alphabetical-separators anchor-page-number anchor-type bibliography-data-field
              bibliography-type bullet-char bullet-relative-size c capitalize-entries
              caption-sequence-format combine-entries combine-entries-with-dash
              combine-entries-with-pp comma-separated consecutive-numbering continue-numbering
              copy-outline-levels count-empty-lines count-in-text-boxes display display-levels
              display-outline-level dont-balance-text-columns footnotes-position global ignore-case
              increment index-scope is-list-header keys-as-entries label label-followed-by level
              line-number list-level-position-and-space-mode list-tab-stop-position min-label-distance
              min-label-width note-class num-format number-lines number-position offset outline-level
              page-adjust protected reference-format relative-tab-stop-position restart-numbering
              restart-on-page select-page separation-character sort-algorithm sort-ascending
              space-before start-numbering-at start-value tab-ref table-type use-caption use-charts
              use-draw-objects use-floating-frames use-graphics use-index-marks
              use-index-source-styles use-keys-as-entries use-math-objects use-objects
              use-other-objects use-outline-level use-soft-page-breaks use-spreadsheet-objects
              use-tables
              """,
              """
              table: align border-model display end-x end-y is-sub-table
              number-columns-repeated number-columns-spanned number-rows-repeated number-rows-spanned
              protected use-banding-columns-styles use-banding-rows-styles use-first-column-styles
              use-first-row-styles use-last-column-styles use-last-row-styles visibility
              """,
              """
              draw: align angle auto-grow-height auto-grow-width blue border caption-angle
              caption-angle-type caption-escape caption-escape-direction caption-fit-line-length
              caption-gap caption-line-length caption-point-x caption-point-y caption-type closed
              color color-inversion color-mode concave concentricity contrast corner-radius
              corners cx cy decimal-places distance dots1 dots1-length dots2 dots2-length end
              end-angle end-color end-guide end-intensity end-line-spacing-horizontal
              end-line-spacing-vertical enhanced-path escape-direction extrusion extrusion-allowed
              fill fill-color fill-image-height fill-image-ref-point fill-image-ref-point-x
              fill-image-ref-point-y fill-image-width fit-to-contour fit-to-size formula gamma
              glue-point-leaving-directions glue-point-type glue-points gradient-step-count green
              guide-distance guide-overhang handle-mirror-horizontal handle-mirror-vertical
              handle-polar handle-position handle-radius-range-maximum handle-radius-range-minimum
              handle-range-x-maximum handle-range-x-minimum handle-range-y-maximum
              handle-range-y-minimum handle-switched id image-opacity kind layer line-distance
              line-skew luminance marker-end-center marker-end-width marker-start-center
              marker-start-width measure-align measure-vertical-align mirror-horizontal
              mirror-vertical modifiers opacity parallel path-stretchpoint-x path-stretchpoint-y
              placing points recreate-on-edit red rotation secondary-fill-color shadow shadow-color
              shadow-offset-x shadow-offset-y shadow-opacity show-unit size start start-angle
              start-color start-guide start-intensity start-line-spacing-horizontal
              start-line-spacing-vertical stroke stroke-linejoin style symbol-color text-areas
              text-path text-path-allowed text-path-mode text-path-same-letter-heights text-path-scale
              text-rotate-angle textarea-horizontal-align textarea-vertical-align tile-repeat-offset
              transform type unit visible-area-height visible-area-left visible-area-top
              visible-area-width wrap-influence-on-position z-index
              """));

  private OdfAttributeNames() {}

  /** Whether the attribute with that prefixed name is written. */
  static boolean isKnown(String name) {
    return KNOWN.contains(name);
  }

  /** The names of the lists, each behind the prefix that its list begins with. */
  private static Set<String> prefixed(List<String> lists) {
    Set<String> names = new HashSet<>();
    for (String list : lists) {
      String prefix = list.substring(0, list.indexOf(':') + 1);
      OdfElements.words(list.substring(prefix.length())).forEach(name -> names.add(prefix + name));
    }
    return Set.copyOf(names);
  }
}
