package io.github.sceplifecycle.examples.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Waits until the process is told to end (SIGINT, SIGTERM), its thread is interrupted or somebody
 * here asks for it. What stands in the same {@code try} is closed before the process ends, and it
 * ends with 0: to be stopped is how a service is meant to end.
 */
final class Stop implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 5;

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook = new Thread(this::end, "scep-lifecycle-stop");

  /** Listens from now on. */
  Stop() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Runs when a signal came. Without the halt, Java would end with 128 and the signal's number. */
  private void end() {
    asked.countDown();
    try {
      if (closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        Runtime.getRuntime().halt(ExitCode.READ);
      }
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }

  /** Asks for the end. */
  void ask() {
    asked.countDown();
  }

  /** Waits until somebody has asked for the end. */
  void await() {
    try {
      asked.await();
    } catch (InterruptedException alsoAsks) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException theHookRuns) {
      closed.countDown();
    }
  }
}
