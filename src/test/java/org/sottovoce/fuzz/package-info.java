/**
 * What a fuzzer throws at the readers and writers, and what has to hold for any of it.
 *
 * <p>In come bytes of the fuzzer's choice; a {@link org.sottovoce.fuzz.Target} makes a file of them
 * and checks it. The ordinary build sends the seeds and every file that was once found to break
 * something through; the Maven profile {@code fuzz} has Jazzer look for more. Nothing here needs
 * Jazzer, which calls a plain method.
 */
package org.sottovoce.fuzz;
