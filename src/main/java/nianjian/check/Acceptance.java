package nianjian.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianjian.archive.Accept;
import nianjian.archive.Report;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;

/**
 * Holds a report's {@code accept} entries against what was found in it. An entry that names no
 * place holds only where its code was found once; one that matches nothing is itself a finding.
 */
final class Acceptance {
  private final Report report;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<Accept> used = new HashSet<>();

  /**
   * The entries of a report.
   *
   * @param found the code of everything that was found in it, as often as it was
   */
  Acceptance(Report report, Collection<Code> found) {
    this.report = report;
    found.forEach(code -> counts.merge(code.id(), 1, Integer::sum));
  }

  /** What the editors say of a finding, if they do. */
  Optional<String> explanation(Code code, Optional<String> at) {
    // One entry is enough for findings that share their words; a second one like it does no harm.
    List<Accept> entries =
        report.figures().accepted().stream()
            .filter(entry -> entry.code().equals(code.id()) && names(entry, code, at))
            .toList();
    used.addAll(entries);
    return entries.stream().map(Accept::note).findFirst();
  }

  private boolean names(Accept entry, Code code, Optional<String> at) {
    return entry.at().isPresent() ? entry.at().equals(at) : counts.getOrDefault(code.id(), 0) == 1;
  }

  /** A finding with the editors' explanation, where they give one and no note explains it. */
  Diagnostic explained(Diagnostic finding) {
    if (!finding.open()) {
      return finding;
    }
    return explanation(finding.code(), finding.at()).map(finding::explained).orElse(finding);
  }

  /** The entries that no finding answers to (NJ222). */
  List<Diagnostic> unused() {
    List<Diagnostic> unused = new ArrayList<>();
    for (Accept entry : report.figures().accepted()) {
      if (!used.contains(entry)) {
        unused.add(
            Diagnostic.of(
                Code.ACCEPT_UNUSED, entry.position(), entry.code(), entry.at().orElse("")));
      }
    }
    return unused;
  }
}
