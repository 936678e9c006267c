package org.sottovoce.desktop.editor;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.mention.Evidence;
import org.sottovoce.mention.Mention;

/** Says in words why a mention was proposed, the strongest reason first. */
final class EvidenceWords {

  private EvidenceWords() {}

  /** Every reason, each once. */
  static List<String> all(Mention mention) {
    Map<String, Double> scores = new LinkedHashMap<>();
    mention.evidence().forEach(each -> scores.merge(reason(each), each.score(), Math::max));
    return scores.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(each -> Messages.text("evidence.percent", each.getKey(), percent(each.getValue())))
        .toList();
  }

  /** The {@code most} strongest reasons, and how many more there are. */
  static String strongest(Mention mention, int most) {
    List<String> all = all(mention);
    int left = all.size() - most;
    String shown = joined(all.subList(0, Math.min(most, all.size())));
    return left > 0 ? Messages.text("evidence.more", shown, left) : shown;
  }

  private static String joined(Collection<String> reasons) {
    return reasons.stream().collect(Collectors.joining(Messages.text("evidence.separator")));
  }

  private static long percent(double score) {
    return Math.round(score * 100);
  }

  private static String reason(Evidence evidence) {
    String who =
        Messages.find("recognizer." + evidence.recognizer()).orElseGet(evidence::recognizer);
    String rule = plain(evidence.rule());
    boolean same = rule.equals("name model") || who.startsWith(rule);
    String both = same ? who : Messages.text("evidence.both", who, rule);
    return evidence.cue().map(cue -> Messages.text("evidence.cue", both, cue)).orElse(both);
  }

  /** The rule without the letters by which the word lists are graded. */
  private static String plain(String rule) {
    return rule.replaceFirst(", tier [AC]", "").replace(", tier B", " that is a word, too");
  }
}
