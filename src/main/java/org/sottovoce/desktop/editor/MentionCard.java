package org.sottovoce.desktop.editor;

import java.awt.Color;
import java.awt.Font;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.sottovoce.desktop.action.Command;
import org.sottovoce.desktop.action.Commands;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.desktop.desk.Desk;
import org.sottovoce.desktop.desk.Sight;
import org.sottovoce.desktop.theme.Family;
import org.sottovoce.desktop.theme.KeyCap;
import org.sottovoce.desktop.theme.Swatch;
import org.sottovoce.entity.Entity;
import org.sottovoce.mention.MentionId;
import org.sottovoce.review.Decision;

/**
 * The current mention: what it is, why it was proposed, and a button for each decision with what it
 * would put in its place.
 */
public final class MentionCard extends JPanel {

  private static final Map<Decision, Command> DECISIONS =
      new EnumMap<>(
          Map.of(
              Decision.ACCEPT, Command.ACCEPT,
              Decision.PSEUDONYMISE, Command.PSEUDONYMISE,
              Decision.GENERALISE, Command.GENERALISE,
              Decision.SKIP, Command.SKIP));

  private final transient MentionWords words;
  private final JLabel name = new JLabel();
  private final JLabel state = new JLabel();
  private final TwoLines why = new TwoLines();
  private final Map<Decision, JLabel> previews = new EnumMap<>(Decision.class);

  public MentionCard(Desk desk, MentionWords words, Commands commands) {
    super(
        new MigLayout(
            "insets 12 14 12 14, gap 6 4, fillx, hidemode 2",
            "[grow, fill, sg d][grow, fill, sg d][grow, fill, sg d][grow, fill, sg d]",
            "[][]10[][]"));
    this.words = words;
    updateUI();
    add(name, "span 4, split 2, growx, pushx, wmin 0");
    state.setHorizontalAlignment(JLabel.TRAILING);
    name.setIconTextGap(8);
    add(state, "wrap");
    add(why, "span 4, growx, wmin 0, wrap");
    DECISIONS.forEach((decision, command) -> addButton(command, commands));
    DECISIONS.keySet().forEach(this::addPreview);
    desk.onChange(change -> show(change.after()));
    show(desk.sight());
  }

  private void addButton(Command command, Commands commands) {
    JButton button = new JButton(commands.action(command));
    button.setIcon(new KeyCap(command.keyLabel()));
    button.setRequestFocusEnabled(false);
    button.setToolTipText(Messages.text("card.scope", command.keyLabel()));
    add(button, command == Command.SKIP ? "wmin 0, wrap" : "wmin 0");
  }

  private void addPreview(Decision decision) {
    JLabel preview = new JLabel(" ");
    preview.setHorizontalAlignment(JLabel.CENTER);
    preview.setForeground(muted());
    previews.put(decision, preview);
    add(preview, "wmin 0");
  }

  private void show(Sight sight) {
    boolean present = sight.mention().isPresent();
    name.setVisible(true);
    if (present) {
      showMention(sight);
    } else {
      name.setIcon(null);
      name.setText(Messages.text("card.none"));
      why.setText(Messages.text("card.hint"));
      why.setToolTipText(null);
      state.setText("");
      previews.values().forEach(preview -> preview.setText(" "));
    }
  }

  private void showMention(Sight sight) {
    MentionId id = sight.mention().orElseThrow();
    Entity entity = sight.entity().orElseThrow();
    Decision decision = sight.review().decision(id);
    long documents = entity.mentions().stream().map(MentionId::document).distinct().count();
    name.setIcon(new Swatch(Family.of(entity.type())));
    name.setText(
        words.surface(sight)
            + Messages.text("card.entity", words.type(sight), entity.mentions().size(), documents));
    state.setText(words.state(sight, decision));
    why.setText(Messages.text("card.why", words.why(sight.found().orElseThrow())));
    why.setToolTipText(words.reasons(sight.found().orElseThrow()));
    previews.forEach(
        (each, preview) -> {
          preview.setText(preview(sight, each));
          preview.setToolTipText(preview.getText());
        });
  }

  private String preview(Sight sight, Decision decision) {
    return decision == Decision.SKIP
        ? Messages.text("card.kept")
        : Messages.text("card.becomes", words.replacement(sight, decision));
  }

  @Override
  public void updateUI() {
    super.updateUI();
    setBorder(
        BorderFactory.createMatteBorder(1, 0, 0, 0, UIManager.getColor("Separator.foreground")));
    if (name != null) {
      name.setFont(UIManager.getFont("Label.font").deriveFont(Font.BOLD));
      why.setFont(UIManager.getFont("Label.font"));
      why.setForeground(muted());
      previews.values().forEach(each -> each.setForeground(muted()));
    }
  }

  /** A colour of our own, which the labels keep when they take on another look after this panel. */
  private static Color muted() {
    return new Color(UIManager.getColor("Label.disabledForeground").getRGB());
  }
}
