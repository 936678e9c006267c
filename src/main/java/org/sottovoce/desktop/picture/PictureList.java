package org.sottovoce.desktop.picture;

import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import net.miginfocom.swing.MigLayout;

/** A list of pictures that is as wide as what it is seen through: long lines are shortened. */
final class PictureList extends JPanel implements Scrollable {

  private static final long serialVersionUID = 1L;
  private static final int STEP = 24;

  PictureList() {
    super(new MigLayout("insets 0, gap 14 12, fillx", "[][grow]", ""));
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    return getPreferredSize();
  }

  @Override
  public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
    return STEP;
  }

  @Override
  public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
    return visible.height;
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return true;
  }

  @Override
  public boolean getScrollableTracksViewportHeight() {
    return false;
  }
}
