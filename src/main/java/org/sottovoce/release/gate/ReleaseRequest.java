package org.sottovoce.release.gate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sottovoce.mention.KnownName;
import org.sottovoce.release.ReleaseFormat;
import org.sottovoce.review.SweepTally;

/**
 * What release is asked for.
 *
 * @param directory an empty or missing folder; the release becomes its sub-folder "release"
 * @param format in what form the documents are released
 * @param reviewer the code of who decided, for the log; never a name
 * @param program name and version of the program, for the README
 * @param key where the key is to be written, when one is wanted
 * @param known names that were given beforehand: none may stay, whether it was found or not
 * @param sweep what stands out and was not suggested, for the README; empty when nobody counted
 */
public record ReleaseRequest(
    Path directory,
    ReleaseFormat format,
    String reviewer,
    String program,
    Optional<KeyRequest> key,
    List<KnownName> known,
    Optional<SweepTally> sweep) {

  public ReleaseRequest {
    known = List.copyOf(known);
  }

  /** A request where no names were given beforehand. */
  public ReleaseRequest(
      Path directory,
      ReleaseFormat format,
      String reviewer,
      String program,
      Optional<KeyRequest> key) {
    this(directory, format, reviewer, program, key, List.of(), Optional.empty());
  }

  /** The same request with the count of a sweep. */
  public ReleaseRequest swept(SweepTally tally) {
    return new ReleaseRequest(directory, format, reviewer, program, key, known, Optional.of(tally));
  }
}
