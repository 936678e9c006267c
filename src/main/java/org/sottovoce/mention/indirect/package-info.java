/**
 * What is said of a person in ordinary words and may single them out: occupation, faith, health, a
 * role that only one person holds. Comes in: a segmented document. Goes out: mentions of the
 * identifying words with the rule that spoke.
 *
 * <p>Rules are written over words, not over characters: "i'm a nurse", "I’m, um, a a nurse" and
 * "I'M A NURSE" are the same words to them. The rule files stand by language beside the classes,
 * one for each identifier type or two; {@link org.sottovoce.mention.indirect.RuleReader} describes
 * how they are written. Lists of thousands of terms take part as classes of words, which is why
 * these rules are not the regular expressions of {@code mention.pattern}: those try one term after
 * the other.
 *
 * <p>A rule wants a sign that the words are about a person ("I'm a", "my dad was a", "diagnosed
 * with"). A term alone is proposed only where it hardly ever means anything else.
 */
package org.sottovoce.mention.indirect;
