package nianjian.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Works on the items of a list with several threads. Results come in the order of the items, so any
 * number of threads gives the same answer.
 *
 * @param threads how many threads work at once, at least 1
 */
public record WorkPool(int threads) {
  public WorkPool {
    if (threads < 1) {
      throw new IllegalArgumentException("threads: " + threads);
    }
  }

  /**
   * The results of the work on each item, in the order of the items. What the work on an item
   * throws is thrown here once all are done; with several, that of the earliest item.
   */
  public <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> work) {
    List<FutureTask<R>> tasks = new ArrayList<>(items.size());
    items.forEach(item -> tasks.add(new FutureTask<>(() -> work.apply(item))));
    AtomicInteger next = new AtomicInteger();
    Runnable worker =
        () -> {
          for (int i = next.getAndIncrement(); i < tasks.size(); i = next.getAndIncrement()) {
            tasks.get(i).run();
          }
        };
    for (int i = 1; i < Math.min(threads, tasks.size()); i++) {
      Thread thread = new Thread(worker, "work-" + i);
      // Work that hangs must not keep a stopped program alive.
      thread.setDaemon(true);
      thread.start();
    }
    worker.run();
    List<R> results = new ArrayList<>(tasks.size());
    tasks.forEach(task -> results.add(result(task)));
    return results;
  }

  private static <R> R result(FutureTask<R> task) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          // Half a result is of no use to anyone: the wait goes on, and the caller is told after
          // it.
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException exception
          ? exception
          : new IllegalStateException(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
