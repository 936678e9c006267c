package org.sottovoce.desktop.release;

import java.nio.file.Path;
import java.util.Optional;
import org.sottovoce.policy.Action;
import org.sottovoce.release.ReleaseFormat;

/**
 * How the user wants a release.
 *
 * @param people what stands for people: a pseudonym or a marker
 * @param folder where it is written
 * @param key empty when none is to be written
 */
record ReleaseChoice(ReleaseFormat format, Action people, Path folder, Optional<KeyChoice> key) {}
