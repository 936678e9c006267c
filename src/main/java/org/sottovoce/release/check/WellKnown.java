package org.sottovoce.release.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sottovoce.release.check.Passage.Kind;

/**
 * What documents hold that is named like people and firms but comes with every program: fonts,
 * themes, colour profiles, addresses of schemas. Each is known at its own place only.
 */
final class WellKnown {

  private static final Set<String> FONT_ATTRIBUTES =
      Set.of("ascii", "hAnsi", "eastAsia", "cs", "typeface");
  private static final Set<String> FONT_ELEMENTS = Set.of("font", "altName");
  private static final Set<String> THEME_ELEMENTS =
      Set.of("theme", "clrScheme", "fontScheme", "fmtScheme");
  private static final Set<String> FONT_FAMILIES =
      Set.of("roman", "swiss", "auto", "modern", "decorative", "script");

  /** The codes of scripts for which a theme names fonts. */
  private static final Set<String> SCRIPTS =
      Set.of(
          "Jpan", "Hang", "Hans", "Hant", "Arab", "Hebr", "Thai", "Ethi", "Beng", "Gujr", "Khmr",
          "Knda", "Guru", "Cans", "Cher", "Yiii", "Tibt", "Thaa", "Deva", "Telu", "Taml", "Syrc",
          "Orya", "Mlym", "Laoo", "Sinh", "Mong", "Viet", "Uigh", "Geor", "Armn", "Bugi", "Bopo",
          "Java", "Lisu", "Mymr", "Nkoo", "Olck", "Osma", "Phag", "Syrn", "Syrj", "Syre", "Sora",
          "Tale", "Talu", "Tfng");

  private static final List<String> PROFILES = List.of("sRGB IEC61966-2", "sRGB2014", "sRGB");
  private static final Pattern OWN_NAMES =
      Pattern.compile(
          "[A-Z]{6}\\+Liberation(Sans|Serif|Mono)(-(Bold|Italic|BoldItalic))?"
              + "|adobe:ns:meta/|http://ns\\.adobe\\.com/[a-z]+/[0-9.]+/"
              + "|http://(www\\.w3\\.org|purl\\.org/dc|www\\.aiim\\.org)/[-0-9A-Za-z/.#]*"
              + "|</?(rdf|x|dc|pdf|xmp|pdfaid|pdfuaid|pdfaExtension|pdfaSchema|pdfaProperty):[A-Za-z]+"
              + "|%PDF-[0-9]\\.[0-9]|%%EOF|%\u00F6\u00E4\u00FC\u00DF"
              + "|<(?:[0-9A-F]{32}){1,2}>|/Ordering ?\\(Identity\\)"
              + "|Adobe-Identity-UCS|/Registry ?\\(Adobe\\)");
  private static final List<String> MEDIA = List.of("application/", "image/", "text/xml");

  private WellKnown() {}

  /** Whether {@code value} is what every program writes at that attribute of that element. */
  static boolean explains(String element, String attribute, String value) {
    if (Vocabulary.knows(value)) {
      return !value.contains(" ");
    }
    if (attribute.equals("ContentType")) {
      return MEDIA.stream().anyMatch(value::startsWith);
    }
    if (element.equals("font") && attribute.equals("script")) {
      return SCRIPTS.contains(value);
    }
    if (element.equals("family") && attribute.equals("val")) {
      return FONT_FAMILIES.contains(value);
    }
    boolean font =
        FONT_ATTRIBUTES.contains(attribute)
            || (FONT_ELEMENTS.contains(element)
                && (attribute.equals("name") || attribute.equals("val")));
    if (font) {
      return WellKnownNames.isFont(value);
    }
    return THEME_ELEMENTS.contains(element)
        && attribute.equals("name")
        && WellKnownNames.isTheme(value);
  }

  /** PDF source without the names that this program's own PDFs need: fonts, schemas. */
  static String withoutOwnNames(String text) {
    return PdfWords.without(OWN_NAMES.matcher(text).replaceAll(""));
  }

  /** Adds the strings of a colour profile that is not one of those that everybody has. */
  static void addUnlessKnown(Unpacker unpacker, String part, byte[] bytes) {
    String raw = new String(bytes, StandardCharsets.ISO_8859_1);
    String wide = raw.replace("\u0000", "");
    if (PROFILES.stream().noneMatch(wide::contains)) {
      unpacker.add(Passage.of(part, Kind.STRUCTURE, Encodings.runs(bytes)));
    }
  }
}
