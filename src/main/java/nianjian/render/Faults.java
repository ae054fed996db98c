package nianjian.render;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Diagnostics;
import nianjian.io.SitePath;

/**
 * The faults of all pages. The same fault on many pages is one, with the first of the pages by path
 * and their number, whatever order they were rendered in.
 */
final class Faults {
  private final Map<Fault, Pages> faults = new HashMap<>();

  private record Pages(SitePath first, String label, int count) {
    Pages and(Pages other) {
      Pages earlier = first.compareTo(other.first) <= 0 ? this : other;
      return new Pages(earlier.first, earlier.label, count + other.count);
    }
  }

  synchronized void add(Fault fault, PageTarget page) {
    faults.merge(fault, new Pages(page.path(), page.label(), 1), Pages::and);
  }

  /** Adds a diagnostic for each; it has the page and the number of pages as its last arguments. */
  synchronized void report(Diagnostics diagnostics) {
    faults.forEach(
        (fault, pages) ->
            diagnostics.add(
                Diagnostic.of(
                    fault.code(),
                    fault.position(),
                    Stream.concat(
                            fault.arguments().stream(),
                            Stream.of(pages.label(), Integer.toString(pages.count())))
                        .toArray(String[]::new))));
  }
}
