package org.sottovoce.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.sottovoce.document.UnreadableDocument.Reason;

/**
 * Refuses a PDF whose pages draw forms that draw themselves, or each other so often that no reader
 * would come to an end.
 */
final class PdfNesting {

  /** A page may draw so many forms, those inside forms counted each time. */
  private static final long MOST_FORMS = 200_000;

  private static final int DEEPEST = 40;
  private static final int LARGEST_FORM = 1 << 22;
  private static final Pattern DRAWN = Pattern.compile("/([^\\s/<>\\[\\]()]+)\\s+Do\\b");

  private final Map<COSBase, Long> weights = new HashMap<>();
  private final Set<COSBase> above = new HashSet<>();

  private PdfNesting() {}

  /**
   * Looks through the forms of {@code source}.
   *
   * @throws UnreadableDocument {@link Reason#TOO_COMPLEX} when they are nested too deep or in a
   *     ring
   */
  static void check(SourceFile source) throws UnreadableDocument {
    try (PDDocument document = Loader.loadPDF(source.bytes())) {
      PdfNesting nesting = new PdfNesting();
      for (PDPage page : document.getPages()) {
        nesting.weight(page.getCOSObject().getCOSDictionary(COSName.RESOURCES), "", 0);
      }
    } catch (IOException | RuntimeException e) {
      // A broken or encrypted file: the reader itself says which.
      return;
    } catch (NoClassDefFoundError e) {
      // Cryptography for certificates is left out of the program: only encrypted files ask for it.
      return;
    }
  }

  /** How many forms are drawn by what has {@code resources}. */
  private long weight(COSDictionary resources, String content, int depth)
      throws IOException, UnreadableDocument {
    COSDictionary forms = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
    if (forms == null) {
      return 1;
    }
    Map<String, Integer> drawn = new HashMap<>();
    Matcher drawing = DRAWN.matcher(content);
    while (drawing.find()) {
      drawn.merge(drawing.group(1), 1, Integer::sum);
    }
    long weight = 1;
    for (COSName name : forms.keySet()) {
      if (forms.getDictionaryObject(name) instanceof COSStream form
          && COSName.FORM.equals(form.getCOSName(COSName.SUBTYPE))) {
        weight += drawn.getOrDefault(name.getName(), 1) * weight(form, depth + 1);
      }
      refuseAbove(weight, MOST_FORMS);
    }
    return weight;
  }

  private long weight(COSStream form, int depth) throws IOException, UnreadableDocument {
    Long known = weights.get(form);
    if (known != null) {
      return known;
    }
    refuseAbove(depth, DEEPEST);
    refuseAbove(above.add(form) ? 0 : 1, 0);
    COSDictionary resources = form.getCOSDictionary(COSName.RESOURCES);
    boolean nested = resources != null && resources.containsKey(COSName.XOBJECT);
    long weight = weight(resources, nested ? content(form) : "", depth);
    above.remove(form);
    weights.put(form, weight);
    return weight;
  }

  private static String content(COSStream form) throws IOException {
    try (InputStream in = form.createInputStream()) {
      return new String(in.readNBytes(LARGEST_FORM), StandardCharsets.ISO_8859_1);
    }
  }

  private static void refuseAbove(long found, long most) throws UnreadableDocument {
    if (found > most) {
      throw new UnreadableDocument(Reason.TOO_COMPLEX);
    }
  }
}
