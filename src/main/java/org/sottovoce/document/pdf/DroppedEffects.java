package org.sottovoce.document.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.sottovoce.document.Shortfall;

/**
 * Counts what pages look like by and a release in place does not have: soft masks, and text that
 * the tile of a pattern repeats. Each is counted once, however often it is used.
 */
final class DroppedEffects {

  private static final int MOST = 100_000;

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<COSDictionary> open = new ArrayDeque<>();
  private final List<Shortfall.Kind> dropped = new ArrayList<>();

  private DroppedEffects() {}

  static List<Shortfall> of(PDDocument pdf) {
    DroppedEffects effects = new DroppedEffects();
    for (PDPage page : pdf.getPages()) {
      if (page.getResources() != null) {
        effects.meet(page.getResources().getCOSObject());
      }
    }
    while (!effects.open.isEmpty() && effects.seen.size() < MOST) {
      effects.take(effects.open.pop());
    }
    return Shortfall.counted(effects.dropped);
  }

  private boolean meet(COSBase base) {
    boolean fresh = base instanceof COSDictionary && seen.add(base);
    if (fresh) {
      open.push((COSDictionary) base);
    }
    return fresh;
  }

  private void take(COSDictionary resources) {
    for (COSDictionary state : under(resources, COSName.EXT_G_STATE)) {
      COSDictionary mask = state.getCOSDictionary(COSName.SMASK);
      if (mask != null && seen.add(mask)) {
        dropped.add(Shortfall.Kind.SOFT_MASK);
      }
    }
    for (COSDictionary form : under(resources, COSName.XOBJECT)) {
      meet(form.getCOSDictionary(COSName.RESOURCES));
    }
    for (COSDictionary pattern : under(resources, COSName.PATTERN)) {
      COSDictionary own = pattern.getCOSDictionary(COSName.RESOURCES);
      boolean written = own != null && own.getCOSDictionary(COSName.FONT) != null;
      if (pattern instanceof COSStream && meet(own) && written) {
        dropped.add(Shortfall.Kind.PATTERN_TEXT);
      }
    }
  }

  private static List<COSDictionary> under(COSDictionary resources, COSName category) {
    List<COSDictionary> found = new ArrayList<>();
    COSDictionary all = resources.getCOSDictionary(category);
    if (all != null) {
      for (COSName name : all.keySet()) {
        if (all.getDictionaryObject(name) instanceof COSDictionary one) {
          found.add(one);
        }
      }
    }
    return found;
  }
}
