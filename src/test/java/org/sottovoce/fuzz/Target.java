package org.sottovoce.fuzz;

import java.util.Arrays;
import java.util.List;
import org.sottovoce.document.docx.DocxReader;
import org.sottovoce.document.html.HtmlReader;
import org.sottovoce.document.json.JsonReader;
import org.sottovoce.document.odf.OdtReader;
import org.sottovoce.document.pdf.PdfReader;
import org.sottovoce.document.rtf.RtfReader;
import org.sottovoce.document.table.TableReader;

/** What a campaign is run against: a kind of file, and how its bytes come from the fuzzer's. */
@SuppressWarnings("ImmutableEnumChecker") // the checker knows records and readers as mutable
public enum Target {
  /** The XML of the parts of a sound DOCX. */
  DOCX(Inputs.words(Packages.docxSeeds(), Packages::docx), AnyFile.of(new DocxReader())),
  /** A DOCX byte by byte. */
  DOCX_FILE(Inputs.files(Packages.docxSeeds().stream().limit(4).map(Packages::docx))),
  /** The XML of the parts of a sound ODT. */
  ODT(Inputs.words(SeedTexts.of("odt.txt"), Packages::odt), AnyFile.of(new OdtReader())),
  /** An ODT byte by byte. */
  ODT_FILE(Inputs.files(SeedTexts.of("odt.txt").stream().limit(4).map(Packages::odt))),
  RTF(Inputs.words(SeedTexts.rtf(), SeedTexts::latin), AnyFile.of(new RtfReader())),
  /** What the page of a sound PDF draws. */
  PDF(Inputs.words(SeedTexts.of("page.txt"), Pages::drawing), AnyFile.of(new PdfReader())),
  /** The objects of a PDF. */
  PDF_FILE(Inputs.words(Pages.files(), SeedTexts::latin)),
  HTML(
      Inputs.words(
          SeedTexts.of("html.txt", "/document/page.html", "/transcripts/noscribe.html"),
          SeedTexts::utf8),
      AnyFile.of(new HtmlReader())),
  TABLE(Inputs.words(SeedTexts.of("table.txt"), SeedTexts::utf8), AnyFile.of(new TableReader())),
  JSON(Inputs.words(SeedTexts.of("json.txt"), SeedTexts::utf8), AnyFile.of(new JsonReader())),
  CAPTIONS(
      Inputs.words(
          SeedTexts.of("caption.txt", "/document/zoom.vtt", "/document/short.srt"),
          SeedTexts::utf8)),
  PLAIN(
      Inputs.words(
          SeedTexts.of("plain.txt", "/document/notes.md", "/document/turns.txt"), SeedTexts::utf8)),
  /** Any text byte by byte, for the sake of its encoding. */
  BYTES(Inputs.files(SeedTexts.encoded())),
  /** What the leak check has to find. */
  CHECK(new Planted().inputs(), AnyChecked.planted(), AnyChecked.planted()),
  /** What the leak check reads, byte by byte. */
  CHECK_FILE(new Planted().files(), AnyChecked.of(), AnyChecked.of()),
  /** What stands beside documents: studies, keys, lists of names, policies. */
  STORE(new AnyStored());

  private static final int MANY = 32;

  private final Inputs inputs;
  private final Claim quick;
  private final Claim whole;

  /** The readers of all formats, which take a while to load. */
  private static final class Whole {
    static final AnyFile FILE = AnyFile.of();
  }

  Target(Inputs inputs) {
    this(inputs, Whole.FILE);
  }

  /**
   * @param quick reads files of this kind alone
   */
  Target(Inputs inputs, AnyFile quick) {
    this(inputs, quick, Whole.FILE);
  }

  Target(AnyStored claim) {
    this(Inputs.words(claim.seeds(), SeedTexts::latin), claim, claim);
  }

  Target(Inputs inputs, Claim quick, Claim whole) {
    this.inputs = inputs;
    this.quick = quick;
    this.whole = whole;
  }

  /** What a campaign starts from. */
  public List<byte[]> seeds() {
    return inputs.seeds();
  }

  /** The file that {@code input} stands for. */
  public byte[] file(byte[] input) {
    return inputs.making().apply(input);
  }

  /** Fails when what has to hold does not for {@code input}. */
  public void run(byte[] input) {
    check(file(input));
  }

  /** Fails when what has to hold does not for {@code file}. */
  void check(byte[] file) {
    whole.check(file);
  }

  /** The same, most times with the one reader alone, which is many times quicker. */
  public void runQuickly(byte[] input) {
    (Arrays.hashCode(input) % MANY == 0 ? whole : quick).check(file(input));
  }
}
