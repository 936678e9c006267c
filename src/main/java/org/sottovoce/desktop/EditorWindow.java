package org.sottovoce.desktop;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.prefs.Preferences;
import javax.swing.JFrame;
import javax.swing.WindowConstants;
import org.sottovoce.desktop.action.CommandMenu;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.desktop.engine.Engine;
import org.sottovoce.desktop.task.Failure;
import org.sottovoce.desktop.task.Outcome;
import org.sottovoce.desktop.task.Report;
import org.sottovoce.desktop.task.TaskBar;
import org.sottovoce.desktop.task.TaskRunner;
import org.sottovoce.desktop.theme.AppIcon;
import org.sottovoce.desktop.worklist.FileDrop;

/** The window: empty until the engine is ready, then the workplace. */
public final class EditorWindow extends JFrame {

  private final transient Preferences preferences;
  private final TaskBar bar = new TaskBar();
  private final transient TaskRunner tasks = new TaskRunner(bar);
  private transient Runnable quit = this::dispose;

  public EditorWindow(Preferences preferences) {
    super(Messages.text("window.title"));
    this.preferences = preferences;
    setName("editor");
    setIconImages(AppIcon.images());
    setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
    addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent event) {
            quit.run();
          }
        });
    bar.onStop(event -> tasks.cancel());
    setContentPane(new Welcome());
    setSize(fitting(1440, 900));
    setMinimumSize(fitting(900, 560));
    setLocationRelativeTo(null);
  }

  /** A scaled size, or as much of it as the screen has room for. */
  private static Dimension fitting(int width, int height) {
    Rectangle room = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    Dimension wanted = UIScale.scale(new Dimension(width, height));
    return new Dimension(Math.min(wanted.width, room.width), Math.min(wanted.height, room.height));
  }

  /** Gets the engine ready in the background, then the workplace, then reads {@code documents}. */
  public void begin(Engine.Factory factory, List<Path> documents) {
    tasks.run(
        Messages.text("window.starting"),
        factory::start,
        outcome -> {
          if (outcome instanceof Outcome.Done<Engine> done) {
            furnish(new Workplace(done.value(), tasks, bar, this, preferences), documents);
          } else if (outcome instanceof Outcome.Failed<Engine> failed) {
            Report.show(this, Messages.text("window.failed"), List.of(Failure.of(failed.cause())));
          }
        });
  }

  private void furnish(Workplace ready, List<Path> documents) {
    quit = ready::quit;
    setJMenuBar(CommandMenu.of(ready.commands()));
    setContentPane(ready.panel());
    ready.commands().bindWindow(getRootPane());
    getRootPane().setTransferHandler(new FileDrop(ready::take));
    revalidate();
    repaint();
    ready.focus();
    if (!documents.isEmpty()) {
      ready.take(documents);
    }
  }
}
