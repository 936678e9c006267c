package org.sottovoce.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns every line end, of whatever system, into one line feed. */
public final class LineEnds implements Normalizer {

  private static final Pattern FOREIGN = Pattern.compile("\\r\\n?");

  @Override
  public AlignedText normalize(String text) {
    List<Splice.Piece> pieces = new ArrayList<>();
    Matcher foreign = FOREIGN.matcher(text);
    while (foreign.find()) {
      pieces.add(new Splice.Piece(new Span(foreign.start(), foreign.end()), "\n"));
    }
    return Splice.replace(text, pieces);
  }
}
