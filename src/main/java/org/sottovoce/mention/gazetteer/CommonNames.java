package org.sottovoce.mention.gazetteer;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/** Widely used names in display form, the commonest first. */
record CommonNames(
    List<String> female, List<String> male, List<String> either, List<String> surnames) {

  CommonNames {
    female = List.copyOf(female);
    male = List.copyOf(male);
    either = List.copyOf(either);
    surnames = List.copyOf(surnames);
  }

  static CommonNames read(DataInput in) throws IOException {
    return new CommonNames(
        Arrays.asList(readStrings(in)),
        Arrays.asList(readStrings(in)),
        Arrays.asList(readStrings(in)),
        Arrays.asList(readStrings(in)));
  }

  void write(DataOutput out) throws IOException {
    writeStrings(out, female);
    writeStrings(out, male);
    writeStrings(out, either);
    writeStrings(out, surnames);
  }

  static String[] readStrings(DataInput in) throws IOException {
    String[] strings = new String[in.readVInt()];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = in.readString();
    }
    return strings;
  }

  static void writeStrings(DataOutput out, List<String> strings) throws IOException {
    out.writeVInt(strings.size());
    for (String string : strings) {
      out.writeString(string);
    }
  }
}
