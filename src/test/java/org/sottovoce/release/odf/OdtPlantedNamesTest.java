package org.sottovoce.release.odf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sottovoce.document.odf.OdfFixture.body;
import static org.sottovoce.document.odf.OdfFixture.paragraph;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.document.Document;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.odf.OdfFixture;
import org.sottovoce.document.odf.OdtReader;
import org.sottovoce.release.docx.Redactions;

/** A name in every place where a name can stand, one place at a time: no release holds it. */
class OdtPlantedNamesTest {

  private static final String NAME = "Quillfeather";
  private static final String AROUND = paragraph("first words") + "%s" + paragraph("last words");

  private final OdtInPlaceWriter writer = new OdtInPlaceWriter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "paragraph|<text:p>met Quillfeather here</text:p>",
        "heading|<text:h text:outline-level='1'>Quillfeather</text:h>",
        "split over spans|<text:p>Qui<text:span>llfea</text:span>ther</text:p>",
        "split by a bookmark|<text:p>Quill<text:bookmark text:name='a1'/>feather</text:p>",
        "list|<text:list><text:list-item><text:p>Quillfeather</text:p></text:list-item></text:list>",
        "label of an item|<text:list><text:list-item><text:number>Quillfeather</text:number>"
            + "<text:p>a</text:p></text:list-item></text:list>",
        "cell|<table:table><table:table-row><table:table-cell><text:p>Quillfeather</text:p>"
            + "</table:table-cell></table:table-row></table:table>",
        "covered cell|<table:table><table:table-row><table:covered-table-cell>"
            + "<text:p>Quillfeather</text:p></table:covered-table-cell></table:table-row>"
            + "</table:table>",
        "value of a cell|<table:table><table:table-row><table:table-cell"
            + " office:value-type='string' office:string-value='Quillfeather'"
            + " table:formula='Quillfeather'><text:p>a</text:p></table:table-cell>"
            + "</table:table-row></table:table>",
        "name of a table|<table:table table:name='Quillfeather'/>",
        "description of a table|<table:table><table:desc>Quillfeather</table:desc></table:table>",
        "footnote|<text:p>a<text:note text:note-class='footnote'><text:note-citation>1"
            + "</text:note-citation><text:note-body><text:p>Quillfeather</text:p>"
            + "</text:note-body></text:note></text:p>",
        "mark of a note|<text:p>a<text:note text:note-class='endnote'><text:note-citation"
            + " text:label='Quillfeather'>Quillfeather</text:note-citation><text:note-body>"
            + "<text:p>b</text:p></text:note-body></text:note></text:p>",
        "text box|<text:p><draw:frame><draw:text-box><text:p>Quillfeather</text:p>"
            + "</draw:text-box></draw:frame></text:p>",
        "frame without a box|<text:p><draw:frame><text:p>Quillfeather</text:p></draw:frame></text:p>",
        "shape in a frame|<text:p><draw:frame><draw:rect><text:p>Quillfeather</text:p></draw:rect>"
            + "</draw:frame></text:p>",
        "shape|<draw:custom-shape><text:p>Quillfeather</text:p></draw:custom-shape>",
        "name of a frame|<text:p><draw:frame draw:name='Quillfeather'/></text:p>",
        "title of a picture|<text:p><draw:frame><svg:title>Quillfeather</svg:title></draw:frame>"
            + "</text:p>",
        "description of a picture|<text:p><draw:frame><svg:desc>by Quillfeather</svg:desc>"
            + "</draw:frame></text:p>",
        "address of a picture|<text:p><draw:frame><draw:image"
            + " xlink:href='file:///Quillfeather.png'/></draw:frame></text:p>",
        "text over a picture|<text:p><draw:frame><draw:image><text:p>Quillfeather</text:p>"
            + "</draw:image></draw:frame></text:p>",
        "picture in the text|<text:p><draw:frame><draw:image><office:binary-data>Quillfeather"
            + "</office:binary-data></draw:image></draw:frame></text:p>",
        "embedded object|<text:p><draw:frame><draw:object xlink:href='./Quillfeather'>"
            + "<math:math>Quillfeather</math:math></draw:object></draw:frame></text:p>",
        "image map|<text:p><draw:frame><draw:image-map><draw:area-rectangle"
            + " xlink:href='http://x.org/Quillfeather'/></draw:image-map></draw:frame></text:p>",
        "bookmark|<text:p><text:bookmark-start text:name='Quillfeather'/>a<text:bookmark-end"
            + " text:name='Quillfeather'/><text:bookmark-ref text:ref-name='Quillfeather'>a"
            + "</text:bookmark-ref></text:p>",
        "link|<text:p><text:a xlink:href='https://example.org/Quillfeather'>a</text:a></text:p>",
        "encoded link|<text:p><text:a xlink:href='mailto:%51uillfeather@x.org'>Quillfeather"
            + "</text:a></text:p>",
        "link to a file|<text:p><text:a xlink:href='../Quillfeather.odt'>a</text:a></text:p>",
        "link inside|<text:p><text:a xlink:href='#Quillfeather%7Coutline'>a</text:a></text:p>",
        "title of a link|<text:p><text:a xlink:href='http://x.org' office:title='Quillfeather'"
            + " office:name='Quillfeather'>a</text:a></text:p>",
        "section|<text:section text:name='Quillfeather' text:condition='Quillfeather'>"
            + "<text:section-source xlink:href='Quillfeather.odt'/><text:p>a</text:p>"
            + "</text:section>",
        "author|<text:p><text:author-name>Quillfeather</text:author-name></text:p>",
        "file name|<text:p><text:file-name>Quillfeather.odt</text:file-name></text:p>",
        "variable|<text:user-field-decls><text:user-field-decl text:name='Quillfeather'"
            + " office:string-value='Quillfeather'/></text:user-field-decls><text:p>"
            + "<text:user-field-get text:name='Quillfeather'>Quillfeather</text:user-field-get>"
            + "</text:p>",
        "formula|<text:p><text:variable-set text:name='Quillfeather' text:formula='Quillfeather'"
            + " office:string-value='Quillfeather'>a</text:variable-set></text:p>",
        "hidden text|<text:p><text:hidden-text text:string-value='Quillfeather'>a"
            + "</text:hidden-text></text:p>",
        "condition|<text:p><text:conditional-text text:condition='Quillfeather'"
            + " text:string-value-if-true='Quillfeather'>a</text:conditional-text></text:p>",
        "drop-down|<text:p><text:drop-down text:name='Quillfeather'><text:label"
            + " text:value='Quillfeather'/>a</text:drop-down></text:p>",
        "database|<text:p><text:database-display text:database-name='Quillfeather'>Quillfeather"
            + "</text:database-display></text:p>",
        "bibliography|<text:p><text:bibliography-mark text:author='Quillfeather'>[Quillfeather]"
            + "</text:bibliography-mark></text:p>",
        "script|<text:p><text:script script:language='x'>Quillfeather</text:script></text:p>",
        "annotation|<text:p><office:annotation office:name='Quillfeather'><dc:creator>Quillfeather"
            + "</dc:creator><text:p>Quillfeather</text:p></office:annotation>a</text:p>",
        "deletion|<text:tracked-changes><text:changed-region xml:id='c'><text:deletion>"
            + "<office:change-info><dc:creator>Quillfeather</dc:creator></office:change-info>"
            + "<text:p>Quillfeather</text:p></text:deletion></text:changed-region>"
            + "</text:tracked-changes><text:p>a<text:change text:change-id='c'/></text:p>",
        "insertion|<text:p><text:change-start text:change-id='c'/>Quillfeather<text:change-end"
            + " text:change-id='c'/></text:p>",
        "index|<text:table-of-content text:name='Quillfeather'><text:table-of-content-source>"
            + "<text:index-title-template>Quillfeather</text:index-title-template>"
            + "<text:table-of-content-entry-template><text:index-entry-span>Quillfeather"
            + "</text:index-entry-span></text:table-of-content-entry-template>"
            + "</text:table-of-content-source><text:index-body><text:index-title>"
            + "<text:p>Quillfeather</text:p></text:index-title><text:p>Quillfeather 1</text:p>"
            + "</text:index-body></text:table-of-content>",
        "index mark|<text:p><text:alphabetical-index-mark text:string-value='Quillfeather'"
            + " text:key1='Quillfeather'/>a</text:p>",
        "ruby|<text:p><text:ruby><text:ruby-base>a</text:ruby-base><text:ruby-text>Quillfeather"
            + "</text:ruby-text></text:ruby></text:p>",
        "control|<office:forms><form:form form:name='Quillfeather'><form:text"
            + " form:current-value='Quillfeather' form:name='Quillfeather'><form:properties>"
            + "<form:property office:string-value='Quillfeather'/></form:properties></form:text>"
            + "</form:form></office:forms>",
        "listener|<draw:rect><office:event-listeners><script:event-listener"
            + " xlink:href='Quillfeather'/></office:event-listeners></draw:rect>",
        "metadata|<text:p xhtml:about='Quillfeather' xhtml:property='Quillfeather' xml:id='q'>a"
            + "</text:p>",
        "identifier|<text:p>Quillfeather</text:p><text:list xml:id='Quillfeather'/>",
        "unknown element|<text:quill>Quillfeather</text:quill><quill>Quillfeather</quill>",
        "unknown attribute|<text:p text:quill='Quillfeather' quill='Quillfeather'>a</text:p>",
        "comment of XML|<text:p>a<!-- Quillfeather --><?Quillfeather Quillfeather?></text:p>",
        "style of a paragraph|<text:p text:style-name='Quillfeather'>Quillfeather</text:p>",
        "font|<text:p>Quillfeather<text:span fo:font-family='Quillfeather'>a</text:span></text:p>",
      })
  void inTheText(String place, String xml) throws Exception {
    check(body(AROUND.replace("%s", xml)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "named style|<style:style style:name='Quillfeather' style:family='paragraph'/>",
        "display name|<style:style style:name='S1' style:display-name='Speech of Quillfeather'"
            + " style:family='text'/>",
        "list label|<text:list-style style:name='WWNum1'><text:list-level-style-number"
            + " text:level='1' style:num-prefix='Quillfeather ' loext:num-list-format='Quillfeather"
            + " %1%'/></text:list-style>",
        "bullet|<text:list-style style:name='WWNum1'><text:list-level-style-bullet"
            + " text:level='1' text:bullet-char='Quillfeather'/></text:list-style>",
        "background|<style:style style:name='P1' style:family='paragraph'>"
            + "<style:paragraph-properties><style:background-image"
            + " xlink:href='Pictures/Quillfeather.png'/></style:paragraph-properties>"
            + "</style:style>",
        "fill|<draw:fill-image draw:name='Quillfeather' xlink:href='Quillfeather.png'/>",
        "separator|<text:linenumbering-configuration><text:linenumbering-separator>Quillfeather"
            + "</text:linenumbering-separator></text:linenumbering-configuration>",
      })
  void inTheStyles(String place, String xml) throws Exception {
    check(body(AROUND.replace("%s", "")).named(xml));
    check(body(AROUND.replace("%s", "")).automatic(xml));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "family|<style:style style:name='P1' style:family='quillfeather'/>",
        "class|<style:style style:name='P1' style:family='paragraph' style:class='quillfeather'/>",
        "look of text|<style:style style:name='P1' style:family='text'><style:text-properties"
            + " fo:color='quillfeather' fo:font-weight='quillfeather' style:text-position='quillfeather"
            + " 58%' style:text-underline-style='Quillfeather' style:font-charset='quillfeather'/>"
            + "</style:style>",
        "language|<style:style style:name='P1' style:family='text'><style:text-properties"
            + " fo:language='quillfeather' fo:country='quillfeather' fo:script='quillfeather'"
            + " style:rfc-language-tag='quillfeather'/></style:style>",
        "look of paragraphs|<style:style style:name='P1' style:family='paragraph'>"
            + "<style:paragraph-properties fo:border='0.5pt quillfeather #000000'"
            + " fo:text-align='quillfeather' style:shadow='quillfeather'/></style:style>",
        "condition|<style:style style:name='P1' style:family='paragraph'><style:map"
            + " style:condition='quillfeather()=1' style:apply-style-name='P1'/></style:style>",
        "tab stop|<style:style style:name='P1' style:family='paragraph'><style:paragraph-properties>"
            + "<style:tab-stops><style:tab-stop style:position='quillfeather'"
            + " style:leader-style='quillfeather'/></style:tab-stops></style:paragraph-properties>"
            + "</style:style>",
        "kind of numbers|<text:list-style style:name='L1'><text:list-level-style-number"
            + " text:level='quillfeather' style:num-format='quillfeather'"
            + " text:display-levels='quillfeather'/></text:list-style>",
        "gradient|<draw:gradient draw:name='a1' draw:style='quillfeather'"
            + " draw:start-color='quillfeather'/>",
        "marker|<draw:marker draw:name='a1' svg:viewBox='quillfeather' svg:d='m0 0quillfeather'/>",
      })
  void forAValueOfAStyle(String place, String xml) throws Exception {
    check(body(AROUND.replace("%s", "")).named(xml));
    check(body(AROUND.replace("%s", "")).automatic(xml));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "class of a note|<text:p>a<text:note text:note-class='quillfeather'><text:note-citation>1"
            + "</text:note-citation><text:note-body/></text:note></text:p>",
        "anchor|<text:p><draw:frame text:anchor-type='quillfeather' svg:width='quillfeather'"
            + " draw:transform='quillfeather (1)'/></text:p>",
        "points|<draw:polygon draw:points='0,0 quillfeather' draw:layer='quillfeather'/>",
        "custom shape|<draw:custom-shape draw:transform='rotate (quillfeather)'>"
            + "<draw:enhanced-geometry draw:type='quillfeather' draw:enhanced-path='M 0 quillfeather N'"
            + " draw:modifiers='quillfeather' draw:text-areas='quillfeather'><draw:equation"
            + " draw:name='quillfeather' draw:formula='quillfeather+1'/><draw:handle"
            + " draw:handle-position='quillfeather'/></draw:enhanced-geometry></draw:custom-shape>",
        "equation|<draw:custom-shape><draw:enhanced-geometry draw:enhanced-path='M ?Quillfeather 0 N'>"
            + "<draw:equation draw:name='Quillfeather' draw:formula='?quillfeather +1'/>"
            + "</draw:enhanced-geometry></draw:custom-shape>",
        "columns of a table|<table:table><table:table-column"
            + " table:number-columns-repeated='quillfeather' table:visibility='quillfeather'/>"
            + "</table:table>",
        "sheet of a shape|<draw:rect table:end-cell-address='quillfeather.A1'/>",
        "copy of a shape|<text:p>Quillfeather<draw:frame draw:copy-of='Quillfeather'/></text:p>",
        "kind of a link|<text:p><text:a xlink:href='http://x.org' xlink:type='quillfeather'"
            + " xlink:show='quillfeather'>a</text:a></text:p>",
      })
  void forAValueInTheText(String place, String xml) throws Exception {
    check(body(AROUND.replace("%s", xml)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "header|<style:header><text:p>Quillfeather</text:p></style:header>",
        "left header|<style:header-left><text:p>Quillfeather</text:p></style:header-left>",
        "first footer|<style:footer-first><text:p>Quillfeather</text:p></style:footer-first>",
        "table in a header|<style:header><table:table><table:table-row><table:table-cell>"
            + "<text:p>Quillfeather</text:p></table:table-cell></table:table-row></table:table>"
            + "</style:header>",
      })
  void onThePage(String place, String xml) throws Exception {
    check(body(AROUND.replace("%s", "")).master(xml));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "field|<text:field>Quillfeather</text:field>",
        "form field|<field:fieldmark-start text:name='Quillfeather' field:type='FORMTEXT'><field:param"
            + " field:name='Description' field:value='Quillfeather'/></field:fieldmark-start>Quillfeather"
            + "<field:fieldmark-end/>",
        "split over a form field|Quill<field:fieldmark-start text:name='x'/>feather<field:fieldmark-end/>",
        "choice|<field:fieldmark text:name='Quillfeather' field:type='FORMDROPDOWN'><field:param"
            + " field:name='ListEntry' field:value='Quillfeather'/></field:fieldmark>",
      })
  void inAField(String place, String xml) throws Exception {
    String declared =
        xml.replaceFirst(
                "<field:(fieldmark(-start)?)",
                "<field:$1 xmlns:field='urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0'")
            .replace(
                "<field:fieldmark-end/>",
                "<field:fieldmark-end"
                    + " xmlns:field='urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0'/>");
    check(body(AROUND.replace("%s", declared)));
  }

  @ParameterizedTest
  @CsvSource({
    "meta.xml",
    "settings.xml",
    "manifest.rdf",
    "Thumbnails/thumbnail.png",
    "Pictures/Quillfeather.png",
    "Object 1/content.xml",
    "ObjectReplacements/Object 1",
    "Basic/Standard/Quillfeather.xml",
    "Scripts/python/a.py",
    "META-INF/documentsignatures.xml",
    "Configurations2/toolbar/a.xml",
    "Fonts/Quillfeather.ttf",
    "layout-cache",
    "Versions/Version1",
  })
  void inAnotherPart(String name) throws Exception {
    check(body(AROUND.replace("%s", "")).part(name, "<a>Quillfeather</a>"));
  }

  private void check(OdfFixture planted) throws Exception {
    check(planted.file());
    check(planted.flat());
  }

  private void check(SourceFile planted) throws Exception {
    Document document = new OdtReader().read(planted);
    byte[] released = writer.write(Redactions.replaceAll(document, NAME, "[person 1]"));
    assertNowhere(new String(released, StandardCharsets.ISO_8859_1), "the raw bytes");
    for (Map.Entry<String, String> part : Redactions.unzip(released).entrySet()) {
      assertNowhere(part.getKey() + part.getValue(), part.getKey());
    }
    Document read = new OdtReader().read(new SourceFile("released.odt", released));
    assertTrue(read.text().startsWith("first words\n"), "the text before");
    assertTrue(read.text().contains("last words"), "the text behind");
    assertEquals(
        Redactions.runningText(Redactions.replaceAll(document, NAME, "[person 1]")),
        Redactions.runningText(read));
  }

  private static void assertNowhere(String content, String where) {
    String lower = content.toLowerCase(Locale.ROOT);
    assertFalse(lower.contains("quill"), where);
    assertFalse(lower.contains("feather"), where);
  }
}
