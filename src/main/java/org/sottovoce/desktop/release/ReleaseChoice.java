package org.sottovoce.desktop.release;

import java.nio.file.Path;
import org.sottovoce.policy.Action;
import org.sottovoce.release.ReleaseFormat;

/**
 * How the user wants a release.
 *
 * @param people what stands for people: a pseudonym or a marker
 * @param folder where it is written
 */
record ReleaseChoice(ReleaseFormat format, Action people, Path folder) {}
