package org.sottovoce.release.pdfedit;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDResources;
import org.sottovoce.document.SourceNode;
import org.sottovoce.document.pdf.StreamPlaces;

/**
 * Writes one content stream anew, operator by operator. Operators that this class does not know,
 * marked content among them, do not travel; text is shown as the page's walk has seen it, and only
 * that.
 */
final class StreamRewriter {

  /** Operators that take numbers alone. */
  private static final Set<String> NUMERIC =
      Set.of(
          "q", "Q", "cm", "w", "J", "j", "M", "i", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*",
          "n", "W", "W*", "Tz", "Ts", "Tr", "G", "g", "RG", "rg", "K", "k");

  private static final Set<String> CLIP = Set.of("W", "W*");
  private static final Set<String> PATH = Set.of("m", "l", "c", "v", "y", "h", "re");

  private final StreamSource source;
  private final PageContext page;
  private final Deque<AffineTransform> saved = new ArrayDeque<>();
  private final PathLines path;
  private AffineTransform user;
  private final TokenOutput out = new TokenOutput();
  private final StreamResources resources = new StreamResources();
  private final TextEmission text;
  private int operator = -1;

  private StreamRewriter(StreamSource source, PageContext page) {
    this.source = source;
    this.page = page;
    this.text = new TextEmission(out, resources, page.supplies());
    this.path = new PathLines(out, page.setting());
    this.user = source.user();
  }

  /**
   * The stream that is read.
   *
   * @param part its name in the walk
   * @param content its tokens and its resources
   * @param depth how many forms it is in
   * @param user the transformation from its space to the page
   */
  record StreamSource(
      String part,
      PDContentStream content,
      PDResources inherited,
      int depth,
      AffineTransform user) {}

  /** A rewritten stream. */
  static final class Rewritten {
    private final byte[] bytes;
    private final COSDictionary resources;

    private Rewritten(byte[] bytes, COSDictionary resources) {
      this.bytes = bytes;
      this.resources = resources;
    }

    byte[] bytes() {
      return bytes;
    }

    COSDictionary resources() {
      return resources;
    }
  }

  static Rewritten rewrite(StreamSource source, PageContext page) throws IOException {
    StreamRewriter rewriter = new StreamRewriter(source, page);
    rewriter.run();
    return new Rewritten(rewriter.out.bytes(), rewriter.resources.dictionary());
  }

  private void run() throws IOException {
    PDFStreamParser parser = new PDFStreamParser(source.content());
    List<COSBase> operands = new ArrayList<>();
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (token instanceof Operator met) {
        operator++;
        page.limits().count();
        operator(met.getName(), operands);
        operands = new ArrayList<>();
      } else if (token instanceof COSBase operand) {
        operands.add(operand);
      }
    }
    text.end();
    parser.close();
  }

  private void operator(String name, List<COSBase> operands) throws IOException {
    if (PATH.contains(name)) {
      path.add(name, numbers(operands));
      return;
    }
    transform(name, numbers(operands));
    if (NUMERIC.contains(name)) {
      write(name, numbers(operands));
      if (name.equalsIgnoreCase("q")) {
        out.forget();
      }
      return;
    }
    switch (name) {
      case "Tj", "TJ", "'", "\"" -> text.show(page.glyphs(here()), page.setting());
      case "BT" -> {
        // A text object begins when something is shown in it.
      }
      case "ET" -> text.end();
      case "d" -> dash(operands);
      case "ri" -> keepIfNames(name, operands);
      case "gs" -> state(operands);
      case "cs", "CS" -> space(name, operands);
      case "sc", "SC", "scn", "SCN" -> colour(name, operands);
      case "sh" -> shading(operands);
      case "Do" -> draw(operands);
      case "BI" -> picture();
      default -> {}
    }
  }

  /** Keeps account of where the stream draws. */
  private void transform(String name, List<COSBase> numbers) {
    switch (name) {
      case "q" -> saved.push(new AffineTransform(user));
      case "Q" -> user = saved.isEmpty() ? user : saved.pop();
      case "cm" -> {
        if (numbers.size() == 6) {
          double[] matrix =
              numbers.stream().mapToDouble(one -> ((COSNumber) one).floatValue()).toArray();
          user.concatenate(new AffineTransform(matrix));
        }
      }
      default -> {}
    }
  }

  private static List<COSBase> numbers(List<COSBase> operands) {
    return operands.stream().filter(COSNumber.class::isInstance).toList();
  }

  private void write(String name, COSBase... operands) throws IOException {
    write(name, List.of(operands));
  }

  /** Writes an operator that is no text, after the text before it. */
  private void write(String name, List<COSBase> operands) throws IOException {
    text.flush();
    path.flush(user, CLIP.contains(name));
    out.operator(name, operands);
  }

  private SourceNode here() {
    return new SourceNode(source.part(), operator);
  }

  private void dash(List<COSBase> operands) throws IOException {
    if (operands.size() == 2
        && operands.get(1) instanceof COSNumber
        && PlainCopy.of(operands.get(0), Set.of()).orElse(null) instanceof COSArray pattern) {
      write("d", pattern, operands.get(1));
    }
  }

  private void keepIfNames(String name, List<COSBase> operands) throws IOException {
    if (operands.stream().allMatch(COSName.class::isInstance)) {
      write(name, operands);
    }
  }

  private void state(List<COSBase> operands) throws IOException {
    Optional<COSBase> state = resource(COSName.EXT_G_STATE, operands);
    if (state.isPresent() && state.get() instanceof COSDictionary dictionary) {
      COSBase copy = page.supplies().once(dictionary, Supplies::state);
      write("gs", resources.name(COSName.EXT_G_STATE, copy));
    }
  }

  private void space(String name, List<COSBase> operands) throws IOException {
    Optional<COSBase> space = resource(COSName.COLORSPACE, operands);
    if (space.isEmpty() || space.get() instanceof COSName) {
      write(name, space.orElseGet(() -> first(operands)));
    } else {
      COSBase copy = page.supplies().once(space.get(), ColourCopy::space);
      write(
          name, copy instanceof COSName device ? device : resources.name(COSName.COLORSPACE, copy));
    }
  }

  private static COSBase first(List<COSBase> operands) {
    boolean named = !operands.isEmpty() && operands.get(0) instanceof COSName;
    return named ? operands.get(0) : COSName.DEVICEGRAY;
  }

  private void colour(String name, List<COSBase> operands) throws IOException {
    List<COSBase> kept = new ArrayList<>();
    for (COSBase operand : operands) {
      if (operand instanceof COSNumber) {
        kept.add(operand);
      } else if (resource(COSName.PATTERN, List.of(operand)).orElse(null)
          instanceof COSDictionary pattern) {
        Optional<COSBase> copy = PatternCopy.of(pattern, source, page);
        if (copy.isEmpty()) {
          return;
        }
        kept.add(resources.name(COSName.PATTERN, copy.get()));
      } else {
        return;
      }
    }
    write(name, kept);
  }

  private void shading(List<COSBase> operands) throws IOException {
    if (resource(COSName.SHADING, operands).orElse(null) instanceof COSDictionary shading) {
      COSBase copy = page.supplies().once(shading, one -> ColourCopy.shading((COSDictionary) one));
      write("sh", resources.name(COSName.SHADING, copy));
    }
  }

  private void draw(List<COSBase> operands) throws IOException {
    if (!(resource(COSName.XOBJECT, operands).orElse(null) instanceof COSStream drawn)) {
      return;
    }
    COSName kind = drawn.getCOSName(COSName.SUBTYPE);
    if (COSName.IMAGE.equals(kind)) {
      picture();
    } else if (COSName.FORM.equals(kind)) {
      String part = StreamPlaces.form(source.part(), operator);
      Optional<COSStream> form =
          FormCopy.of(drawn, part, new FormCopy.Outer(resources(), source.depth(), user), page);
      if (form.isPresent()) {
        write("Do", resources.name(COSName.XOBJECT, form.get()));
      }
    }
  }

  private void picture() throws IOException {
    write("Do", resources.name(COSName.XOBJECT, page.supplies().pictures().at(here())));
  }

  private PDResources resources() {
    PDResources own = source.content().getResources();
    return own == null ? source.inherited() : own;
  }

  private Optional<COSBase> resource(COSName category, List<COSBase> operands) {
    PDResources all = resources();
    if (all == null || operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
      return Optional.empty();
    }
    COSDictionary named = all.getCOSObject().getCOSDictionary(category);
    return Optional.ofNullable(named).map(one -> one.getDictionaryObject(name));
  }
}
