package nianjian.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Collects diagnostics from any number of threads. Readers and rules add to it and go on; at most
 * {@value #KEPT_PER_CODE} are kept for each code, the rest are counted.
 */
public final class Diagnostics {
  /** How many diagnostics of one code are kept in full. */
  public static final int KEPT_PER_CODE = 50;

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic d) -> d.position().path())
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::position)
          .thenComparing(d -> d.code().id())
          .thenComparing(d -> d.message().id())
          .thenComparing(d -> String.join("\u0000", d.arguments()))
          .thenComparing(d -> d.at().orElse(""))
          .thenComparing(d -> d.explanation().orElse(""));

  private final Map<Code, List<Diagnostic>> byCode = new EnumMap<>(Code.class);
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

  /** Adds one. */
  public synchronized void add(Diagnostic diagnostic) {
    byCode.computeIfAbsent(diagnostic.code(), c -> new ArrayList<>()).add(diagnostic);
    if (diagnostic.open()) {
      counts.merge(diagnostic.severity(), 1, Integer::sum);
    }
  }

  /** Adds one with its code's own severity. */
  public void add(Code code, Position position, String... arguments) {
    add(Diagnostic.of(code, position, arguments));
  }

  /** Adds all that another collection kept. */
  public void addAll(Iterable<Diagnostic> others) {
    others.forEach(this::add);
  }

  /** All added, none cut: by file, the gravest first within a file, then by place. */
  public synchronized List<Diagnostic> all() {
    return byCode.values().stream().flatMap(List::stream).sorted(ORDER).toList();
  }

  /** What is to be shown: as {@link #all}, at most {@value #KEPT_PER_CODE} of each code. */
  public List<Diagnostic> kept() {
    Map<Code, Integer> seen = new EnumMap<>(Code.class);
    return all().stream()
        .filter(d -> seen.merge(d.code(), 1, Integer::sum) <= KEPT_PER_CODE)
        .toList();
  }

  /** How many of a code are left out of {@link #kept}, for the codes that have any. */
  public synchronized Map<Code, Integer> cut() {
    Map<Code, Integer> cut = new EnumMap<>(Code.class);
    byCode.forEach(
        (code, list) -> {
          if (list.size() > KEPT_PER_CODE) {
            cut.put(code, list.size() - KEPT_PER_CODE);
          }
        });
    return cut;
  }

  /** How many of a severity were added that nobody has explained. */
  public synchronized int count(Severity severity) {
    return counts.getOrDefault(severity, 0);
  }

  /** Whether any error was added that nobody has explained. */
  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }
}
