package org.sottovoce.training.encoder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.sottovoce.evaluation.GoldReader;
import org.sottovoce.evaluation.GoldText;

/**
 * Which texts without labels are learnt, and how.
 *
 * @param files names of files in {@code unlabelled/}, from which texts are drawn in turns
 * @param mostCharacters how much is drawn in all
 * @param weight how much a word counts beside an annotated one
 * @param seed draws the texts
 */
public record Unlabelled(List<String> files, int mostCharacters, float weight, long seed) {

  public Unlabelled {
    files = List.copyOf(files);
  }

  List<GoldText> texts(Path folder) throws IOException {
    List<List<GoldText>> drawn = new ArrayList<>();
    for (String file : files) {
      List<GoldText> texts = new ArrayList<>(new GoldReader().read(folder.resolve(file)));
      Collections.shuffle(texts, new Random(seed));
      drawn.add(texts);
    }
    return inTurns(drawn);
  }

  private List<GoldText> inTurns(List<List<GoldText>> drawn) {
    int longest = drawn.stream().mapToInt(List::size).max().orElse(0);
    List<GoldText> texts = new ArrayList<>();
    long characters = 0;
    for (int turn = 0; turn < longest; turn++) {
      for (List<GoldText> ofFile : drawn) {
        if (turn < ofFile.size() && characters < mostCharacters) {
          texts.add(ofFile.get(turn));
          characters += ofFile.get(turn).text().length();
        }
      }
    }
    return texts;
  }
}
