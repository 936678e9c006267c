package org.sottovoce.desktop;

import java.awt.Font;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.desktop.theme.Palette;

/** What stands in place of a document while there is none. */
final class Welcome extends JPanel {

  private final JLabel title = new JLabel(Messages.text("welcome.title"));
  private final JLabel text = new JLabel(Messages.text("welcome.text"), JLabel.CENTER);

  /** While the program gets ready. */
  Welcome() {
    super(new MigLayout("fill, wrap 1, gap 14", "[center]", "push[][][]push"));
    add(title);
    add(text);
    restyle();
  }

  /** With buttons for what one may begin with. */
  Welcome(Action... beginnings) {
    this();
    JPanel buttons = new JPanel(new MigLayout("insets 10 0 0 0, gap 10"));
    buttons.setOpaque(false);
    for (Action beginning : beginnings) {
      buttons.add(new JButton(beginning));
    }
    add(buttons);
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (title != null) {
      restyle();
    }
  }

  private void restyle() {
    setBackground(Palette.current().page());
    Font base = UIManager.getFont("Label.font");
    title.setFont(base.deriveFont(Font.BOLD, base.getSize2D() * 1.7f));
    text.setForeground(UIManager.getColor("Label.disabledForeground"));
  }
}
