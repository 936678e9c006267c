package org.sottovoce.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.sottovoce.release.rtf.PlantedRtf;

/** The texts that a campaign starts from. All of them are made up. */
final class SeedTexts {

  private static final String BETWEEN = "=====\n";

  private SeedTexts() {}

  /** The seeds of one file beside this class; a line of five equals signs stands between them. */
  static List<String> of(String name) {
    return List.of(whole(name).split(BETWEEN, -1));
  }

  /** The seeds of {@code name} and the files of the readers' own tests. */
  static List<String> of(String name, String... files) {
    return Stream.concat(of(name).stream(), Stream.of(files).map(SeedTexts::whole)).toList();
  }

  /** The places of an RTF where a name can stand, and what those files have not. */
  static List<String> rtf() {
    return Stream.concat(of("rtf.txt").stream(), PlantedRtf.places().values().stream()).toList();
  }

  /** A few texts in the encodings that files come in. */
  static Stream<byte[]> encoded() {
    String text = of("plain.txt").get(0) + "na\u00EFve \u201CQuillfeather\u201D \uD83D\uDE00\n";
    return Stream.of(
            "UTF-8", "UTF-16", "UTF-16LE", "windows-1252", "windows-1251", "UTF-32", "Shift_JIS")
        .map(name -> text.getBytes(Charset.forName(name)));
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String whole(String name) {
    try (InputStream in = SeedTexts.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
