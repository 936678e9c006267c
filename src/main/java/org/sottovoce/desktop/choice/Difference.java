package org.sottovoce.desktop.choice;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.RecognizedDocument;

/**
 * How many suggestions another look brought and took away.
 *
 * @param came at places where none stood before
 * @param went from places where none stands now
 */
record Difference(int came, int went) {

  static Difference of(List<RecognizedDocument> before, List<RecognizedDocument> after) {
    Set<MentionId> then = places(before);
    Set<MentionId> now = places(after);
    int kept = (int) now.stream().filter(then::contains).count();
    return new Difference(now.size() - kept, then.size() - kept);
  }

  private static Set<MentionId> places(List<RecognizedDocument> documents) {
    Set<MentionId> places = new HashSet<>();
    documents.forEach(each -> each.mentions().forEach(mention -> places.add(each.id(mention))));
    return places;
  }

  String sentence() {
    return came + went == 0
        ? Messages.text("choice.same")
        : Messages.text("choice.changed", came, went);
  }
}
