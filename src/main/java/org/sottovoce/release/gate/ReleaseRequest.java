package org.sottovoce.release.gate;

import java.nio.file.Path;
import java.util.Optional;
import org.sottovoce.release.ReleaseFormat;

/**
 * What release is asked for.
 *
 * @param directory an empty or missing folder; the release becomes its sub-folder "release"
 * @param format in what form the documents are released
 * @param reviewer the code of who decided, for the log; never a name
 * @param program name and version of the program, for the README
 * @param key where the key is to be written, when one is wanted
 */
public record ReleaseRequest(
    Path directory,
    ReleaseFormat format,
    String reviewer,
    String program,
    Optional<KeyRequest> key) {}
