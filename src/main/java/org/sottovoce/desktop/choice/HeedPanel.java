package org.sottovoce.desktop.choice;

import java.util.Optional;
import java.util.function.BiConsumer;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.desktop.theme.Family;
import org.sottovoce.desktop.theme.Swatch;
import org.sottovoce.policy.Attention;

/** A row for each topic, in which the user says how much is made of its suggestions. */
final class HeedPanel extends JPanel {

  /** One of the things that can be wanted. */
  private record Wish(Optional<Attention> level) {
    @Override
    public String toString() {
      return Messages.text(
          level.map(wanted -> "attention." + wanted.name()).orElse("attention.POLICY"));
    }
  }

  /**
   * @param changed told what is wanted of a topic; nothing means what the policy says
   */
  HeedPanel(Heed heed, BiConsumer<Topic, Optional<Attention>> changed) {
    super(new MigLayout("insets 0, gap 8 4, wrap 4", "[][]24[][]"));
    for (Topic topic : Topic.values()) {
      JLabel label = new JLabel(topic.label());
      label.setIcon(new Swatch(Family.of(topic.types().get(0))));
      label.setToolTipText(topic.contents());
      JComboBox<Wish> box = new JComboBox<>();
      box.setName(topic.name());
      label.setLabelFor(box);
      box.getAccessibleContext().setAccessibleName(topic.label());
      box.setToolTipText(topic.contents());
      box.addItem(new Wish(Optional.empty()));
      box.addItem(new Wish(Optional.of(Attention.ON)));
      box.addItem(new Wish(Optional.of(Attention.QUIET)));
      box.addItem(new Wish(Optional.of(Attention.OFF)));
      box.setSelectedItem(new Wish(heed.wish(topic)));
      box.addActionListener(
          event -> changed.accept(topic, box.getItemAt(box.getSelectedIndex()).level()));
      add(label);
      add(box);
    }
  }
}
