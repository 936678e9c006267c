package org.sottovoce.desktop.editor;

import java.util.stream.Collectors;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.desktop.desk.Sight;
import org.sottovoce.desktop.engine.Engine;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.MentionId;
import org.sottovoce.review.Decision;

/** Says in words what a mention is, why it was proposed, and what a decision does to it. */
public final class MentionWords {

  private final Engine engine;

  public MentionWords(Engine engine) {
    this.engine = engine;
  }

  /** What would stand in place of the current mention under {@code decision}. */
  public String replacement(Sight sight, Decision decision) {
    return sight
        .mention()
        .map(mention -> engine.replacement(sight.review(), mention, decision))
        .orElse("");
  }

  /** Name, type and state of the current mention in one line. */
  public String sentence(Sight sight) {
    MentionId id = sight.mention().orElseThrow();
    Decision decision = sight.review().decision(id);
    return Messages.text("mention.sentence", surface(sight), type(sight), state(sight, decision));
  }

  /** The characters of the current mention. */
  public String surface(Sight sight) {
    return sight.page().orElseThrow().surface(sight.found().orElseThrow());
  }

  /** What kind of identifier the current mention is. */
  public String type(Sight sight) {
    return sight.found().orElseThrow().type().label();
  }

  /** What was decided for the current mention, with what will stand there. */
  public String state(Sight sight, Decision decision) {
    return switch (decision) {
      case UNDECIDED -> Messages.text(isQuiet(sight) ? "state.quiet" : "state.undecided");
      case SKIP -> Messages.text("state.skip");
      default -> Messages.text("state.replaced", replacement(sight, decision));
    };
  }

  private static boolean isQuiet(Sight sight) {
    return sight.found().filter(sight.review()::isQuiet).isPresent();
  }

  /** Why a mention was proposed: the two strongest reasons, and how many more there are. */
  public String why(Mention mention) {
    return EvidenceWords.strongest(mention, 2);
  }

  /** Every reason for a mention on a line of its own, in HTML. */
  public String reasons(Mention mention) {
    return Messages.text("reasons.html", lines(mention));
  }

  private static String lines(Mention mention) {
    return EvidenceWords.all(mention).stream()
        .map(MentionWords::html)
        .collect(Collectors.joining("<br>"));
  }

  /** The tooltip of the current mention, in HTML. */
  public String tooltip(Sight sight) {
    MentionId id = sight.mention().orElseThrow();
    Decision decision = sight.review().decision(id);
    String act =
        decision == Decision.UNDECIDED
            ? Messages.text("tooltip.accept", replacement(sight, Decision.ACCEPT))
            : state(sight, decision);
    return Messages.text(
        "tooltip.html",
        html(surface(sight)),
        type(sight),
        html(act),
        lines(sight.found().orElseThrow()));
  }

  private static String html(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
