package org.sottovoce.mention.model.maxent;

/**
 * The features that cue words further off give: "worked as a cleaner for", "my brother, who is
 * called". A small word of place or purpose between the cue and the place belongs to the frame.
 */
final class CueFeatures {

  private static final int LEFT = 6;
  private static final int RIGHT = 3;

  private static final Piece FRAME = Piece.of("ql=");
  private static final Piece FRAME_SHAPE = Piece.of("qls=");
  private static final Piece AFTER = Piece.of("qr=");

  private CueFeatures() {}

  static void add(WordFacts[] words, int at, FeatureSink sink) {
    Piece link = Cues.NONE;
    for (int i = at - 1; i >= Math.max(0, at - LEFT); i--) {
      Piece cue = words[i].cue;
      if (cue != Cues.NONE && Cues.isLink(cue)) {
        link = link == Cues.NONE ? cue : link;
      } else if (cue != Cues.NONE) {
        sink.add(FRAME, cue, link);
        sink.add(FRAME_SHAPE, cue, link, words[at].shape);
        break;
      }
    }
    for (int i = at + 1; i < Math.min(words.length, at + RIGHT + 1); i++) {
      if (words[i].cue != Cues.NONE && !Cues.isLink(words[i].cue)) {
        sink.add(AFTER, words[i].cue);
        break;
      }
    }
  }
}
