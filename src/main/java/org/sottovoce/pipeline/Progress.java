package org.sottovoce.pipeline;

/** How long work tells how far it is, and is told to stop. Called from the working thread. */
public interface Progress {

  /**
   * Says what is being done now.
   *
   * @param what a short phrase for the screen
   * @param done how many steps are behind
   * @param total how many there are in all
   */
  void step(String what, int done, int total);

  /** Whether the user wants the work to stop. */
  boolean isCancelled();

  /** Nobody watches, nobody cancels. */
  static Progress none() {
    return new Progress() {
      @Override
      public void step(String what, int done, int total) {}

      @Override
      public boolean isCancelled() {
        return false;
      }
    };
  }
}
