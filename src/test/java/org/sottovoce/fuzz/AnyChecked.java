package org.sottovoce.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.release.check.CheckedFile;
import org.sottovoce.release.check.LeakCheck;
import org.sottovoce.release.check.Sought;

/**
 * What has to hold for the leak check of any file: it ends, and a name that stands there for
 * everybody to see is found, or the file is said to be unreadable. Keeps no state; safe for any
 * thread.
 */
final class AnyChecked implements Claim {

  private static final Pattern IN_CLEAR =
      Pattern.compile("(?:^|[ \\n])" + AnyFile.NAME + "(?:$|[ \\n])");

  private final LeakCheck check =
      new LeakCheck(
          List.of(
              new Sought(
                  AnyFile.NAME,
                  IdentifierType.PERSON,
                  new TreeSet<>(),
                  false,
                  Optional.of(Map.of()))));
  private final boolean planted;

  private AnyChecked(boolean planted) {
    this.planted = planted;
  }

  /** For files that hold the name. */
  static AnyChecked planted() {
    return new AnyChecked(true);
  }

  /** For files that may hold the name, byte by byte. */
  static AnyChecked of() {
    return new AnyChecked(false);
  }

  @Override
  public void check(byte[] file) {
    boolean passed = check.check(List.of(CheckedFile.of("T01.bin", file))).passed();
    if (passed && (planted || isInClear(file))) {
      throw new AssertionError("a name that is there is not found");
    }
  }

  private static boolean isInClear(byte[] file) {
    return IN_CLEAR.matcher(new String(file, StandardCharsets.ISO_8859_1)).find();
  }
}
