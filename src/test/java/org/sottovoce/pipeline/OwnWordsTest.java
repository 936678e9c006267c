package org.sottovoce.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sottovoce.document.Format;
import org.sottovoce.document.SourceFile;
import org.sottovoce.mention.NameBook.Tier;
import org.sottovoce.mention.model.joint.Preset;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.ReleaseWriter;
import org.sottovoce.release.docx.DocxRebuilder;
import org.sottovoce.samples.Sample;
import org.sottovoce.segment.SegmentedDocument;

/** A name that somebody shares with a part of a package must not stop a release. */
class OwnWordsTest {

  private static final Engine ENGINE = Engine.load(Preset.QUICK);
  private static final OwnWords OWN = new OwnWords(ENGINE.recognizers());
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
  private static final Set<Format> PACKAGES = Set.of(Format.DOCX, Format.ODT);

  @Test
  void aPersonsNameIsNoWordOfOurs() {
    assertFalse(OWN.contains("Whitaker"));
  }

  static List<Sample> samples() throws Exception {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theNamesOfPartsStandForNobody(Sample sample) throws Exception {
    SegmentedDocument document = FormatCatalogue.intake().read(SourceFile.load(sample.file()));
    assertEquals(Set.of(), strange(new DocxRebuilder(), document));
    Format format = document.document().format();
    if (PACKAGES.contains(format)) {
      assertEquals(Set.of(), strange(FormatCatalogue.writersInPlace().get(format), document));
    }
  }

  /** The words of part names that would be taken for somebody's name. */
  private static Set<String> strange(ReleaseWriter writer, SegmentedDocument document)
      throws IOException {
    Set<String> strange = new TreeSet<>();
    Matcher word =
        WORD.matcher(names(writer.write(RedactedDocument.of("T01", document, List.of()))));
    while (word.find()) {
      boolean distinct = ENGINE.names().tier(word.group()) == Tier.DISTINCT;
      if (distinct && !OWN.contains(word.group())) {
        strange.add(word.group());
      }
    }
    return strange;
  }

  private static String names(byte[] packed) throws IOException {
    StringBuilder names = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        names.append(part.getName()).append(' ');
      }
    }
    return names.toString();
  }
}
