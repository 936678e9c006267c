package org.sottovoce.mention.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.sottovoce.mention.PlaceBook.Extent;
import org.sottovoce.mention.PlaceBook.Place;

/** The records of all places in one array of bytes; a place is decoded when it is asked for. */
final class PlaceFile {

  /** Coordinates are kept to the thousandth of a degree. */
  private static final double PRECISION = 1000;

  private final int[] offsets;
  private final byte[] records;

  private PlaceFile(int[] offsets, byte[] records) {
    this.offsets = offsets;
    this.records = records;
  }

  static PlaceFile of(List<Place> places) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    int[] offsets = new int[places.size()];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = Math.toIntExact(out.size());
      encode(places.get(i), out);
    }
    return new PlaceFile(offsets, out.toArrayCopy());
  }

  static PlaceFile read(DataInput in) throws IOException {
    int[] offsets = new int[in.readVInt()];
    for (int i = 1; i < offsets.length; i++) {
      offsets[i] = offsets[i - 1] + in.readVInt();
    }
    byte[] records = new byte[in.readVInt()];
    in.readBytes(records, 0, records.length);
    return new PlaceFile(offsets, records);
  }

  void write(DataOutput out) throws IOException {
    out.writeVInt(offsets.length);
    for (int i = 1; i < offsets.length; i++) {
      out.writeVInt(offsets[i] - offsets[i - 1]);
    }
    out.writeVInt(records.length);
    out.writeBytes(records, records.length);
  }

  Place get(int number) {
    ByteArrayDataInput in = new ByteArrayDataInput(records);
    in.setPosition(offsets[number]);
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
