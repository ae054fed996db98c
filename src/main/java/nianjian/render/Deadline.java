package nianjian.render;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Interrupts the thread that renders a page if it takes too long: layouts look for an interrupt in
 * every turn of a loop. Time decides only whether a page fails, never what it says.
 */
final class Deadline implements AutoCloseable {
  private static final ScheduledThreadPoolExecutor CLOCK = clock();

  private final Thread thread = Thread.currentThread();
  private final Future<?> alarm;
  private boolean passed;
  private boolean over;

  private Deadline(Duration time) {
    alarm = CLOCK.schedule(this::pass, time.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** A deadline for what the current thread does from now on. */
  static Deadline after(Duration time) {
    return new Deadline(time);
  }

  private static ScheduledThreadPoolExecutor clock() {
    ScheduledThreadPoolExecutor clock =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "nianjian-deadline");
              thread.setDaemon(true);
              return thread;
            });
    clock.setRemoveOnCancelPolicy(true);
    return clock;
  }

  private synchronized void pass() {
    if (!over) {
      passed = true;
      thread.interrupt();
    }
  }

  /** Whether it has passed. */
  synchronized boolean passed() {
    return passed;
  }

  /** Ends it; an interrupt that it caused is taken back. */
  @Override
  public synchronized void close() {
    over = true;
    alarm.cancel(false);
    if (passed) {
      Thread.interrupted();
    }
  }
}
