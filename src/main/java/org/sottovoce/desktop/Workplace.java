package org.sottovoce.desktop;

import java.awt.Insets;
import java.awt.Window;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.prefs.Preferences;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;
import org.sottovoce.desktop.action.Command;
import org.sottovoce.desktop.action.Commands;
import org.sottovoce.desktop.action.Messages;
import org.sottovoce.desktop.cast.Cast;
import org.sottovoce.desktop.choice.Choosing;
import org.sottovoce.desktop.choice.Thoroughness;
import org.sottovoce.desktop.desk.Desk;
import org.sottovoce.desktop.editor.AsReleased;
import org.sottovoce.desktop.editor.DocumentView;
import org.sottovoce.desktop.editor.FindBar;
import org.sottovoce.desktop.editor.MentionCard;
import org.sottovoce.desktop.editor.MentionWords;
import org.sottovoce.desktop.engine.Engine;
import org.sottovoce.desktop.picture.Pictures;
import org.sottovoce.desktop.release.ReleaseSteps;
import org.sottovoce.desktop.study.StudyKeeper;
import org.sottovoce.desktop.sweep.SweepList;
import org.sottovoce.desktop.task.Report;
import org.sottovoce.desktop.task.TaskBar;
import org.sottovoce.desktop.task.TaskDisplay;
import org.sottovoce.desktop.task.TaskRunner;
import org.sottovoce.desktop.worklist.FileQueue;
import org.sottovoce.desktop.worklist.Worklist;

/** Everything in the window, made and joined once the engine is ready. */
final class Workplace {

  private final Engine engine;
  private final Window window;
  private final Desk desk;
  private final DocumentView page;
  private final JComponent documents;
  private final StatusBar status;
  private final FileQueue files;
  private final StudyKeeper keeper;
  private final Commands commands;
  private final Workbench panel;

  Workplace(Engine engine, TaskRunner tasks, TaskBar bar, Window window, Preferences preferences) {
    this.engine = engine;
    this.window = window;
    desk = new Desk(StudyKeeper.begin(engine), this::journalFailed);
    MentionWords words = new MentionWords(engine);
    page = new DocumentView(desk, words);
    FindBar find = new FindBar(desk, page);
    AsReleased released = new AsReleased(desk, engine, aside(), page);
    Cast cast = new Cast(desk, engine);
    SweepList sweep = new SweepList(desk, engine, aside(), page::reveal);
    JTabbedPane lists = new JTabbedPane();
    lists.setName("lists");
    lists.putClientProperty("JTabbedPane.tabInsets", new Insets(4, 10, 4, 10));
    lists.addTab(Messages.text("cast.heading"), cast);
    lists.addTab(Messages.text("sweep.heading"), sweep);
    Worklist worklist = new Worklist(desk);
    documents = worklist.documents();
    status = new StatusBar(desk, words, bar);
    Thoroughness thoroughness = new Thoroughness(preferences);
    files = new FileQueue(desk, engine, tasks, thoroughness::preset, this::taken);
    keeper = new StudyKeeper(desk, engine, tasks, window, status::saved);
    Deeds deeds = new Deeds();
    deeds.decide(desk, cast);
    deeds.go(desk, page, List.of(worklist.documents(), page, cast.table(), sweep.table()));
    deeds.sweep(sweep);
    deeds.find(find);
    deeds.mark(desk, page, engine, status::tell);
    deeds.files(
        new FilePicker(window, this::take),
        new ReleaseSteps(desk, engine, tasks, window, sweep),
        new Pictures(desk, engine, tasks, window),
        keeper);
    deeds.choose(new Choosing(desk, engine, tasks, thoroughness, window, status::tell));
    deeds.view(page, released, preferences, this::quit);
    commands = deeds.commands();
    commands.bindPage(page);
    commands.bindPanel(cast.table());
    commands.bindPanel(sweep.table());
    commands.bindPanel(worklist.documents());
    panel =
        new Workbench(
            new Workbench.Parts(
                worklist,
                page,
                find,
                released,
                new MentionCard(desk, words, commands),
                new Welcome(commands.action(Command.OPEN), commands.action(Command.OPEN_STUDY)),
                lists,
                status));
    desk.onChange(this::follow);
    enable();
    engine.lack().ifPresent(status::lack);
  }

  /** A queue for small work that is not shown and neither waits nor holds anything up. */
  private static TaskRunner aside() {
    return new TaskRunner(TaskDisplay.none());
  }

  Commands commands() {
    return commands;
  }

  JComponent panel() {
    return panel;
  }

  /** Takes the focus to the documents: letters are commands there, not a filter's text. */
  void focus() {
    documents.requestFocusInWindow();
  }

  /** Takes in files and folders; a study among them is opened instead. */
  void take(List<Path> paths) {
    List<Path> documents = new ArrayList<>(paths);
    documents.removeIf(engine::isStudy);
    if (!documents.isEmpty()) {
      files.take(documents);
    }
    paths.stream().filter(path -> !documents.contains(path)).findFirst().ifPresent(keeper::open);
  }

  /** Ends the program, unless there is something to lose and the user stays. */
  void quit() {
    if (keeper.mayLeave()) {
      keeper.close();
      window.dispose();
    }
  }

  private void taken(FileQueue.Report report) {
    status.tell(Messages.text("intake.added", report.added()));
    if (!report.failures().isEmpty()) {
      Report.show(window, Messages.text("intake.failed"), report.failures());
    }
    if (!report.remarks().isEmpty()) {
      Report.show(window, Messages.text("intake.remarks"), report.remarks());
    }
  }

  private void journalFailed() {
    Report.show(window, Messages.text("journal.title"), List.of(Messages.text("journal.failed")));
  }

  private void follow(Desk.Change change) {
    enable();
    if (change.before().page().isEmpty() && change.after().page().isPresent()) {
      page.requestFocusInWindow(); // only now that it is shown
    }
  }

  private void enable() {
    boolean shown = desk.sight().page().isPresent();
    boolean open = shown && !desk.isPreview();
    boolean at = desk.sight().mention().isPresent() && open;
    panel.turnTo(shown);
    commands.action(Command.UNDO).setEnabled(desk.session().canUndo());
    commands.action(Command.REDO).setEnabled(desk.session().canRedo());
    commands.action(Command.CHOICES).setEnabled(!desk.isPreview());
    commands.action(Command.EXPORT).setEnabled(open);
    commands.action(Command.PICTURES).setEnabled(open);
    commands.action(Command.SAVE_STUDY).setEnabled(open);
    commands.action(Command.MARK).setEnabled(open);
    commands.action(Command.SWEEP).setEnabled(open);
    commands.action(Command.SEE).setEnabled(open);
    commands.action(Command.SEE_AGAIN).setEnabled(open);
    commands.action(Command.FIND).setEnabled(shown);
    commands.action(Command.AS_RELEASED).setEnabled(open);
    for (Command.Group group : List.of(Command.Group.DECIDE, Command.Group.DECIDE_ONE)) {
      group.commands().forEach(command -> commands.action(command).setEnabled(at));
    }
  }
}
