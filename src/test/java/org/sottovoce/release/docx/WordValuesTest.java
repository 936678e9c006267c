package org.sottovoce.release.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.docx.DocxContent;
import org.sottovoce.document.docx.DocxFixture;
import org.sottovoce.document.docx.Elements;
import org.w3c.dom.Element;

class WordValuesTest {

  @ParameterizedTest
  @CsvSource({
    "jc, both, true",
    "jc, Both, false",
    "jc, Quillfeather, false",
    "style, Quillfeather, false",
    "numPr, quill, false",
    "color, 1F497D, true",
    "color, FFFFFF, true",
    "color, auto, true",
    "color, Facades, false",
    "color, Ada, false",
    "sz, 24, true",
    "tblW, -2.5pt, true",
    "tblW, 50%, true",
    "tblW, 50 of them, false",
    "sig, E0002AFF, true",
    "sig, DEADFACE, false",
    "lang, en-GB, true",
    "lang, zh-Hans-CN, true",
    "lang, x-none, true",
    "lang, en-Quillfeather, false",
    "lang, qui-Llfe-athe, false",
    "listSeparator, quill, false",
    "jc, en-GB, false",
    "decimalSymbol, ;, true",
    "compatSetting, compatibilityMode, true"
  })
  void valuesOfTheFormatAreToldFromOthers(String element, String value, boolean known)
      throws UnreadableDocument {
    assertEquals(known, WordValues.isKnown(element(element), value), value);
  }

  private static Element element(String name) throws UnreadableDocument {
    DocxContent content = DocxContent.open(DocxFixture.body("<w:" + name + "/>").bytes());
    Element body = Elements.children(content.parts().get(0).root()).get(0);
    return Elements.children(body).get(0);
  }
}
