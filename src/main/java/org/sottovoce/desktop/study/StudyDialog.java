package org.sottovoce.desktop.study;

import java.awt.Window;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import javax.swing.JTextField;
import javax.swing.WindowConstants;
import net.miginfocom.swing.MigLayout;
import org.sottovoce.desktop.action.DialogKeys;
import org.sottovoce.desktop.action.Messages;

/** Asks for the folder of a study and its passphrase; twice when it is new. */
final class StudyDialog extends JDialog {

  /** What was answered; whoever gets it wipes it. */
  static final class Answer {

    private final Path folder;
    private final char[] passphrase;

    Answer(Path folder, char[] passphrase) {
      this.folder = folder;
      this.passphrase = passphrase;
    }

    Path folder() {
      return folder;
    }

    /** The passphrase itself, no copy: it ends with {@link #wipe()}. */
    char[] passphrase() {
      return passphrase;
    }

    void wipe() {
      Arrays.fill(passphrase, '\0');
    }
  }

  private static final String SUFFIX = ".sottovoce";

  private final boolean isNew;
  private final JTextField folder = new JTextField(34);
  private final JPasswordField first = new JPasswordField(34);
  private final JPasswordField second = new JPasswordField(34);
  private final JLabel problem = new JLabel(" ");
  private transient Optional<Answer> answer = Optional.empty();

  private StudyDialog(Window owner, String title, boolean isNew, Path proposed) {
    super(owner, title, ModalityType.APPLICATION_MODAL);
    this.isNew = isNew;
    setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
    setName("study");
    folder.setName("folder");
    first.setName("passphrase");
    second.setName("again");
    folder.setText(proposed.toString());
    setContentPane(content(title));
    pack();
    setMinimumSize(getSize());
    setLocationRelativeTo(owner);
  }

  static StudyDialog toSave(Window owner) {
    Path proposed = Path.of(System.getProperty("user.home"), "study" + SUFFIX);
    return new StudyDialog(owner, Messages.text("study.save-title"), true, proposed);
  }

  static StudyDialog toOpen(Window owner, Optional<Path> folder) {
    Path proposed = folder.orElse(Path.of(System.getProperty("user.home")));
    StudyDialog dialog = new StudyDialog(owner, Messages.text("study.open-title"), false, proposed);
    if (folder.isPresent()) {
      dialog.first.requestFocusInWindow();
    }
    return dialog;
  }

  /** Shows the dialog and waits; empty when the user goes back. */
  Optional<Answer> ask() {
    setVisible(true);
    return answer;
  }

  private JPanel content(String action) {
    JPanel panel =
        new JPanel(new MigLayout("insets 20 22 18 22, gap 10 12, fillx", "[][grow][]", ""));
    panel.add(label("study.folder", folder));
    panel.add(folder, "growx");
    JButton choose = new JButton(Messages.text("release.choose"));
    choose.addActionListener(event -> choose());
    panel.add(choose, "wrap");
    panel.add(label("study.passphrase", first));
    panel.add(first, "span 2, growx, wrap");
    if (isNew) {
      panel.add(label("study.again", second));
      panel.add(second, "span 2, growx, wrap");
      panel.add(new JLabel(Messages.text("study.warning")), "skip 1, span 2, wrap");
    }
    panel.add(problem, "span 3, wmin 0, growx, wrap");
    buttons(panel, action);
    return panel;
  }

  private void buttons(JPanel panel, String action) {
    JButton cancel = new JButton(Messages.text("release.cancel"));
    cancel.addActionListener(event -> dispose());
    JButton ok = new JButton(action);
    ok.setName("ok");
    ok.addActionListener(event -> accept());
    panel.add(cancel, "span 3, split 2, align right, sg b");
    panel.add(ok, "sg b");
    DialogKeys.bind(this, ok);
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
      String path = chooser.getSelectedFile().getPath();
      folder.setText(isNew && !path.endsWith(SUFFIX) ? path + "/study" + SUFFIX : path);
    }
  }

  private void accept() {
    char[] given = first.getPassword();
    char[] again = isNew ? second.getPassword() : given;
    Optional<String> wrong = isNew ? Passphrase.problem(given, again) : Optional.empty();
    if (folder.getText().isBlank()) {
      wrong = Optional.of("study.nowhere");
    }
    if (wrong.isPresent()) {
      problem.setText(Messages.text(wrong.get(), Passphrase.LEAST));
    } else {
      answer = Optional.of(new Answer(Path.of(folder.getText().strip()), given));
      dispose();
    }
    if (isNew) {
      Arrays.fill(again, '\0');
    }
  }
}
