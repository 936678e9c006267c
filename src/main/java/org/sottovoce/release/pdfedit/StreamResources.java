package org.sottovoce.release.pdfedit;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The resources of one stream of the release, under neutral names. Belongs to that stream. */
final class StreamResources {

  private final COSDictionary dictionary = new COSDictionary();
  private final IdentityHashMap<COSBase, COSName> named = new IdentityHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  COSDictionary dictionary() {
    return dictionary;
  }

  /** The name of {@code resource}, which becomes one of the stream's. */
  COSName name(COSName category, COSBase resource) {
    COSName known = named.get(resource);
    if (known != null) {
      return known;
    }
    COSDictionary all = dictionary.getCOSDictionary(category);
    if (all == null) {
      all = new COSDictionary();
      dictionary.setItem(category, all);
    }
    String prefix = category.getName().substring(0, 1);
    COSName name = COSName.getPDFName(prefix + counts.merge(prefix, 1, Integer::sum));
    all.setItem(name, resource);
    named.put(resource, name);
    return name;
  }
}
