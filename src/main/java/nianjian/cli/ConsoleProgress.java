package nianjian.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import nianjian.build.Progress;
import nianjian.build.Stage;
import nianjian.diagnostic.DiagnosticTexts;
import nianjian.diagnostic.DisplayWidth;

/**
 * Shows on a terminal how far a build is, once it has taken a moment; with {@code -v} also prints a
 * line for each stage.
 */
final class ConsoleProgress implements Progress {
  private static final long PATIENCE = 250_000_000;
  private static final long PAUSE = 100_000_000;

  private final PrintWriter out;
  private final DiagnosticTexts texts;
  private final boolean live;
  private final boolean verbose;
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicLong next;
  private volatile Stage stage = Stage.SCAN;
  private volatile int items;
  private int shown;

  /**
   * A progress.
   *
   * @param out where to
   * @param texts the words
   * @param live whether somebody watches
   * @param verbose whether each stage is reported when it has ended
   */
  ConsoleProgress(PrintWriter out, DiagnosticTexts texts, boolean live, boolean verbose) {
    this.out = out;
    this.texts = texts;
    this.live = live;
    this.verbose = verbose;
    this.next = new AtomicLong(System.nanoTime() + PATIENCE);
  }

  @Override
  public void begin(Stage begun, int count) {
    stage = begun;
    items = count;
    done.set(0);
    show();
  }

  @Override
  public void step() {
    done.incrementAndGet();
    show();
  }

  @Override
  public void end(Stage ended, long nanos) {
    clear();
    if (verbose) {
      out.println(
          texts.text(
              items == 0 ? "progress.stage" : "progress.items",
              name(ended),
              Integer.toString(items),
              String.format(Locale.ROOT, "%.2f", nanos / 1e9)));
    }
  }

  private void show() {
    long now = System.nanoTime();
    long due = next.get();
    if (live && now - due >= 0 && next.compareAndSet(due, now + PAUSE)) {
      String text = name(stage) + (items > 0 ? " " + done.get() + "/" + items : "");
      print(text);
    }
  }

  private synchronized void print(String text) {
    int width = DisplayWidth.of(text);
    out.print("\r" + text + " ".repeat(Math.max(0, shown - width)));
    out.flush();
    shown = width;
  }

  private synchronized void clear() {
    if (shown > 0) {
      out.print("\r" + " ".repeat(shown) + "\r");
      out.flush();
      shown = 0;
    }
  }

  private String name(Stage of) {
    return texts.text("stage." + of.word());
  }
}
