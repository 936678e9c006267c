/**
 * Names by what stands beside them: "my name is", titles, kinship, verbs of living and working,
 * speaker labels. Comes in: a segmented document. Goes out: mentions with the cue's rule.
 *
 * <p>The cues stand in rule files by language, read by {@link
 * org.sottovoce.mention.pattern.RuleSet}. Rules for text all in lower case, as speech recognizers
 * write it, score lower and take no word of the list of stop words for a name.
 */
package org.sottovoce.mention.context;
