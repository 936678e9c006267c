package org.sottovoce.desktop.engine;

/** Something that the engine could not do, in a plain sentence with the cure. */
public final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * @param sentence for the user; never a word of a document
   */
  public Refusal(String sentence) {
    this(sentence, null);
  }

  public Refusal(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
