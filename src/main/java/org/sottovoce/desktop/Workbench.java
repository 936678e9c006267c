package org.sottovoce.desktop;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;

/** How the panels stand in the window: documents, page, cast, with the status below. */
final class Workbench extends JPanel {

  private static final String PAGE = "page";
  private static final String WELCOME = "welcome";

  private final CardLayout cards = new CardLayout();
  private final JPanel centre = new JPanel(cards);

  /**
   * @param parts what stands where
   */
  Workbench(Parts parts) {
    super(new BorderLayout());
    JPanel page = new JPanel(new BorderLayout());
    JScrollPane scroll = new JScrollPane(parts.page());
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.setVerticalScrollBarPolicy(JScrollPane.VERTICAL_SCROLLBAR_ALWAYS);
    JPanel strips = new JPanel(new BorderLayout());
    strips.add(parts.find(), BorderLayout.NORTH);
    strips.add(parts.released(), BorderLayout.SOUTH);
    page.add(strips, BorderLayout.NORTH);
    page.add(scroll, BorderLayout.CENTER);
    page.add(parts.card(), BorderLayout.SOUTH);
    centre.add(parts.welcome(), WELCOME);
    centre.add(page, PAGE);
    add(columns(parts), BorderLayout.CENTER);
    add(parts.status(), BorderLayout.SOUTH);
  }

  /** The panels. */
  record Parts(
      JComponent worklist,
      JComponent page,
      JComponent find,
      JComponent released,
      JComponent card,
      JComponent welcome,
      JComponent lists,
      JComponent status) {}

  /** Shows the page, or the welcome while there is none. */
  void turnTo(boolean page) {
    cards.show(centre, page ? PAGE : WELCOME);
  }

  private Component columns(Parts parts) {
    JSplitPane right = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, centre, parts.lists());
    right.setResizeWeight(1);
    right.setBorder(BorderFactory.createEmptyBorder());
    JSplitPane all = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, parts.worklist(), right);
    all.setBorder(BorderFactory.createEmptyBorder());
    width(parts.worklist(), 150, 208);
    width(centre, 400, 420);
    width(parts.lists(), 240, 546);
    return all;
  }

  /** The least width of a panel, and the one that it has in a window with room for all. */
  private static void width(JComponent part, int least, int usual) {
    part.setMinimumSize(new Dimension(UIScale.scale(least), 0));
    part.setPreferredSize(new Dimension(UIScale.scale(usual), UIScale.scale(400)));
  }
}
