package org.sottovoce.mention.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;

/**
 * An immutable map from match keys to non-negative numbers, as an FST over UTF-8 bytes. The FST
 * holds the place of a number in the list of the distinct numbers, the most frequent first: small
 * outputs make a small FST that is quick to read.
 */
final class KeyMap {

  private final FST<Long> fst;
  private final long[] numbers;

  private KeyMap(FST<Long> fst, long[] numbers) {
    this.fst = fst;
    this.numbers = numbers;
  }

  /**
   * Compiles the map, which must hold a key at least; the keys must be sorted by their UTF-8 bytes.
   */
  static KeyMap of(SortedMap<BytesRef, Long> entries) throws IOException {
    List<Long> numbers = byFrequency(entries.values());
    Map<Long, Long> outputs = new HashMap<>();
    numbers.forEach(number -> outputs.put(number, (long) outputs.size()));
    FSTCompiler<Long> compiler =
        new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, PositiveIntOutputs.getSingleton()).build();
    IntsRefBuilder scratch = new IntsRefBuilder();
    for (var entry : entries.entrySet()) {
      compiler.add(Util.toIntsRef(entry.getKey(), scratch), outputs.get(entry.getValue()));
    }
    FST<Long> fst = FST.fromFSTReader(compiler.compile(), compiler.getFSTReader());
    return new KeyMap(fst, numbers.stream().mapToLong(Long::longValue).toArray());
  }

  private static List<Long> byFrequency(Collection<Long> numbers) {
    Map<Long, Integer> counts = new HashMap<>();
    numbers.forEach(number -> counts.merge(number, 1, Integer::sum));
    return counts.keySet().stream()
        .sorted(Comparator.<Long>comparingInt(n -> -counts.get(n)).thenComparing(n -> n))
        .toList();
  }

  static KeyMap read(DataInput in) throws IOException {
    long[] numbers = new long[in.readVInt()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readVLong();
    }
    FST<Long> fst = new FST<>(FST.readMetadata(in, PositiveIntOutputs.getSingleton()), in);
    return new KeyMap(fst, numbers);
  }

  void write(DataOutput out) throws IOException {
    out.writeVInt(numbers.length);
    for (long number : numbers) {
      out.writeVLong(number);
    }
    fst.save(out, out);
  }

  /** The number of {@code key}; -1 where it is unknown. */
  long get(String key) {
    Walk walk = walk();
    return !key.isEmpty() && walk.step(key) ? walk.value() : -1;
  }

  /** A new walk from the beginning of a key. */
  Walk walk() {
    return new Walk(fst, numbers);
  }

  /** A walk along one key, piece by piece. Not for several threads. */
  static final class Walk {

    private final FST<Long> fst;
    private final long[] numbers;
    private final FST.BytesReader reader;
    private final FST.Arc<Long> arc = new FST.Arc<>();
    private final FST.Arc<Long> mark = new FST.Arc<>();
    private long output;

    private Walk(FST<Long> fst, long[] numbers) {
      this.fst = fst;
      this.numbers = numbers;
      this.reader = fst.getBytesReader();
      restart();
    }

    /** Back to the beginning. */
    void restart() {
      fst.getFirstArc(arc);
      output = 0;
    }

    /** Whether some key goes on with {@code piece}; after a false the walk is over. */
    boolean step(CharSequence piece) {
      for (int at = 0; at < piece.length(); at++) {
        char unit = piece.charAt(at);
        boolean goesOn;
        if (unit < 0x80) {
          goesOn = label(unit);
        } else {
          int codePoint = Character.codePointAt(piece, at);
          goesOn = encoded(codePoint);
          at += Character.charCount(codePoint) - 1;
        }
        if (!goesOn) {
          return false;
        }
      }
      return true;
    }

    /** The labels of a code point beyond ASCII: its UTF-8 bytes. A lone surrogate is in no key. */
    private boolean encoded(int codePoint) {
      if (codePoint < 0x800) {
        return label(0xc0 + (codePoint >> 6)) && continued(codePoint, 0);
      }
      boolean begun =
          codePoint < 0x10000
              ? label(0xe0 + (codePoint >> 12))
              : label(0xf0 + (codePoint >> 18)) && continued(codePoint, 12);
      return begun && continued(codePoint, 6) && continued(codePoint, 0);
    }

    /** A byte of UTF-8 that goes on: six bits of the code point. */
    private boolean continued(int codePoint, int shift) {
      return label(0x80 + ((codePoint >> shift) & 0x3f));
    }

    private boolean label(int label) {
      try {
        if (fst.findTargetArc(label, arc, arc, reader) == null) {
          return false;
        }
        output += arc.output();
        return true;
      } catch (IOException e) {
        throw new UncheckedIOException("the map is held in memory", e);
      }
    }

    /** The number of the key walked so far and {@code piece}, without moving; -1 for none. */
    long peek(CharSequence piece) {
      mark.copyFrom(arc);
      long outputHere = output;
      long value = step(piece) ? value() : -1;
      arc.copyFrom(mark);
      output = outputHere;
      return value;
    }

    /** The number of the key walked so far; -1 where that is only the beginning of one. */
    long value() {
      return arc.isFinal() ? numbers[(int) (output + arc.nextFinalOutput())] : -1;
    }
  }
}
