package org.sottovoce.training.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sottovoce.mention.model.ModelSentence;
import org.sottovoce.mention.model.Reading;
import org.sottovoce.mention.model.Tag;
import org.sottovoce.mention.model.encoder.Window;
import org.sottovoce.mention.model.encoder.Windows;
import org.sottovoce.mention.model.encoder.WordPieces;

/** Reads documents with a network as it stands, many at a time. For one thread. */
final class NetworkReader {

  /** A window of the document that stands so far down the list. */
  private record Place(Window window, int document) {}

  private final Network network;
  private final Windows windows;
  private final Batches batches;

  NetworkReader(Network network, WordPieces pieces, Batches batches) {
    this.network = network;
    this.windows = new Windows(pieces, Windows.LONGEST);
    this.batches = batches;
  }

  /** For each document, one reading for each of its sentences. */
  List<List<Reading>> read(List<List<ModelSentence>> documents) {
    List<float[]> probabilities = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (List<ModelSentence> document : documents) {
      int at = probabilities.size();
      windows.of(document).forEach(window -> places.add(new Place(window, at)));
      int words = document.stream().mapToInt(ModelSentence::size).sum();
      probabilities.add(new float[words * Tag.ALL.size()]);
    }
    for (List<Place> batch : batches.of(places, place -> place.window().length())) {
      fill(batch, probabilities);
    }
    List<List<Reading>> readings = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      readings.add(readings(documents.get(i), probabilities.get(i)));
    }
    return readings;
  }

  private void fill(List<Place> places, List<float[]> probabilities) {
    int tags = Tag.ALL.size();
    Batch batch = BatchWriter.plain(places.stream().map(Place::window).toList());
    float[] logs = network.read(batch);
    for (int row = 0; row < places.size(); row++) {
      Window window = places.get(row).window();
      float[] document = probabilities.get(places.get(row).document());
      for (int word = 0; word < window.words(); word++) {
        int from = (row * batch.length() + window.firstPiece(word)) * tags;
        int to = (window.firstWord() + word) * tags;
        for (int tag = 0; tag < tags; tag++) {
          document[to + tag] = (float) Math.exp(logs[from + tag]);
        }
      }
    }
  }

  private static List<Reading> readings(List<ModelSentence> document, float[] probabilities) {
    List<Reading> readings = new ArrayList<>();
    int from = 0;
    for (ModelSentence sentence : document) {
      int to = from + sentence.size() * Tag.ALL.size();
      readings.add(new Reading(Arrays.copyOfRange(probabilities, from, to)));
      from = to;
    }
    return readings;
  }
}
