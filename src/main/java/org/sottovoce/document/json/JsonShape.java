package org.sottovoce.document.json;

/** How a recogniser lays its transcript out. */
public enum JsonShape {
  /** A list of objects with a {@code text}: the whole file, or a member of its one object. */
  SEGMENTS("text"),
  /** Deepgram: {@code results.utterances}, each with a {@code transcript}. */
  RESULTS("transcript"),
  /** Rev: {@code monologues}, each with {@code elements} that have a {@code value}. */
  MONOLOGUES("value"),
  /**
   * AWS Transcribe: {@code results.items}, the {@code content} of whose first alternative counts.
   */
  ITEMS("content"),
  /** Trint: {@code words}, each with a {@code value}, its paragraph and its speaker. */
  WORDS("value"),
  /** Otter: {@code transcripts}, whose speakers are named once, in a list of their own. */
  SPEECH("transcript");

  private final String words;

  JsonShape(String words) {
    this.words = words;
  }

  /** The member that holds the words. */
  public String words() {
    return words;
  }
}
