package org.sottovoce.desktop.action;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GridBagLayout;
import java.awt.RenderingHints;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Arrays;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.sottovoce.desktop.action.Command.Group;
import org.sottovoce.desktop.theme.KeyCap;

/** All commands with their keys, laid over the window until a key is pressed or it is clicked. */
public final class KeysOverlay extends JPanel {

  private final transient Runnable closed;

  private KeysOverlay(Runnable closed) {
    super(new GridBagLayout());
    this.closed = closed;
    setOpaque(false);
    setName("keys");
    setFocusable(true);
    setFocusTraversalKeysEnabled(false);
    getAccessibleContext().setAccessibleName(Messages.text("keys.title"));
    add(new Card());
    addMouseListener(
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent event) {
            close();
          }
        });
    addKeyListener(
        new KeyAdapter() {
          @Override
          public void keyPressed(KeyEvent event) {
            event.consume();
            close();
          }
        });
  }

  /** Shows the keys over the whole of {@code root}, or hides them. */
  public static void toggle(JRootPane root, Runnable closed) {
    Component now = root.getGlassPane();
    if (now instanceof KeysOverlay open && open.isVisible()) {
      open.close();
      return;
    }
    KeysOverlay overlay = new KeysOverlay(closed);
    root.setGlassPane(overlay);
    overlay.setVisible(true);
    overlay.requestFocusInWindow();
  }

  private void close() {
    setVisible(false);
    closed.run();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    graphics.setColor(new Color(0, 0, 0, 110));
    graphics.fillRect(0, 0, getWidth(), getHeight());
  }

  /** The card in the middle. */
  private static final class Card extends JPanel {

    Card() {
      super(new MigLayout("insets 24 28 24 28, gap 36 18", "[][][]", "[][top]"));
      setOpaque(false);
      JLabel title = new JLabel(Messages.text("keys.title"));
      Font base = UIManager.getFont("Label.font");
      title.setFont(base.deriveFont(Font.BOLD, base.getSize2D() * 1.4f));
      add(title, "cell 0 0 3 1, split 2, gapbottom 4");
      JLabel rule = new JLabel(Messages.text("keys.rule"));
      rule.setForeground(UIManager.getColor("Label.disabledForeground"));
      add(rule, "cell 0 0 3 1");
      add(column(Group.DECIDE, Group.DECIDE_ONE, Group.HELP), "cell 0 1, aligny top");
      add(column(Group.GO, Group.CAST), "cell 1 1, aligny top");
      add(column(Group.FILE, Group.EDIT, Group.VIEW), "cell 2 1, aligny top");
    }

    private static JPanel column(Group... groups) {
      JPanel column = new JPanel(new MigLayout("insets 0, gap 10 5, wrap 2", "[right][left]"));
      column.setOpaque(false);
      Arrays.stream(groups).forEach(group -> add(column, group));
      return column;
    }

    private static void add(JPanel column, Group group) {
      JLabel heading = new JLabel(group.label());
      heading.setFont(heading.getFont().deriveFont(Font.BOLD));
      column.add(heading, "span 2, left, gaptop 10, gapbottom 2");
      for (Command command : group.commands()) {
        JLabel key = new JLabel(new KeyCap(command.keyLabel()));
        key.getAccessibleContext().setAccessibleName(command.keyLabel());
        column.add(key);
        column.add(new JLabel(command.label()));
      }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
      Graphics2D g = (Graphics2D) graphics.create();
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.setColor(UIManager.getColor("Panel.background"));
      int arc = UIScale.scale(18);
      g.fillRoundRect(0, 0, getWidth(), getHeight(), arc, arc);
      g.dispose();
    }
  }
}
