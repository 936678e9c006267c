package org.sottovoce.desktop.editor;

import java.awt.event.ActionEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.desktop.desk.Desk;
import org.sottovoce.text.Span;

/**
 * Finds words in the document in view. What is found is selected, so that it can be marked at once.
 */
public final class FindBar extends JPanel {

  private final transient Desk desk;
  private final DocumentView view;
  private final JTextField field = new JTextField(24);
  private final JLabel count = new JLabel(" ");
  private transient List<Span> found = List.of();

  public FindBar(Desk desk, DocumentView view) {
    super(new MigLayout("insets 8 16 8 16, gap 8", "[][][grow][]", "[center]"));
    this.desk = desk;
    this.view = view;
    JLabel label = new JLabel(Messages.text("find.label"));
    label.setLabelFor(field);
    JButton close = new JButton(Messages.text("find.close"));
    close.putClientProperty("JButton.buttonType", "borderless");
    close.addActionListener(event -> close());
    add(label);
    add(field);
    add(count);
    add(close);
    field.addActionListener(event -> step(1));
    bind("ESCAPE", this::close);
    bind("shift ENTER", () -> step(-1));
    bind("DOWN", () -> step(1));
    bind("UP", () -> step(-1));
    setVisible(false);
  }

  /** Opens the bar for new words. */
  public void open() {
    setVisible(true);
    field.selectAll();
    field.requestFocusInWindow();
  }

  /** Goes on to the next place found, or back; opens the bar when nothing was looked for yet. */
  public void step(int direction) {
    if (field.getText().isBlank()) {
      open();
      return;
    }
    found =
        desk.sight().page().stream()
            .flatMap(page -> TextFind.all(page.document().text(), field.getText()).stream())
            .toList();
    view.mark(found);
    if (found.isEmpty()) {
      count.setText(Messages.text("find.none"));
      return;
    }
    int index = next(direction);
    count.setText(Messages.text("find.count", index + 1, found.size()));
    desk.look(sight -> sight.selecting(found.get(index)));
    view.reveal(found.get(index));
  }

  private int next(int direction) {
    int from = desk.sight().selection().map(found::indexOf).orElse(-1);
    return from < 0 && direction < 0
        ? found.size() - 1
        : Math.floorMod(from + direction, found.size());
  }

  private void close() {
    setVisible(false);
    view.mark(List.of());
    view.requestFocusInWindow();
  }

  private void bind(String key, Runnable deed) {
    field.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), key);
    field
        .getActionMap()
        .put(
            key,
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                deed.run();
              }
            });
  }

  @Override
  public void updateUI() {
    super.updateUI();
    setBorder(
        BorderFactory.createMatteBorder(0, 0, 1, 0, UIManager.getColor("Separator.foreground")));
  }
}
