package org.sottovoce.release.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sottovoce.document.SourceFile;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.pipeline.FormatCatalogue;
import org.sottovoce.release.Edited;
import org.sottovoce.release.check.CheckedFile;
import org.sottovoce.release.check.LeakCheck;
import org.sottovoce.release.check.Sought;
import org.sottovoce.segment.SegmentedDocument;

/**
 * A name in each place and spelling that Markdown has for one: found whole, it is nowhere in the
 * released bytes, and what stands around it does. The bytes are searched without any of the
 * program's readers; the leak check finds the name before and not after.
 */
class PlantedMarkdownTest {

  private static final Pattern NAME = Pattern.compile("(?U)Quill[-_\\u00AD\\u200C\\u200D]?feather");

  private final TextWriter writer = new TextWriter();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '#',
      value = {
        "in the words~so Quillfeather said",
        "with a soft hyphen by name~so Quill&shy;feather said",
        "with a soft hyphen by number~so Quill&#173;feather said",
        "with a soft hyphen in hexadecimal~so Quill&#xAD;feather said",
        "with a joiner~so Quill&zwj;feather said",
        "with a non-joiner~so Quill&zwnj;feather said",
        "with a numbered letter~so &#81;uillfeather said",
        "all in numbers~&#81;&#117;&#105;&#108;&#108;&#102;&#101;&#97;&#116;&#104;&#101;&#114;",
        "with an escaped hyphen~so Quill\\-feather said",
        "with an escaped line~so Quill\\_feather said",
        "before an escape~so Quill&shy;feather\\'s",
        "in a heading~## Quill&shy;feather",
        "as a speaker~**Quill\\-feather**: so",
        "in a list~- Quill&shy;feather",
        "in a quotation~> Quill\\_feather",
        "in a table~^| a | b |^|---|---|^| Quill&shy;feather | 2 |",
        "in a link~[so](https://x.example/Quill\\_feather \"Quill&shy;feather\")",
        "in an image~![Quill&shy;feather](a.png)",
        "in a footnote~so[^1]^^[^1]: Quill\\-feather",
        "in a tag~so <b title=\"Quill&shy;feather\">it</b> was",
        "in a comment~<!-- Quill&shy;feather -->",
        "behind code~`x` Quill&shy;feather `y`",
        "in code~so `Quillfeather` said",
        "in a block of code~```^Quillfeather^```"
      })
  void ofMarkdown(String place, String words) throws Exception {
    String file = ("# The orchard\n\n" + words + "\n\nIt stands.\n").replace('^', '\n');
    assertFalse(passes(file), place + ": the check of the original");
    String released = released(file);
    for (String view : List.of(released, plain(released))) {
      String folded = view.toLowerCase(Locale.ROOT);
      assertFalse(folded.contains("quill"), place + ": the first half");
      assertFalse(folded.contains("feather"), place + ": the second half");
    }
    assertTrue(released.startsWith("# The orchard\n\n"), place + ": what stood before it");
    assertTrue(released.endsWith("\n\nIt stands.\n"), place + ": what stood behind it");
    assertTrue(passes(released), place + ": the check of the release");
  }

  @ParameterizedTest
  @CsvSource({"front matter,Quill&shy;feather", "front matter,Quillfeather"})
  void ofTheFrontMatter(String place, String name) throws Exception {
    String released = released("---\ntitle: " + name + "\n---\nso it was\n");
    assertEquals("---\ntitle: [P1]\n---\nso it was\n", released, place);
  }

  private String released(String file) throws UnreadableDocument, IOException {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    SegmentedDocument document = FormatCatalogue.intake().read(new SourceFile("a.md", bytes));
    assertTrue(document.document().releasableInPlace(), "all of it can be reviewed");
    return new String(writer.write(Edited.without(document, NAME, "[P1]")), StandardCharsets.UTF_8);
  }

  private static boolean passes(String file) {
    Sought name =
        new Sought("Quillfeather", IdentifierType.PERSON, new TreeSet<>(), false, Optional.empty());
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    return new LeakCheck(List.of(name)).check(List.of(CheckedFile.of("a.md", bytes))).passed();
  }

  /** With the characters that numbers stand for, without marks and named references. */
  private static String plain(String released) {
    return Pattern.compile("&#(x?)([0-9A-Fa-f]+);")
        .matcher(released)
        .replaceAll(
            found ->
                Character.toString(
                    Integer.parseInt(found.group(2), found.group(1).isEmpty() ? 10 : 16)))
        .replaceAll("&[a-z]+;|[^\\p{L}\\p{N}]", "");
  }
}
