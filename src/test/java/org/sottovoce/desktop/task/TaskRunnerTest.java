package org.sottovoce.desktop.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.sottovoce.desktop.engine.Refusal;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.document.UnreadableDocument.Reason;

class TaskRunnerTest {

  private final TaskRunner tasks = new TaskRunner(new SilentDisplay());

  private <T> Outcome<T> outcome(Work<T> work) throws Exception {
    CompletableFuture<Outcome<T>> outcome = new CompletableFuture<>();
    SwingUtilities.invokeLater(() -> tasks.run("work", work, outcome::complete));
    return outcome.get(10, TimeUnit.SECONDS);
  }

  @Test
  void aValueIsDone() throws Exception {
    assertEquals(new Outcome.Done<>(42), outcome(progress -> 42));
  }

  @Test
  void workNeverRunsOnTheEventThreadAndItsOutcomeAlways() throws Exception {
    CompletableFuture<Boolean> told = new CompletableFuture<>();
    SwingUtilities.invokeLater(
        () ->
            tasks.run(
                "work",
                progress -> SwingUtilities.isEventDispatchThread(),
                outcome ->
                    told.complete(
                        outcome.equals(new Outcome.Done<>(false))
                            && SwingUtilities.isEventDispatchThread())));
    assertTrue(told.get(10, TimeUnit.SECONDS));
  }

  @Test
  void twoRunnersDoNotWaitForEachOther() throws Exception {
    CountDownLatch held = new CountDownLatch(1);
    CompletableFuture<Boolean> beside = new CompletableFuture<>();
    SwingUtilities.invokeLater(
        () -> {
          tasks.run("long", progress -> held.await(10, TimeUnit.SECONDS), outcome -> {});
          new TaskRunner(TaskDisplay.none())
              .run("small", progress -> 1, outcome -> beside.complete(tasks.isBusy()));
        });
    assertTrue(beside.get(9, TimeUnit.SECONDS));
    held.countDown();
  }

  @Test
  void whatIsThrownIsFailed() throws Exception {
    Refusal refusal = new Refusal("The disk is full: make room.");
    assertEquals(
        new Outcome.Failed<>(refusal),
        outcome(
            progress -> {
              throw refusal;
            }));
  }

  @Test
  void workThatStopsWhenAskedIsCancelled() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    CompletableFuture<Outcome<Object>> outcome = new CompletableFuture<>();
    SwingUtilities.invokeLater(
        () ->
            tasks.run(
                "work",
                progress -> {
                  running.countDown();
                  while (!progress.isCancelled()) {
                    Thread.onSpinWait();
                  }
                  throw new CancellationException();
                },
                outcome::complete));
    assertTrue(running.await(10, TimeUnit.SECONDS));
    SwingUtilities.invokeLater(tasks::cancel);
    assertInstanceOf(Outcome.Cancelled.class, outcome.get(10, TimeUnit.SECONDS));
  }

  @Test
  void piecesOfWorkTakeTurns() throws Exception {
    List<Integer> order = new ArrayList<>();
    CompletableFuture<List<Integer>> all = new CompletableFuture<>();
    SwingUtilities.invokeLater(
        () -> {
          for (int i = 0; i < 20; i++) {
            int number = i;
            tasks.run(
                "work",
                progress -> {
                  Thread.sleep(number % 3);
                  return number;
                },
                outcome -> {
                  order.add(number);
                  if (order.size() == 20) {
                    all.complete(order);
                  }
                });
          }
        });
    List<Integer> expected = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      expected.add(i);
    }
    assertEquals(expected, all.get(10, TimeUnit.SECONDS));
    SwingUtilities.invokeAndWait(() -> {});
    assertFalse(tasks.isBusy());
  }

  @Test
  void failuresAreToldPlainly() {
    assertEquals(
        "a.docx is protected by a password: remove the protection and try again.",
        Failure.of("a.docx", new UnreadableDocument(Reason.ENCRYPTED)));
    assertEquals(
        "The disk is full: make room.", Failure.of(new Refusal("The disk is full: make room.")));
    String bug = Failure.of(new IllegalStateException("Mary Whitaker"));
    assertFalse(bug.contains("Mary"), "messages of programs may quote the text");
    assertTrue(bug.contains("IllegalStateException"), bug);
  }
}
