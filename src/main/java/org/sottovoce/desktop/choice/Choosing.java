package org.sottovoce.desktop.choice;

import java.awt.Window;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.desktop.choice.ChoiceDialog.Choice;
import org.sottovoce.desktop.desk.Desk;
import org.sottovoce.desktop.engine.Engine;
import org.sottovoce.desktop.task.TaskRunner;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.policy.Attention;
import org.sottovoce.policy.Policy;
import org.sottovoce.review.Edit;
import org.sottovoce.review.Settings;

/** Lets the user choose the preset and the study's policy. */
public final class Choosing {

  private final Desk desk;
  private final Thoroughness thoroughness;
  private final Window window;
  private final Consumer<String> tell;
  private final LookingAgain again;

  /**
   * @param tell says what was chosen and what came of it
   */
  public Choosing(
      Desk desk,
      Engine engine,
      TaskRunner tasks,
      Thoroughness thoroughness,
      Window window,
      Consumer<String> tell) {
    this.desk = desk;
    this.thoroughness = thoroughness;
    this.window = window;
    this.tell = tell;
    this.again = new LookingAgain(desk, engine, tasks, tell);
  }

  /** Asks, and does what was chosen: one edit, once the documents have been looked through. */
  public void begin() {
    new ChoiceDialog(window, thoroughness.preset(), desk.review().settings().policy())
        .ask()
        .ifPresent(this::take);
  }

  private void take(Choice choice) {
    boolean same = choice.preset() == thoroughness.preset();
    thoroughness.choose(choice.preset());
    String told =
        Messages.text(
            "choice.told",
            Messages.text("preset." + choice.preset().word()),
            new PolicyChoice(choice.policy()).name());
    Policy before = desk.review().settings().policy();
    Settings settings = new Settings(choice.policy());
    Set<IdentifierType> then = off(before);
    Set<IdentifierType> now = off(choice.policy());
    boolean other = !before.equals(choice.policy());
    if (desk.review().documents().isEmpty() || (same && other && now.equals(then))) {
      change(settings, told);
    } else if (same && other && now.containsAll(then)) {
      again.sift(settings, told);
    } else {
      again.search(choice.preset(), settings, told);
    }
  }

  private void change(Settings settings, String told) {
    if (!settings.equals(desk.review().settings())) {
      desk.apply(new Edit.ChangeSettings(settings));
    }
    tell.accept(told);
  }

  private static Set<IdentifierType> off(Policy policy) {
    return policy.attention().entrySet().stream()
        .filter(entry -> entry.getValue() == Attention.OFF)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
