package org.sottovoce.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.util.Matrix;
import org.sottovoce.document.SourceNode;

/** The pictures that a walk comes by. Belongs to the walk. */
final class PictureTrail {

  /** More are not listed one by one: nobody would look at them. */
  private static final int MOST = 2_000;

  private final List<ShownPicture> onPage = new ArrayList<>();
  private Optional<SourceNode> words = Optional.empty();
  private boolean shows;
  private boolean reads;
  private int count;

  /** Takes notice of characters that people read. */
  void read(SourceNode place) {
    words = Optional.of(place);
    reads = true;
  }

  /** Takes notice of an operator of a stream that has {@code resources}. */
  void meet(
      Operator operator,
      List<COSBase> operands,
      PDResources resources,
      int page,
      SourceNode place,
      Matrix placement)
      throws IOException {
    Optional<COSStream> image =
        switch (operator.getName()) {
          case OperatorName.DRAW_OBJECT -> named(operands, resources);
          case OperatorName.BEGIN_INLINE_IMAGE -> InlineImage.of(operator, resources);
          default -> Optional.empty();
        };
    shows |= image.isPresent();
    if (image.isPresent() && count < MOST) {
      count++;
      PdfImage shown = new PdfImage(image.get(), resources);
      onPage.add(new ShownPicture(count, page, place, shown, placement.clone(), words));
    }
  }

  /** What the page shows, and whether it shows nothing else; begins the next one. */
  List<ShownPicture> take() {
    List<ShownPicture> taken = List.copyOf(onPage);
    onPage.clear();
    return taken;
  }

  /** Whether the page shows a picture and no characters; begins the next one. */
  boolean takeScanned() {
    boolean scanned = shows && !reads;
    shows = false;
    reads = false;
    return scanned;
  }

  private static Optional<COSStream> named(List<COSBase> operands, PDResources resources) {
    if (resources == null || operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
      return Optional.empty();
    }
    COSDictionary all = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
    boolean image =
        all != null
            && all.getDictionaryObject(name) instanceof COSStream stream
            && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    return image ? Optional.of((COSStream) all.getDictionaryObject(name)) : Optional.empty();
  }
}
