package org.sottovoce.release;

import java.time.LocalDate;

/**
 * What a title page says about a release beside the document itself.
 *
 * @param program name and version of the program that made it
 * @param policy the name of the policy that it was made under
 * @param date the day of the release, as the caller says
 */
public record Imprint(String program, String policy, LocalDate date) {}
