package org.sottovoce.desktop.editor;

import java.awt.Point;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import org.sottovoce.desktop.action.KeyedItem;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.desktop.desk.Desk;
import org.sottovoce.desktop.engine.Engine;
import org.sottovoce.desktop.theme.Family;
import org.sottovoce.desktop.theme.Swatch;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.review.Marking;
import org.sottovoce.review.Review;
import org.sottovoce.text.Span;

/** Asks beside the selection what it identifies, and marks it as that. */
public final class TypePopup {

  private static final List<IdentifierType> USUAL =
      List.of(
          IdentifierType.PERSON,
          IdentifierType.PLACE,
          IdentifierType.ORGANISATION,
          IdentifierType.ADDRESS,
          IdentifierType.PHONE,
          IdentifierType.EMAIL,
          IdentifierType.ID_NUMBER,
          IdentifierType.DATE,
          IdentifierType.AGE,
          IdentifierType.OCCUPATION,
          IdentifierType.HEALTH,
          IdentifierType.OTHER);

  private static final String KEYS = "PLOATEIDGCHX";

  private TypePopup() {}

  /** Opens the popup for the selection, or for the current mention when nothing is selected. */
  public static void mark(Desk desk, DocumentView view, Engine engine, Consumer<String> tell) {
    Optional<Span> span =
        desk.sight().selection().or(() -> desk.sight().mention().map(m -> m.span()));
    if (span.isEmpty()) {
      tell.accept(Messages.text("mark.nothing"));
      return;
    }
    JPopupMenu menu = new JPopupMenu(Messages.text("mark.title"));
    menu.setName("types");
    Consumer<IdentifierType> chosen = type -> mark(desk, engine, span.get(), type, tell);
    for (int i = 0; i < USUAL.size(); i++) {
      JMenuItem item = item(USUAL.get(i), chosen);
      item.setMnemonic(KEYS.charAt(i));
      item.setAccelerator(KeyStroke.getKeyStroke(KEYS.substring(i, i + 1)));
      menu.add(item);
    }
    menu.addSeparator();
    menu.add(others(chosen));
    Point place = place(view, span.get());
    menu.show(view, place.x, place.y);
  }

  private static JMenu others(Consumer<IdentifierType> chosen) {
    JMenu others = new JMenu(Messages.text("mark.others"));
    Arrays.stream(IdentifierType.values())
        .filter(type -> !USUAL.contains(type))
        .forEach(type -> others.add(item(type, chosen)));
    return others;
  }

  private static JMenuItem item(IdentifierType type, Consumer<IdentifierType> chosen) {
    JMenuItem item = new KeyedItem();
    item.setText(type.label());
    item.setIcon(new Swatch(Family.of(type)));
    item.setName(type.name());
    item.addActionListener(event -> chosen.accept(type));
    return item;
  }

  private static Point place(DocumentView view, Span span) {
    view.reveal(span);
    return view.typeset().map(page -> page.boxes(span)).orElse(List.of()).stream()
        .findFirst()
        .map((Rectangle box) -> new Point(box.x, box.y + box.height + 6))
        .orElseGet(() -> view.getVisibleRect().getLocation());
  }

  private static void mark(
      Desk desk, Engine engine, Span span, IdentifierType type, Consumer<String> tell) {
    Review review = desk.review();
    Optional<Marking.Marked> marked =
        desk.sight()
            .document()
            .flatMap(
                document ->
                    new Marking(review, surface -> engine.drawName(review, surface))
                        .mark(document, span, type));
    if (marked.isEmpty()) {
      tell.accept(Messages.text("mark.nothing"));
      return;
    }
    desk.apply(marked.get().edit());
    desk.look(sight -> sight.at(marked.get().mention()));
  }
}
