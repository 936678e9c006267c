package org.sottovoce.release.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.release.check.Leak.Kind;

/** Plants one name in each place of an RTF file; {@code ~} stands for the backslash. */
class RtfLeakTest {

  private static final String NAME = "Mary Whitaker";
  private static final String HEX =
      HexFormat.of().formatHex(("x " + NAME + " y").getBytes(StandardCharsets.US_ASCII));

  private static List<Leak> check(String rtf, String... surfaces) {
    List<Sought> sought =
        Arrays.stream(surfaces)
            .map(
                surface ->
                    new Sought(
                        surface,
                        IdentifierType.PERSON,
                        new TreeSet<>(),
                        false,
                        Optional.of(Map.of())))
            .toList();
    byte[] bytes = rtf.replace('~', '\\').getBytes(StandardCharsets.ISO_8859_1);
    return new LeakCheck(sought).check(List.of(CheckedFile.of("T01.rtf", bytes))).leaks();
  }

  private static String file(String body) {
    return "{~rtf1~ansi~ansicpg1252~deff0{~fonttbl{~f0~froman~fcharset0 Georgia;}"
        + "{~f1~fcharset204 Arial Cyr;}{~f2~fcharset128 MS Mincho;}}"
        + "{~stylesheet{~s0 Normal;}}~pard Zoltany said so.~par "
        + body
        + "~par}";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mary Whitaker",
        "Ma{~b ry Whi}{~i~insrsid77 ta}ker",
        "Mary Whi\r\ntaker",
        "Mary~par Whitaker",
        "Mary~tab Whitaker",
        "~intbl Mary~cell Whitaker~cell~row",
        "M~'61ry Whit~'61ker",
        "M~u97?ry Whit~u97 ?ker",
        "~uc3 x ~u233 Mary Whitaker",
        "~uc13 x~u233 Mary Whitaker y",
        "Ma~-ry Whit~zwj aker",
        "Mary~~Whitaker",
        "Ma{~*~strange x}ry Whitaker",
        "{~*~strange Mary Whitaker}",
        "{~*~strange M~b ary W~'68itaker}",
        "{~*~strange {Mary}{Whitaker}}",
        "{~*~strange {Ma}{ry Whit}aker}",
        "{~header Mary Whitaker~par}",
        "{~footnote Mary Whitaker}",
        "{~v Mary Whitaker}",
        "{~deleted Mary Whitaker}",
        "{~*~annotation Mary Whitaker}{~*~atnauthor x}",
        "{~*~atnauthor Mary Whitaker}",
        "{~info{~author Mary Whitaker}{~title x}}",
        "{~info{~author x}{~*~company Mary Whitaker}}",
        "{~*~userprops{~propname x}~proptype30{~staticval Mary Whitaker}}",
        "{~*~docvar {place}{Mary Whitaker}}",
        "{~*~bkmkstart Mary_Whitaker}",
        "{~field{~*~fldinst HYPERLINK \"http://x.example/Mary%20Whitaker\"}{~fldrslt x}}",
        "{~shp{~*~shpinst{~sp{~sn wzName}{~sv Mary Whitaker}}{~shptxt x}}}",
        "{~shp{~*~shpinst{~shptxt Mary {~b Whit}aker}}}",
        "{~stylesheet{~s1 Mary Whitaker;}}",
        "{~fonttbl{~f7 Mary Whitaker;}}",
        "{~fonttbl{~f7 Georgia{~*~falt Mary Whitaker};}}",
        "{~*~revtbl{Unknown;}{Mary Whitaker;}}",
        "~MaryWhitaker",
        "{~*~MaryWhitaker77 x}",
        "~Mary~Whitaker",
        "{~pict~pngblip HEX}",
        "{~*~blipuid HEX}",
        "{~object{~*~objdata HEX}{~result x}}",
        "{~object{~*~objdata {~x}HEX}{~result x}}",
        "{~*~strange HEX}",
        "{~*~datastore HEX}",
        "{~pict~bin13 Mary Whitaker}",
        "}}Mary Whitaker",
        "{{{Mary Whitaker"
      })
  void nameIsFoundInEachPlace(String place) {
    String rtf = file(place.replace("HEX", HEX.substring(0, 11) + "\n" + HEX.substring(11)));
    assertEquals(List.of(), check(file("none"), NAME), "the honest file");
    assertFalse(check(rtf, NAME).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"1,1251,Анна Каренина", "2,Shift_JIS,松本花子", "0,windows-1252,Zoë Müller"})
  void nameIsFoundInTheCodePageOfItsFont(int font, String charset, String name) {
    StringBuilder hex = new StringBuilder("~f" + font + " ");
    String page = charset.equals("1251") ? "windows-1251" : charset;
    for (byte code : name.getBytes(Charset.forName(page))) {
      hex.append("~'").append(HexFormat.of().toHexDigits(code));
    }
    assertFalse(check(file("{" + hex + "}"), name).isEmpty());
  }

  @Test
  void aLeakSaysWhetherItIsInSight() {
    assertEquals(Kind.TEXT, check(file("Ma{~b ry} Whitaker"), NAME).get(0).kind());
    assertEquals(Kind.HIDDEN, check(file("{~*~x Mary Whitaker}"), NAME).get(0).kind());
  }

  @Test
  void whatEveryProgramWritesIsNoLeakForPeopleCalledLikeIt() {
    String rtf = file("{~*~generator Word 16;}{~*~themedata 4d61727920576869}~rsid77 x");
    assertEquals(List.of(), check(rtf, "Georgia", "Fs Pard", "Mincho"));
  }

  @Test
  void nestingHasNoEnd() {
    String rtf = "{~rtf1 " + "{~b ".repeat(200_000) + "Mary Whitaker" + "}".repeat(200_000) + "}";
    assertFalse(check(rtf, NAME).isEmpty());
  }
}
