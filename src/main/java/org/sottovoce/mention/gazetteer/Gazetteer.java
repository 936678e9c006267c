package org.sottovoce.mention.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.sottovoce.mention.PlaceBook.Place;

/**
 * All names, places, organisations and terms, by match key. Immutable and safe for any thread.
 *
 * <p>Loaded from the files that {@link GazetteerCompiler} makes when the program is built; where
 * the places lie is read when it is first asked for, since only a release asks.
 */
public final class Gazetteer {

  /** The compiled file, on the class path. */
  static final String RESOURCE = "/gazetteers/compiled/gazetteer.bin";

  /** The file beside it that tells where places lie. */
  static final String PLACES = "places.bin";

  private static final int VERSION = 3;

  private final KeyMap entries;
  private final List<String> organisationKinds;
  private final CommonNames commonNames;
  private final AtomicReference<PlaceFile> places = new AtomicReference<>();

  Gazetteer(KeyMap entries, List<String> organisationKinds, CommonNames commonNames) {
    this.entries = entries;
    this.organisationKinds = List.copyOf(organisationKinds);
    this.commonNames = commonNames;
  }

  /** Loads the gazetteer that the program ships with. */
  public static Gazetteer load() {
    return resource(RESOURCE, Gazetteer::read);
  }

  static Gazetteer read(DataInput in) throws IOException {
    int version = in.readVInt();
    if (version != VERSION) {
      throw new IOException("gazetteer of version " + version);
    }
    return new Gazetteer(
        KeyMap.read(in), Arrays.asList(CommonNames.readStrings(in)), CommonNames.read(in));
  }

  void write(DataOutput out) throws IOException {
    out.writeVInt(VERSION);
    entries.write(out);
    CommonNames.writeStrings(out, organisationKinds);
    commonNames.write(out);
  }

  /** What is known of the name with that match key. */
  Entry entry(String key) {
    long bits = entries.get(key);
    return bits < 0 ? Entry.NONE : new Entry(bits);
  }

  /** A new look-up of single words, for one thread. */
  public Lexicon lexicon() {
    return new Lexicon(entries.walk());
  }

  /** A new search for names of several words, for one thread. */
  public PhraseMatcher phraseMatcher() {
    return new PhraseMatcher(entries.walk());
  }

  /** A walk over the keys of all entries, whose value is {@link Entry#bits}. */
  KeyMap.Walk walk() {
    return entries.walk();
  }

  Optional<Place> place(String key) {
    return places().find(key);
  }

  /** The phrase for an organisation's kind ("supermarket"). */
  Optional<String> organisationKind(String key) {
    int number = entry(key).organisationKind();
    return number == 0 ? Optional.empty() : Optional.of(organisationKinds.get(number - 1));
  }

  CommonNames commonNames() {
    return commonNames;
  }

  /** Two threads that are first at the same time read the same file twice; no harm is done. */
  private PlaceFile places() {
    PlaceFile present = places.get();
    if (present != null) {
      return present;
    }
    PlaceFile read = resource("/gazetteers/compiled/" + PLACES, PlaceFile::read);
    places.set(read);
    return read;
  }

  private static <T> T resource(String name, Reader<T> reader) {
    try (InputStream in = Gazetteer.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + name);
      }
      return reader.read(new ByteArrayDataInput(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable in the program: " + name, e);
    }
  }

  /** Reads a value of its own format. */
  @FunctionalInterface
  private interface Reader<T> {
    T read(DataInput in) throws IOException;
  }
}
