package org.sottovoce.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sottovoce.desktop.action.Command;
import org.sottovoce.desktop.editor.DocumentView;
import org.sottovoce.text.Span;

/** The page shows what would be released, and goes on with every key. */
@DisplayTest
class AsReleasedTest {

  private static final String TEXT = "Mary Whitaker: In Hexley, with Tom.\n";

  @TempDir Path folder;
  private EditorDriver editor;

  @BeforeAll
  static void watchTheThreads() {
    FailOnThreadViolationRepaintManager.install();
  }

  @BeforeEach
  void open() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
    editor = new EditorDriver(new TestEngine(), List.of(file));
    EditorDriver.until("the document", editor::tally, "0 of 3 decided"::equals);
    editor.awaitPage();
  }

  @AfterEach
  void close() {
    editor.cleanUp();
  }

  private void untilShown(String expected) {
    DocumentView page = editor.window().robot().finder().findByType(DocumentView.class);
    Span whole = Span.of(0, TEXT.length());
    EditorDriver.until(
        "the page", () -> GuiActionRunner.execute(() -> page.shown(whole)), expected::equals);
  }

  @Test
  void everyDecisionShowsWhatItDoesAndTheTextComesBack() {
    editor.choose(Command.NEXT_UNDECIDED);
    editor.choose(Command.ACCEPT);
    untilShown(TEXT);
    editor.choose(Command.AS_RELEASED);
    untilShown("Ted Delaney: In Hexley, with Tom.\n");
    editor.window().panel("as-released").requireVisible();
    editor.choose(Command.ACCEPT);
    untilShown("Ted Delaney: In [town in the north], with Tom.\n");
    editor.choose(Command.UNDO);
    editor.choose(Command.UNDO);
    untilShown(TEXT);
    editor.choose(Command.REDO);
    untilShown("Ted Delaney: In Hexley, with Tom.\n");
    editor.choose(Command.AS_RELEASED);
    untilShown(TEXT);
    assertEquals("1 of 3 decided", editor.tally());
  }
}
