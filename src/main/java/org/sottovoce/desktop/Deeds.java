package org.sottovoce.desktop;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.prefs.Preferences;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.sottovoce.desktop.action.Command;
import org.sottovoce.desktop.action.Commands;
import org.sottovoce.desktop.action.KeysOverlay;
import org.sottovoce.desktop.cast.Cast;
import org.sottovoce.desktop.choice.Choosing;
import org.sottovoce.desktop.desk.Desk;
import org.sottovoce.desktop.desk.Desk.Scope;
import org.sottovoce.desktop.desk.Sight;
import org.sottovoce.desktop.editor.AsReleased;
import org.sottovoce.desktop.editor.DocumentView;
import org.sottovoce.desktop.editor.FindBar;
import org.sottovoce.desktop.editor.TypePopup;
import org.sottovoce.desktop.engine.Engine;
import org.sottovoce.desktop.picture.Pictures;
import org.sottovoce.desktop.release.ReleaseSteps;
import org.sottovoce.desktop.study.StudyKeeper;
import org.sottovoce.desktop.sweep.SweepList;
import org.sottovoce.desktop.theme.Theme;
import org.sottovoce.review.Decision;
import org.sottovoce.text.Span;

/** What each command does, feature by feature. */
final class Deeds {

  private static final float ZOOM_STEP = 1.12f;

  private final Map<Command, Runnable> deeds = new EnumMap<>(Command.class);

  /** All commands; every one must have got its deed. */
  Commands commands() {
    return new Commands(deeds);
  }

  void decide(Desk desk, Cast cast) {
    decide(desk, cast, Decision.ACCEPT, Command.ACCEPT, Command.ACCEPT_ONE);
    decide(desk, cast, Decision.PSEUDONYMISE, Command.PSEUDONYMISE, Command.PSEUDONYMISE_ONE);
    decide(desk, cast, Decision.GENERALISE, Command.GENERALISE, Command.GENERALISE_ONE);
    decide(desk, cast, Decision.SKIP, Command.SKIP, Command.SKIP_ONE);
    decide(desk, cast, Decision.UNDECIDED, Command.CLEAR, Command.CLEAR_ONE);
    deeds.put(Command.MERGE, cast::merge);
    deeds.put(Command.RENAME, cast::edit);
    deeds.put(Command.UNDO, desk::undo);
    deeds.put(Command.REDO, desk::redo);
  }

  /** In the table, a decision holds for all selected rows. */
  private void decide(Desk desk, Cast cast, Decision decision, Command whole, Command one) {
    deeds.put(
        whole,
        () -> {
          if (cast.table().isFocusOwner() && cast.chosen() > 0) {
            cast.decide(decision);
          } else {
            desk.decide(decision, Scope.ENTITY);
          }
        });
    deeds.put(one, () -> desk.decide(decision, Scope.MENTION));
  }

  void go(Desk desk, DocumentView page, List<JComponent> panes) {
    deeds.put(Command.NEXT, () -> desk.look(Sight::next));
    deeds.put(Command.PREVIOUS, () -> desk.look(Sight::previous));
    deeds.put(Command.NEXT_UNDECIDED, () -> desk.look(Sight::nextUndecided));
    deeds.put(Command.PREVIOUS_UNDECIDED, () -> desk.look(Sight::previousUndecided));
    deeds.put(Command.NEXT_DOCUMENT, () -> desk.look(sight -> sight.turn(1)));
    deeds.put(Command.PREVIOUS_DOCUMENT, () -> desk.look(sight -> sight.turn(-1)));
    deeds.put(Command.EXTEND, () -> page.extend(true));
    deeds.put(Command.EXTEND_BACK, () -> page.extend(false));
    deeds.put(Command.DROP_SELECTION, () -> desk.look(sight -> sight.selecting(Span.of(0, 0))));
    deeds.put(Command.NEXT_PANE, () -> nextPane(panes));
    deeds.put(Command.COPY, () -> copy(desk.sight(), page));
  }

  private static void nextPane(List<JComponent> all) {
    List<JComponent> panes = all.stream().filter(JComponent::isShowing).toList();
    int now = -1;
    for (int i = 0; i < panes.size(); i++) {
      now = panes.get(i).isFocusOwner() ? i : now;
    }
    panes.get((now + 1) % panes.size()).requestFocusInWindow();
  }

  /** Copies what is shown, so that nobody carries off a name that they do not see. */
  private static void copy(Sight sight, DocumentView page) {
    sight
        .selection()
        .map(page::shown)
        .ifPresent(
            text ->
                Toolkit.getDefaultToolkit()
                    .getSystemClipboard()
                    .setContents(new StringSelection(text), null));
  }

  void find(FindBar find) {
    deeds.put(Command.FIND, find::open);
    deeds.put(Command.FIND_NEXT, () -> find.step(1));
    deeds.put(Command.FIND_PREVIOUS, () -> find.step(-1));
  }

  void mark(Desk desk, DocumentView page, Engine engine, Consumer<String> tell) {
    deeds.put(Command.MARK, () -> TypePopup.mark(desk, page, engine, tell));
  }

  void sweep(SweepList sweep) {
    deeds.put(Command.SWEEP, sweep::begin);
    deeds.put(Command.SEE, sweep::see);
    deeds.put(Command.SEE_AGAIN, sweep::seeAgain);
  }

  void choose(Choosing choosing) {
    deeds.put(Command.CHOICES, choosing::begin);
  }

  void files(FilePicker picker, ReleaseSteps steps, Pictures pictures, StudyKeeper keeper) {
    deeds.put(Command.OPEN, picker::pick);
    deeds.put(Command.EXPORT, steps::begin);
    deeds.put(Command.PICTURES, pictures::begin);
    deeds.put(Command.SAVE_STUDY, keeper::save);
    deeds.put(Command.OPEN_STUDY, keeper::open);
  }

  void view(DocumentView page, AsReleased released, Preferences preferences, Runnable quit) {
    deeds.put(Command.AS_RELEASED, released::toggle);
    deeds.put(Command.LARGER, () -> page.zoom(Math.min(2.5f, page.zoom() * ZOOM_STEP)));
    deeds.put(Command.SMALLER, () -> page.zoom(Math.max(0.6f, page.zoom() / ZOOM_STEP)));
    deeds.put(Command.USUAL_SIZE, () -> page.zoom(1));
    deeds.put(
        Command.THEME,
        () -> {
          Theme next = Theme.remembered(preferences).other();
          next.remember(preferences);
          next.apply();
        });
    deeds.put(
        Command.KEYS,
        () -> KeysOverlay.toggle(SwingUtilities.getRootPane(page), page::requestFocusInWindow));
    deeds.put(Command.QUIT, quit);
  }
}
