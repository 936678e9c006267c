package org.sottovoce.mention.pattern;

import java.util.List;

/** Tells network addresses from times of day and other things with colons. */
final class NetworkAddress {

  private static final int GROUPS = 8;

  private NetworkAddress() {}

  /** Whether {@code surface} is well formed; what has no colon was checked by its pattern. */
  static boolean isWellFormed(String surface) {
    String address = surface.replaceFirst("[%/].*", "");
    if (!address.contains(":") || address.matches("(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}")) {
      return true;
    }
    int gap = address.indexOf("::");
    if (gap != address.lastIndexOf("::")) {
      return false;
    }
    List<String> groups = List.of(address.split(":", -1));
    long filled = groups.stream().filter(group -> !group.isEmpty()).count();
    if (gap >= 0) {
      return filled >= 1 && filled < GROUPS && speaks(address);
    }
    boolean mixed = address.contains(".");
    return filled == groups.size() && filled == (mixed ? GROUPS - 2 : GROUPS);
  }

  /** A figure or a long group: "be::ad" is more likely a slip of the pen. */
  private static boolean speaks(String address) {
    return address.chars().anyMatch(unit -> unit >= '0' && unit <= '9');
  }
}
