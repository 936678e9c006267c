package org.sottovoce.desktop.task;

/** Shows the work that is going on. Called on the event dispatch thread. */
public interface TaskDisplay {

  /**
   * Shows how far it is.
   *
   * @param what what is being done, in words
   * @param total 0 when it is not known how much there is to do
   */
  void show(String what, int done, int total);

  /** Nothing is going on any more. */
  void clear();

  /** Shows nothing: for small work that nobody waits for. */
  static TaskDisplay none() {
    return new TaskDisplay() {
      @Override
      public void show(String what, int done, int total) {}

      @Override
      public void clear() {}
    };
  }
}
