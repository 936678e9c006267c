package org.sottovoce.release.gate;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.policy.Action;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.Replacement;
import org.sottovoce.release.gate.Release.Released;
import org.sottovoce.review.Review;
import org.sottovoce.review.SweepTally;

/** The README that goes with a release: what was done, how to read it, what risk remains. */
final class ReleaseReadme {

  private static final String LEGEND =
      """
      ## How to read the documents

      - Text in [square brackets] stands in place of something that was removed: [person 1] and the
        like are numbered, and one number means the same person or thing in all documents; the
        others give the kind of thing, or a broader term for it. Where a transcript uses single
        brackets for notes of its own, replacements stand in [[double brackets]].
      - A pseudonym is a made-up name for a person and stands without brackets. The same person has
        the same pseudonym in all documents. Pseudonyms were drawn at random.
      - `redaction-log.csv` has one row for each place that was found: document, number of the
        segment, kind of identifier, what was done, what stands there now, and why it was proposed.
        It holds none of the original text. Rows whose action is `keep` or `undecided` are places
        where the text was left as it is.

      ## Limits and remaining risk

      - The documents are de-identified or pseudonymised. They remain personal data as long as a key
        or the originals exist anywhere, and should be shared on the terms that participants agreed
        to.
      - Suggestions were made by a program, which misses some identifiers. What nobody marked is
        still there. Each removed text was sought again in the finished files, in all their parts;
        that shows that it is gone, not that nothing else identifies a person.
      - Several harmless details together, or what a reader already knows, may still point at one
        person. Voice and image recordings are not part of this release.
      - Tracked changes, comments, charts, embedded files and properties of the originals do not
        travel, nor do pictures, in whose place a grey area of the same size stands, unless a person
        kept them one by one. A name in a picture that was kept is not found by any check.
      """;

  private final Review review;
  private final ReleaseRequest request;

  ReleaseReadme(Review review, ReleaseRequest request) {
    this.review = review;
    this.request = request;
  }

  /** The README for {@code documents}, in Markdown. */
  String of(List<Released> released) {
    List<RedactedDocument> documents = released.stream().map(Released::document).toList();
    StringBuilder text = new StringBuilder();
    text.append("# De-identified documents\n\n");
    text.append("Made with ").append(request.program()).append(" under the policy \"");
    text.append(review.settings().policy().name()).append("\".\n\n");
    text.append("## What was done\n\n");
    text.append("| documents | replaced | kept on purpose or undecided |\n|---:|---:|---:|\n| ");
    text.append(documents.size()).append(" | ").append(replaced(documents));
    text.append(" | ").append(mentions() - replaced(documents)).append(" |\n\n");
    table(documents, text);
    request.sweep().ifPresent(tally -> text.append('\n').append(sentence(tally)).append('\n'));
    shortfalls(released, text);
    return text.append('\n').append(LEGEND).toString();
  }

  private static String sentence(SweepTally tally) {
    if (tally.left() == 0) {
      return "No capitalised word and no number is left that was not suggested or marked.";
    }
    String who =
        switch (tally.seen()) {
          case 0 -> "nobody has looked at them one by one.";
          default -> "a person has looked at " + tally.seen() + " of them and left them.";
        };
    return "Capitalised words and numbers that nothing suggested and nobody marked stand in "
        + tally.left()
        + (tally.left() == 1 ? " place; " : " places; ")
        + who;
  }

  /** What of each document could not be kept. */
  private static void shortfalls(List<Released> released, StringBuilder text) {
    if (released.stream().allMatch(one -> one.shortfalls().isEmpty())) {
      return;
    }
    text.append("\n## What could not be kept\n\n");
    for (Released one : released) {
      one.shortfalls()
          .forEach(
              said -> text.append("- ").append(one.file()).append(", ").append(said).append('\n'));
    }
  }

  private static long replaced(List<RedactedDocument> documents) {
    return documents.stream().mapToLong(document -> document.replacements().size()).sum();
  }

  private long mentions() {
    return review.documents().stream().mapToLong(document -> document.mentions().size()).sum();
  }

  private static void table(List<RedactedDocument> documents, StringBuilder text) {
    Map<IdentifierType, Map<Action, Integer>> counts = new EnumMap<>(IdentifierType.class);
    for (RedactedDocument document : documents) {
      for (Replacement replacement : document.replacements()) {
        counts
            .computeIfAbsent(replacement.type(), type -> new TreeMap<>())
            .merge(replacement.action(), 1, Integer::sum);
      }
    }
    text.append(
        "| kind | pseudonym | marker | broader term | category |\n|---|---:|---:|---:|---:|\n");
    counts.forEach((type, byAction) -> row(type, byAction, text));
  }

  private static void row(IdentifierType type, Map<Action, Integer> counts, StringBuilder text) {
    text.append("| ").append(type.label().toLowerCase(Locale.ROOT));
    for (Action action :
        List.of(Action.PSEUDONYM, Action.MARKER, Action.GENERALISE, Action.CATEGORY)) {
      text.append(" | ").append(counts.getOrDefault(action, 0));
    }
    text.append(" |\n");
  }
}
