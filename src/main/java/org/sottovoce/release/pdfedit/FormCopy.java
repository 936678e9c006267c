package org.sottovoce.release.pdfedit;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.sottovoce.release.pdfedit.StreamRewriter.Rewritten;
import org.sottovoce.release.pdfedit.StreamRewriter.StreamSource;

/** Copies forms: one copy for every use that changes something, else one for all. */
final class FormCopy {

  private static final int DEEPEST = 24;
  private static final Set<String> FORM = Set.of("Type", "Subtype", "BBox", "Matrix");
  private static final Set<String> GROUP = Set.of("Type", "S", "I", "K");

  private FormCopy() {}

  /** Where a form is used: the resources there, how deep it is, and the way to the page. */
  record Outer(PDResources resources, int depth, AffineTransform user) {

    /** The same for a copy that serves every use: nothing in it moves. */
    Outer anywhere() {
      return new Outer(resources, depth, AffineTransform.getScaleInstance(0, 0));
    }
  }

  /** The copy for one use; nothing for a form within itself. */
  static Optional<COSStream> of(COSStream form, String part, Outer outer, PageContext page)
      throws IOException {
    boolean edited =
        page.setting().touchesWithin(part) || page.supplies().pictures().keepsWithin(part);
    COSStream known = edited ? null : page.supplies().forms().get(form);
    if (known != null) {
      return Optional.of(known);
    }
    if (outer.depth() > DEEPEST || !page.open().add(form)) {
      return Optional.empty();
    }
    COSStream copy = copy(form, part, edited ? outer : outer.anywhere(), page);
    page.open().remove(form);
    if (!edited) {
      page.supplies().forms().put(form, copy);
    }
    return Optional.of(copy);
  }

  private static COSStream copy(COSStream form, String part, Outer outer, PageContext page)
      throws IOException {
    PDFormXObject content = new PDFormXObject(form);
    AffineTransform user = new AffineTransform(outer.user());
    user.concatenate(content.getMatrix().createAffineTransform());
    StreamSource source =
        new StreamSource(part, content, outer.resources(), outer.depth() + 1, user);
    Rewritten rewritten = StreamRewriter.rewrite(source, page);
    COSStream copy = new COSStream();
    copy.addAll(PlainCopy.dictionary(dictionary(form), FORM));
    COSDictionary group = form.getCOSDictionary(COSName.GROUP);
    if (group != null) {
      copy.setItem(COSName.GROUP, PlainCopy.dictionary(group, GROUP));
    }
    fill(copy, rewritten);
    return copy;
  }

  /** The entries of a stream, without its content. */
  static COSDictionary dictionary(COSStream stream) {
    COSDictionary entries = new COSDictionary();
    entries.addAll(stream);
    return entries;
  }

  static void fill(COSStream stream, Rewritten rewritten) throws IOException {
    stream.setItem(COSName.RESOURCES, rewritten.resources());
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(rewritten.bytes());
    }
  }
}
