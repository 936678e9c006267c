package org.sottovoce.desktop.editor;

import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import javax.swing.SwingUtilities;
import org.sottovoce.desktop.desk.Desk;
import org.sottovoce.mention.MentionId;
import org.sottovoce.text.Span;

/** The mouse on a page: a click goes to a mention, dragging selects text. */
final class SelectionMouse extends MouseAdapter {

  private final DocumentView view;
  private final Desk desk;
  private int anchor;

  SelectionMouse(DocumentView view, Desk desk) {
    this.view = view;
    this.desk = desk;
  }

  @Override
  public void mousePressed(MouseEvent event) {
    view.requestFocusInWindow();
    if (SwingUtilities.isLeftMouseButton(event)) {
      anchor = view.offsetAt(event.getPoint());
      select(anchor);
    }
  }

  @Override
  public void mouseDragged(MouseEvent event) {
    if (SwingUtilities.isLeftMouseButton(event)) {
      select(view.offsetAt(event.getPoint()));
      view.scrollRectToVisible(new Rectangle(event.getX(), event.getY(), 1, 1));
    }
  }

  @Override
  public void mouseClicked(MouseEvent event) {
    Optional<MentionId> mention = view.mentionAt(event.getPoint());
    if (SwingUtilities.isLeftMouseButton(event) && mention.isPresent()) {
      desk.look(sight -> sight.at(mention.get()));
    }
  }

  private void select(int lead) {
    Span span = new Span(Math.min(anchor, lead), Math.max(anchor, lead));
    if (!span.isEmpty() || desk.sight().selection().isPresent()) {
      desk.look(sight -> sight.selecting(span));
    }
  }
}
