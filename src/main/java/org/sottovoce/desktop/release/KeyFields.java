package org.sottovoce.desktop.release;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import javax.swing.JTextField;
import javax.swing.UIManager;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.desktop.study.Passphrase;
import org.sottovoce.desktop.task.Failure;
import org.sottovoce.release.gate.KeyRequest;

/**
 * The part of the dialog that asks for the key: nothing unless it is wanted, since whoever has the
 * key has the names.
 */
final class KeyFields {

  private final JCheckBox wanted = new JCheckBox(Messages.text("key.wanted"));
  private final JTextField file = new JTextField(34);
  private final JPasswordField first = new JPasswordField(34);
  private final JPasswordField second = new JPasswordField(34);
  private final JLabel fileLabel = label("key.file", file);
  private final JLabel firstLabel = label("study.passphrase", first);
  private final JLabel secondLabel = label("study.again", second);
  private final JLabel problem = new JLabel(" ");

  KeyFields(Path proposed) {
    file.setText(proposed.toString());
    wanted.setName("with-key");
    file.setName("key-file");
    first.setName("key-passphrase");
    second.setName("key-again");
    problem.setName("key-problem");
    show();
  }

  /** Calls {@code then} whenever something here changed. */
  void onChange(Runnable then) {
    Typing typing = new Typing(then);
    List.of(file, first, second).forEach(field -> field.getDocument().addDocumentListener(typing));
    wanted.addActionListener(
        event -> {
          show();
          then.run();
          if (wanted.isSelected()) {
            first.requestFocusInWindow();
          }
        });
  }

  /** Adds the rows to a panel of three columns that takes no room for what is hidden. */
  void addTo(JPanel panel) {
    panel.add(wanted, "skip 1, span 2, wrap");
    panel.add(fileLabel);
    panel.add(file, "span 2, growx, wrap");
    panel.add(firstLabel);
    panel.add(first, "span 2, growx, wrap");
    panel.add(secondLabel);
    panel.add(second, "span 2, growx, wrap");
    panel.add(problem, "skip 1, span 2, growx, wmin 0, wrap");
  }

  private void show() {
    List<JComponent> rows =
        List.of(fileLabel, file, firstLabel, first, secondLabel, second, problem);
    rows.forEach(row -> row.setVisible(wanted.isSelected()));
  }

  /** Whether a key can be written, or none is wanted; says what is wrong. */
  boolean look(Path folder) {
    char[] one = first.getPassword();
    char[] two = second.getPassword();
    try {
      Optional<String> wrong =
          Passphrase.problem(one, two)
              .map(key -> Messages.text(key, Passphrase.LEAST))
              .or(() -> misplaced(folder, one));
      problem.setForeground(
          UIManager.getColor(
              wrong.isPresent()
                  ? "Component.error.focusedBorderColor"
                  : "Label.disabledForeground"));
      problem.setText(wrong.orElseGet(() -> Messages.text("key.apart")));
      return wrong.isEmpty() || !wanted.isSelected();
    } finally {
      Arrays.fill(one, '\0');
      Arrays.fill(two, '\0');
    }
  }

  /** What the release itself would refuse. */
  private Optional<String> misplaced(Path folder, char[] passphrase) {
    if (file.getText().isBlank()) {
      return Optional.of(Messages.text("key.nowhere"));
    }
    try {
      return new KeyRequest(place(), passphrase)
          .refusal(folder)
          .map(reason -> Failure.sentence(reason.sentence()));
    } catch (InvalidPathException | IOException e) {
      return Optional.of(Messages.text("key.unusable"));
    }
  }

  private Path place() {
    return Path.of(file.getText().strip());
  }

  /** What is wanted; empty when no key is. */
  Optional<KeyChoice> choice() {
    return wanted.isSelected()
        ? Optional.of(new KeyChoice(place(), first.getPassword()))
        : Optional.empty();
  }

  private static JLabel label(String key, JComponent control) {
    JLabel label = new JLabel(Messages.text(key));
    label.setLabelFor(control);
    return label;
  }
}
