package org.sottovoce.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What names of styles and fonts, and the targets of links, tell of who was removed. */
class RemovedSurfacesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{P:Tim}               | Times New Roman           | false",
        "{P:Tim}               | Tim Hand                  | true",
        "{P:Tim}               | ABCDEF+TimHand            | true",
        "{P:Tim}               | QuoteTim                  | true",
        "{P:Stan}              | Standard                  | false",
        "{P:Norma}             | Normal                    | false",
        "{P:Ari Norm}          | Arial Normal              | false",
        "{P:Quillfeather}      | jquillfeather             | true",
        "{P:Jane Quillfeather} | ABCDEF+QuillfeatherHand   | true",
        "{P:Jane Quillfeather} | Jane%20Quillfeather       | true",
        "{P:Jo}                | Jo                        | true",
        "{P:Jo}                | Jotter Jo                 | false",
      })
  void theNameOfAStyleTellsWords(String marked, String name, boolean tells) {
    assertEquals(tells, removed(marked).occurInName(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{P:Tim} | https://x.example/timw  | true",
        "{P:Tim} | https://x.example/t%69m | true",
        "{P:Tim} | https://x.example/tom   | false",
      })
  void theTargetOfALinkTellsAnyPart(String marked, String target, boolean tells) {
    assertEquals(tells, removed(marked).occurIn(target));
  }

  private static RemovedSurfaces removed(String marked) {
    return new RemovedSurfaces(Reviews.redacted(Reviews.of(marked)).get(0));
  }
}
