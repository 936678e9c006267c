package org.sottovoce.release.pdfedit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/** Copies numbers, names and what is made of them; of dictionaries only known keys, no strings. */
final class PlainCopy {

  private static final int DEEPEST = 10;

  private PlainCopy() {}

  /** A copy with {@code keys} alone, at every depth. */
  static COSDictionary dictionary(COSDictionary original, Set<String> keys) {
    return (COSDictionary) copy(original, keys, 0).orElseGet(COSDictionary::new);
  }

  /** A copy without strings; nothing when there is nothing to copy. */
  static Optional<COSBase> of(COSBase original, Set<String> keys) {
    return copy(original, keys, 0);
  }

  private static Optional<COSBase> copy(COSBase original, Set<String> keys, int depth) {
    COSBase direct = original instanceof COSObject reference ? reference.getObject() : original;
    if (depth > DEEPEST || direct instanceof COSStream) {
      return Optional.empty();
    }
    if (direct instanceof COSNumber || direct instanceof COSName || direct instanceof COSBoolean) {
      return Optional.of(direct);
    }
    if (direct instanceof COSArray array) {
      COSArray copy = new COSArray();
      array.forEach(item -> copy(item, keys, depth + 1).ifPresent(copy::add));
      return Optional.of(copy);
    }
    if (direct instanceof COSDictionary dictionary) {
      COSDictionary copy = new COSDictionary();
      entries(dictionary, copy, keys, depth);
      return Optional.of(copy);
    }
    return Optional.empty();
  }

  private static void entries(
      COSDictionary original, COSDictionary copy, Set<String> keys, int depth) {
    for (Map.Entry<COSName, COSBase> entry : original.entrySet()) {
      if (keys.contains(entry.getKey().getName())) {
        copy(entry.getValue(), keys, depth + 1)
            .ifPresent(value -> copy.setItem(entry.getKey(), value));
      }
    }
  }

  /** A stream with known entries and the decoded content of {@code original}, deflated anew. */
  static COSStream stream(COSStream original, Set<String> keys) throws IOException {
    return stream(original, keys, content -> content);
  }

  /** What becomes of the content of a stream. */
  @FunctionalInterface
  interface Rewriting {
    byte[] of(byte[] content) throws IOException;
  }

  /** The same with its content rewritten. */
  static COSStream stream(COSStream original, Set<String> keys, Rewriting rewriting)
      throws IOException {
    COSStream copy = new COSStream();
    entries(original, copy, keys, 0);
    try (InputStream in = original.createInputStream();
        OutputStream out = copy.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(rewriting.of(in.readAllBytes()));
    }
    return copy;
  }
}
