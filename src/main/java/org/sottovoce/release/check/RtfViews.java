package org.sottovoce.release.check;

import java.nio.charset.Charset;

/**
 * The text of one destination, read in three ways: as new readers show it, as old ones do, with the
 * characters that stand in for Unicode ones, and with a line end wherever a group begins or ends,
 * since groups may part words or stand inside one.
 */
final class RtfViews {

  private final RtfRun shown = new RtfRun();
  private final RtfRun stoodIn = new RtfRun();
  private final RtfRun parted = new RtfRun();
  private final RtfRun standIns = new RtfRun();

  /** Takes a code of a character, which may be one byte of several. */
  void take(byte code, Charset charset, boolean standsIn) {
    stoodIn.take(code, charset);
    if (standsIn) {
      standIns.take(code, charset);
    } else {
      shown.take(code, charset);
      parted.take(code, charset);
    }
  }

  /** Takes a Unicode character, or half of one. */
  void takeUnicode(char unit) {
    String text = String.valueOf(unit);
    shown.take(text);
    parted.take(text);
    standIns.take("\n");
  }

  /** Takes what stands there for every reader. */
  void takeBoth(String text) {
    if (!text.isEmpty()) {
      shown.take(text);
      stoodIn.take(text);
      parted.take(text);
    }
  }

  /** Takes notice of the border of a group. */
  void border() {
    parted.take("\n");
  }

  String shown() {
    return shown.text();
  }

  String stoodIn() {
    return stoodIn.text();
  }

  /** What stands in for Unicode characters, apart from the text around it, a line each. */
  String standIns() {
    return standIns.text();
  }

  String parted() {
    return parted.text();
  }
}
