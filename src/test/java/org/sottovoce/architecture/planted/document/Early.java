package org.sottovoce.architecture.planted.document;

import org.sottovoce.architecture.planted.text.LaterHelper;

/** Breaks, on purpose: the cycle with the text package, the screen, files, console, traces. */
public class Early {

  Object cycle() {
    return new LaterHelper();
  }

  Object screen() {
    return new javax.swing.JLabel();
  }

  Object network() {
    return new java.net.Socket();
  }

  boolean file() {
    return new java.io.File("a").exists();
  }

  void console(Throwable failure) {
    System.out.println();
    failure.printStackTrace();
  }
}
