package org.sottovoce.desktop.release;

import java.awt.Window;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JTextField;
import javax.swing.UIManager;
import javax.swing.WindowConstants;
import net.miginfocom.swing.MigLayout;
import org.sottovoce.desktop.action.DialogKeys;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.desktop.theme.Callout;
import org.sottovoce.policy.Action;
import org.sottovoce.release.ReleaseFormat;

/** Asks how a release should be made. */
final class ReleaseDialog extends JDialog {

  /** A format with its name on the screen. */
  private record Choice(ReleaseFormat format) {
    @Override
    public String toString() {
      return Messages.text("format." + format);
    }
  }

  private final JComboBox<Choice> format = new JComboBox<>();
  private final JRadioButton pseudonym = new JRadioButton(Messages.text("release.pseudonym"));
  private final JRadioButton marker = new JRadioButton(Messages.text("release.marker"));
  private final JTextField folder = new JTextField(34);
  private final JLabel place = new JLabel();
  private final JButton export = new JButton();
  private final transient KeyFields key;
  private transient Optional<ReleaseChoice> choice = Optional.empty();
  private boolean toLookOver;

  ReleaseDialog(Window owner, Undecided undecided, Action people, Path proposed) {
    super(owner, Messages.text("release.title"), ModalityType.APPLICATION_MODAL);
    setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
    for (ReleaseFormat each : ReleaseFormat.values()) {
      format.addItem(new Choice(each));
    }
    ButtonGroup group = new ButtonGroup();
    group.add(pseudonym);
    group.add(marker);
    key = new KeyFields(proposed.resolveSibling(proposed.getFileName() + "-key.zip"));
    (people == Action.MARKER ? marker : pseudonym).setSelected(true);
    setName("release");
    folder.setName("folder");
    folder.setText(proposed.toString());
    place.setName("place");
    folder.getDocument().addDocumentListener(new Typing(this::look));
    look();
    setContentPane(content(undecided));
    key.onChange(this::lookAtKey);
    pack();
    setMinimumSize(getSize());
    setLocationRelativeTo(owner);
  }

  /** Shows the dialog and waits; empty when the user goes back. */
  Optional<ReleaseChoice> ask() {
    setVisible(true);
    return choice;
  }

  /** Whether the user would rather look over first what was not suggested. */
  boolean isToLookOver() {
    return toLookOver;
  }

  private JPanel content(Undecided undecided) {
    JPanel panel =
        new JPanel(
            new MigLayout("insets 20 22 18 22, gap 10 12, fillx, hidemode 3", "[][grow][]", ""));
    panel.add(label("release.format", format));
    panel.add(format, "span 2, growx, wrap");
    panel.add(label("release.people", pseudonym));
    panel.add(pseudonym, "span 2, split 2");
    panel.add(marker, "wrap");
    panel.add(label("release.folder", folder));
    panel.add(folder, "growx");
    JButton choose = new JButton(Messages.text("release.choose"));
    choose.addActionListener(event -> choose());
    panel.add(choose, "wrap");
    panel.add(place, "skip 1, span 2, growx, wmin 0, wrap");
    key.addTo(panel);
    panel.add(new Callout(undecided.sentence(), undecided.isAny()), "span 3, growx, wrap 16");
    if (undecided.unseen() > 0) {
      panel.add(lookOver(), "span 3, split 3");
    }
    buttons(panel, undecided);
    return panel;
  }

  private JButton lookOver() {
    JButton button = new JButton(Messages.text("release.look"));
    button.setName("look-over");
    button.addActionListener(
        event -> {
          toLookOver = true;
          dispose();
        });
    return button;
  }

  private void buttons(JPanel panel, Undecided undecided) {
    JButton cancel = new JButton(Messages.text("release.cancel"));
    cancel.addActionListener(event -> dispose());
    export.setText(Messages.text(undecided.isAny() ? "release.anyway" : "release.export"));
    export.setName("export");
    export.addActionListener(event -> accept());
    String row = undecided.unseen() > 0 ? "gapbefore push" : "span 3, split 2, align right";
    panel.add(cancel, row + ", sg b");
    panel.add(export, "sg b");
    DialogKeys.bind(this, export);
  }

  private static JLabel label(String key, JComponent control) {
    JLabel label = new JLabel(Messages.text(key));
    label.setLabelFor(control);
    return label;
  }

  private void choose() {
    JFileChooser chooser = new JFileChooser(folder.getText());
    chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
    if (chooser.showDialog(this, Messages.text("release.here")) == JFileChooser.APPROVE_OPTION) {
      folder.setText(chooser.getSelectedFile().getPath());
    }
  }

  private void accept() {
    choice =
        Optional.of(
            new ReleaseChoice(
                ((Choice) format.getSelectedItem()).format(),
                marker.isSelected() ? Action.MARKER : Action.PSEUDONYM,
                Path.of(folder.getText().strip()),
                key.choice()));
    dispose();
  }

  /** Says what is at the place that is typed in; only a new or an empty folder can be used. */
  private void look() {
    FreshFolder.State state = FreshFolder.state(folder.getText());
    boolean usable = state == FreshFolder.State.NEW || state == FreshFolder.State.EMPTY;
    place.setText(Messages.text("place." + state));
    place.setForeground(
        usable
            ? UIManager.getColor("Label.disabledForeground")
            : UIManager.getColor("Component.error.focusedBorderColor"));
    export.setEnabled(usable && key.look(Path.of(folder.getText().strip())));
  }

  /** Looks again, and makes room for what is asked for now. */
  private void lookAtKey() {
    look();
    setMinimumSize(null);
    pack();
    setMinimumSize(getSize());
  }
}
