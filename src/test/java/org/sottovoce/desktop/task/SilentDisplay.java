package org.sottovoce.desktop.task;

/** Shows nothing. */
public final class SilentDisplay implements TaskDisplay {

  @Override
  public void show(String what, int done, int total) {}

  @Override
  public void clear() {}
}
