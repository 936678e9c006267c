package org.sottovoce.mention.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.sottovoce.mention.PlaceBook.Extent;
import org.sottovoce.mention.PlaceBook.Place;

/**
 * All places by match key. Their records stand in one array of bytes; a place is decoded when it is
 * asked for. Immutable and safe for any thread.
 */
final class PlaceFile {

  /** Coordinates are kept to the thousandth of a degree. */
  private static final double PRECISION = 1000;

  /** From match key to where the record begins. */
  private final KeyMap offsets;

  private final byte[] records;

  private PlaceFile(KeyMap offsets, byte[] records) {
    this.offsets = offsets;
    this.records = records;
  }

  /** The places by match key; there must be one at least. */
  static PlaceFile of(SortedMap<String, Place> places) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    SortedMap<BytesRef, Long> offsets = new TreeMap<>();
    for (Map.Entry<String, Place> place : places.entrySet()) {
      offsets.put(new BytesRef(place.getKey()), out.size());
      encode(place.getValue(), out);
    }
    return new PlaceFile(KeyMap.of(offsets), out.toArrayCopy());
  }

  static PlaceFile read(DataInput in) throws IOException {
    KeyMap offsets = KeyMap.read(in);
    byte[] records = new byte[in.readVInt()];
    in.readBytes(records, 0, records.length);
    return new PlaceFile(offsets, records);
  }

  void write(DataOutput out) throws IOException {
    offsets.write(out);
    out.writeVInt(records.length);
    out.writeBytes(records, records.length);
  }

  Optional<Place> find(String key) {
    long offset = offsets.get(key);
    return offset < 0 ? Optional.empty() : Optional.of(place((int) offset));
  }

  private Place place(int offset) {
    ByteArrayDataInput in = new ByteArrayDataInput(records);
    in.setPosition(offset);
    try {
      return decode(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the records are held in memory", e);
    }
  }

  private static void encode(Place place, DataOutput out) throws IOException {
    out.writeString(place.name());
    out.writeString(place.extent().name());
    out.writeString(place.region());
    out.writeString(place.country());
    out.writeString(place.countryName());
    out.writeVLong(place.population());
    out.writeZInt((int) Math.round(place.latitude() * PRECISION));
    out.writeZInt((int) Math.round(place.longitude() * PRECISION));
  }

  private static Place decode(DataInput in) throws IOException {
    return new Place(
        in.readString(),
        Extent.valueOf(in.readString()),
        in.readString(),
        in.readString(),
        in.readString(),
        in.readVLong(),
        in.readZInt() / PRECISION,
        in.readZInt() / PRECISION);
  }
}
