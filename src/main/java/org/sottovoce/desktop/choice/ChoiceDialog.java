package org.sottovoce.desktop.choice;

import java.awt.Window;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import javax.swing.WindowConstants;
import net.miginfocom.swing.MigLayout;
import org.sottovoce.desktop.action.DialogKeys;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.mention.model.joint.Preset;
import org.sottovoce.policy.Attention;
import org.sottovoce.policy.Policies;
import org.sottovoce.policy.Policy;
import org.sottovoce.policy.PolicyUnusable;

/** Asks how names are to be looked for and what accepting is to do, and says what each means. */
final class ChoiceDialog extends JDialog {

  /** What was chosen. */
  record Choice(Preset preset, Policy policy) {}

  private final JTextArea meaning = new JTextArea(9, 52);
  private final JLabel fault = new JLabel(" ");
  private final ButtonGroup policies = new ButtonGroup();
  private final JPanel policyRows = new JPanel(new MigLayout("insets 0, gap 4, wrap 1"));
  private transient Preset preset;
  private transient Heed heed;
  private transient Optional<Choice> choice = Optional.empty();

  ChoiceDialog(Window owner, Preset preset, Policy policy) {
    super(owner, Messages.text("choice.title"), ModalityType.APPLICATION_MODAL);
    this.preset = preset;
    this.heed = Heed.in(policy);
    setName("choices");
    setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
    setContentPane(content());
    pack();
    setLocationRelativeTo(owner);
  }

  /** Shows the dialog and waits; empty when the user goes back. */
  Optional<Choice> ask() {
    setVisible(true);
    return choice;
  }

  private JPanel content() {
    JPanel panel = new JPanel(new MigLayout("insets 20 22 18 22, gap 8 12, fillx, wrap 1"));
    panel.add(heading("choice.preset"));
    panel.add(presets());
    panel.add(heading("choice.policy"), "gaptop 8");
    List<PolicyChoice> shown = new ArrayList<>(PolicyChoice.shipped());
    if (shown.stream().noneMatch(this::isBasis)) {
      shown.add(new PolicyChoice(heed.basis()));
    }
    shown.forEach(this::add);
    panel.add(policyRows);
    JButton own = new JButton(Messages.text("choice.own"));
    own.setName("own");
    own.addActionListener(event -> pick());
    panel.add(own, "split 2");
    panel.add(fault, "growx, wmin 0");
    meaning.setEditable(false);
    meaning.setLineWrap(true);
    meaning.setWrapStyleWord(true);
    meaning.setName("meaning");
    explain();
    panel.add(heading("choice.attention"), "gaptop 8");
    panel.add(new HeedPanel(heed, this::wish));
    panel.add(new JScrollPane(meaning), "grow, gaptop 8");
    panel.add(note("choice.note"), "growx, wmin 0");
    buttons(panel);
    return panel;
  }

  private JPanel presets() {
    JPanel rows = new JPanel(new MigLayout("insets 0, gap 4, wrap 1"));
    ButtonGroup group = new ButtonGroup();
    for (Preset each : Preset.values()) {
      JRadioButton button = new JRadioButton(Messages.text("preset." + each.word()));
      button.setName(each.word());
      button.setSelected(each == preset);
      button.addActionListener(event -> preset = each);
      group.add(button);
      rows.add(button);
    }
    return rows;
  }

  private boolean isBasis(PolicyChoice each) {
    return each.policy().name().equals(heed.basis().name());
  }

  private void add(PolicyChoice each) {
    JRadioButton button = new JRadioButton(each.name());
    button.setName(each.policy().name());
    button.setSelected(isBasis(each));
    Policy meant = isBasis(each) ? heed.basis() : each.policy();
    button.addActionListener(event -> show(heed.over(meant)));
    policies.add(button);
    policyRows.add(button);
  }

  private void wish(Topic topic, Optional<Attention> wish) {
    show(heed.with(topic, wish));
  }

  private void show(Heed next) {
    heed = next;
    explain();
  }

  private void explain() {
    meaning.setText(String.join("\n", new PolicyChoice(heed.policy()).sentences()));
    meaning.setCaretPosition(0);
    fault.setText(" ");
  }

  private void pick() {
    JFileChooser chooser = new JFileChooser();
    if (chooser.showOpenDialog(this) == JFileChooser.APPROVE_OPTION) {
      take(chooser.getSelectedFile().toPath());
    }
  }

  /** Takes the user's own policy from a file, or says what is wrong with it. */
  void take(Path file) {
    try {
      show(heed.over(Policies.load(file)));
      policies.clearSelection();
      fault.setForeground(UIManager.getColor("Label.foreground"));
      fault.setText(Messages.text("choice.taken"));
    } catch (PolicyUnusable e) {
      fault.setForeground(UIManager.getColor("Component.error.focusedBorderColor"));
      fault.setText(e.getMessage());
    }
  }

  private void buttons(JPanel panel) {
    JButton cancel = new JButton(Messages.text("release.cancel"));
    cancel.addActionListener(event -> dispose());
    JButton take = new JButton(Messages.text("choice.take"));
    take.setName("take");
    take.addActionListener(
        event -> {
          choice = Optional.of(new Choice(preset, heed.policy()));
          dispose();
        });
    panel.add(cancel, "split 2, align right, sg b");
    panel.add(take, "sg b");
    DialogKeys.bind(this, take);
  }

  private static JLabel heading(String key) {
    JLabel label = new JLabel(Messages.text(key));
    label.putClientProperty("FlatLaf.styleClass", "h4");
    return label;
  }

  private static JLabel note(String key) {
    JLabel label = new JLabel(Messages.text(key));
    label.setForeground(UIManager.getColor("Label.disabledForeground"));
    return label;
  }
}
