package org.sottovoce.mention.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.sottovoce.mention.PlaceBook.Place;

/**
 * All names, places, organisations and terms, by match key. Immutable and safe for any thread.
 *
 * <p>Loaded from the file that {@link GazetteerCompiler} makes when the program is built.
 */
public final class Gazetteer {

  /** The compiled file, on the class path. */
  static final String RESOURCE = "/gazetteers/compiled/gazetteer.bin";

  private static final int VERSION = 2;

  private final KeyMap entries;
  private final KeyMap placeNumbers;
  private final PlaceFile places;
  private final List<String> organisationKinds;
  private final CommonNames commonNames;

  Gazetteer(
      KeyMap entries,
      KeyMap placeNumbers,
      PlaceFile places,
      List<String> organisationKinds,
      CommonNames commonNames) {
    this.entries = entries;
    this.placeNumbers = placeNumbers;
    this.places = places;
    this.organisationKinds = List.copyOf(organisationKinds);
    this.commonNames = commonNames;
  }

  /** Loads the gazetteer that the program ships with. */
  public static Gazetteer load() {
    try (InputStream in = Gazetteer.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + RESOURCE);
      }
      return read(new ByteArrayDataInput(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable in the program: " + RESOURCE, e);
    }
  }

  static Gazetteer read(DataInput in) throws IOException {
    int version = in.readVInt();
    if (version != VERSION) {
      throw new IOException("gazetteer of version " + version);
    }
    return new Gazetteer(
        KeyMap.read(in),
        KeyMap.read(in),
        PlaceFile.read(in),
        Arrays.asList(CommonNames.readStrings(in)),
        CommonNames.read(in));
  }

  void write(DataOutput out) throws IOException {
    out.writeVInt(VERSION);
    entries.write(out);
    placeNumbers.write(out);
    places.write(out);
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
    long number = placeNumbers.get(key);
    return number < 0 ? Optional.empty() : Optional.of(places.get((int) number));
  }

  /** The phrase for an organisation's kind ("supermarket"). */
  Optional<String> organisationKind(String key) {
    int number = entry(key).organisationKind();
    return number == 0 ? Optional.empty() : Optional.of(organisationKinds.get(number - 1));
  }

  CommonNames commonNames() {
    return commonNames;
  }
}
