package org.sottovoce.fuzz;

/** What has to hold for any file. */
@FunctionalInterface
interface Claim {

  /** Fails when {@code file} breaks it. */
  void check(byte[] file);
}
