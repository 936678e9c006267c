package org.sottovoce.desktop.choice;

import java.awt.Window;
import java.util.function.Consumer;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.desktop.desk.Desk;
import org.sottovoce.review.Edit;
import org.sottovoce.review.Settings;

/** Lets the user choose the preset and the study's policy. */
public final class Choosing {

  private final Desk desk;
  private final Thoroughness thoroughness;
  private final Window window;
  private final Consumer<String> tell;

  /**
   * @param tell says what was chosen
   */
  public Choosing(Desk desk, Thoroughness thoroughness, Window window, Consumer<String> tell) {
    this.desk = desk;
    this.thoroughness = thoroughness;
    this.window = window;
    this.tell = tell;
  }

  /** Asks, and does what was chosen; a change of the policy is an edit like any other. */
  public void begin() {
    Settings before = desk.review().settings();
    new ChoiceDialog(window, thoroughness.preset(), before.policy())
        .ask()
        .ifPresent(
            choice -> {
              thoroughness.choose(choice.preset());
              if (!choice.policy().equals(before.policy())) {
                desk.apply(new Edit.ChangeSettings(new Settings(choice.policy())));
              }
              tell.accept(
                  Messages.text(
                      "choice.told",
                      Messages.text("preset." + choice.preset().word()),
                      new PolicyChoice(choice.policy()).name()));
            });
  }
}
