package org.sottovoce.release.pdfedit;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.sottovoce.document.pdf.ShownGlyph;
import org.sottovoce.release.RemovedSurfaces;

/**
 * A font of the release: a copy of the original's with widths, names and meanings of those codes
 * alone that are still shown. A font that is embedded gets another name, there and in its program;
 * another one keeps the name that viewers know it by, unless that tells something. Filled while
 * pages are written, complete when finished.
 */
final class FontCopy {

  private static final Set<String> FONT =
      Set.of("Type", "Subtype", "BaseFont", "FirstChar", "LastChar");
  private static final Set<String> CID_FONT = Set.of("Type", "Subtype", "BaseFont", "DW");
  private static final Set<String> DESCRIPTOR =
      Set.of(
          "Type",
          "FontName",
          "FontStretch",
          "FontWeight",
          "Flags",
          "FontBBox",
          "ItalicAngle",
          "Ascent",
          "Descent",
          "Leading",
          "CapHeight",
          "XHeight",
          "StemV",
          "StemH",
          "AvgWidth",
          "MaxWidth",
          "MissingWidth");
  private static final Set<String> PROGRAM = Set.of("Subtype", "Length1", "Length2", "Length3");
  private static final Set<String> CMAP = Set.of("Type", "CMapName", "WMode", "UseCMap");
  private static final COSName[] PROGRAMS = {
    COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3
  };
  private static final COSName GLYPH_MAP = COSName.CID_TO_GID_MAP;

  private final PDFont original;
  private final RemovedSurfaces removed;
  private final String neutral;
  private final COSDictionary copy;
  private final TreeMap<Integer, ShownGlyph> shown = new TreeMap<>();

  /**
   * @param removed what the name of the font must not tell
   * @param neutral another name for it, no other font's
   */
  FontCopy(PDFont original, RemovedSurfaces removed, String neutral) throws IOException {
    this.original = original;
    this.removed = removed;
    this.neutral = neutral;
    COSDictionary dictionary = original.getCOSObject();
    this.copy = PlainCopy.dictionary(dictionary, FONT);
    rename(copy, COSName.BASE_FONT);
    descriptor(dictionary, copy);
    encoding(dictionary.getDictionaryObject(COSName.ENCODING));
  }

  COSDictionary dictionary() {
    return copy;
  }

  /** Says that the release shows {@code glyph}. */
  void show(ShownGlyph glyph) {
    shown.putIfAbsent(glyph.code(), glyph);
  }

  /** Completes the copy. */
  void finish() throws IOException {
    if (original instanceof PDType0Font composite) {
      descendant(composite);
    } else {
      widths();
      differences();
    }
    copy.setItem(COSName.TO_UNICODE, UnicodeMap.of(original, shown));
  }

  private void rename(COSDictionary named, COSName key) {
    String name = named.getNameAsString(key);
    if (name != null && (isEmbedded() || removed.occurInName(name))) {
      named.setName(key, neutral);
    }
  }

  private boolean isEmbedded() {
    PDFontDescriptor descriptor = original.getFontDescriptor();
    return descriptor != null
        && Stream.of(PROGRAMS).anyMatch(key -> descriptor.getCOSObject().containsKey(key));
  }

  private void descriptor(COSDictionary from, COSDictionary to) throws IOException {
    COSDictionary descriptor = from.getCOSDictionary(COSName.FONT_DESC);
    if (descriptor == null) {
      return;
    }
    COSDictionary kept = PlainCopy.dictionary(descriptor, DESCRIPTOR);
    rename(kept, COSName.FONT_NAME);
    for (COSName key : PROGRAMS) {
      COSStream program = descriptor.getCOSStream(key);
      if (program != null) {
        kept.setItem(key, PlainCopy.stream(program, PROGRAM, NamelessFont::of));
      }
    }
    to.setItem(COSName.FONT_DESC, kept);
  }

  private void encoding(COSBase encoding) throws IOException {
    if (encoding instanceof COSName) {
      copy.setItem(COSName.ENCODING, encoding);
    } else if (encoding instanceof COSStream map) {
      COSStream kept = PlainCopy.stream(map, CMAP);
      systemInfo(map, kept);
      copy.setItem(COSName.ENCODING, kept);
    } else if (encoding instanceof COSDictionary dictionary) {
      copy.setItem(
          COSName.ENCODING, PlainCopy.dictionary(dictionary, Set.of("Type", "BaseEncoding")));
    }
  }

  /** Names of glyphs, for codes that are shown. */
  private void differences() {
    COSDictionary from = original.getCOSObject().getCOSDictionary(COSName.ENCODING);
    COSArray names = from == null ? null : from.getCOSArray(COSName.DIFFERENCES);
    if (names == null) {
      return;
    }
    COSArray kept = new COSArray();
    int code = 0;
    for (int i = 0; i < names.size(); i++) {
      COSBase item = names.getObject(i);
      if (item instanceof COSNumber number) {
        code = number.intValue();
      } else if (item instanceof COSName) {
        if (shown.containsKey(code)) {
          kept.add(COSInteger.get(code));
          kept.add(item);
        }
        code++;
      }
    }
    copy.getCOSDictionary(COSName.ENCODING).setItem(COSName.DIFFERENCES, kept);
  }

  private void widths() {
    COSArray widths = original.getCOSObject().getCOSArray(COSName.WIDTHS);
    if (widths == null) {
      return;
    }
    int first = original.getCOSObject().getInt(COSName.FIRST_CHAR, 0);
    COSArray kept = new COSArray();
    for (int i = 0; i < widths.size(); i++) {
      boolean used = shown.containsKey(first + i) && widths.getObject(i) instanceof COSNumber;
      kept.add(used ? widths.getObject(i) : COSInteger.ZERO);
    }
    copy.setItem(COSName.WIDTHS, kept);
  }

  private void descendant(PDType0Font composite) throws IOException {
    COSDictionary from = composite.getDescendantFont().getCOSObject();
    COSDictionary to = PlainCopy.dictionary(from, CID_FONT);
    rename(to, COSName.BASE_FONT);
    descriptor(from, to);
    systemInfo(from, to);
    COSBase map = from.getDictionaryObject(GLYPH_MAP);
    if (map instanceof COSStream stream) {
      to.setItem(GLYPH_MAP, PlainCopy.stream(stream, Set.of()));
    } else if (map instanceof COSName) {
      to.setItem(GLYPH_MAP, map);
    }
    COSArray widths = new COSArray();
    for (int code : shown.keySet()) {
      COSArray width = new COSArray();
      width.add(new COSFloat(composite.getWidth(code)));
      widths.add(COSInteger.get(composite.codeToCID(code)));
      widths.add(width);
    }
    to.setItem(COSName.W, widths);
    COSArray descendants = new COSArray();
    descendants.add(to);
    copy.setItem(COSName.DESCENDANT_FONTS, descendants);
  }

  /** Which character collection the codes belong to: two short words of the format's own. */
  private static void systemInfo(COSDictionary from, COSDictionary to) {
    COSDictionary info = from.getCOSDictionary(COSName.CIDSYSTEMINFO);
    if (info == null) {
      return;
    }
    COSDictionary kept = new COSDictionary();
    kept.setItem(COSName.REGISTRY, new COSString("Adobe"));
    kept.setItem(COSName.ORDERING, new COSString(ordering(info.getString(COSName.ORDERING))));
    kept.setInt(COSName.SUPPLEMENT, info.getInt(COSName.SUPPLEMENT, 0));
    to.setItem(COSName.CIDSYSTEMINFO, kept);
  }

  private static String ordering(String ordering) {
    return Optional.ofNullable(ordering)
        .filter(Set.of("Japan1", "GB1", "CNS1", "Korea1", "KR")::contains)
        .orElse("Identity");
  }
}
