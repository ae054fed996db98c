package nianjian.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianjian.archive.Archive;
import nianjian.archive.Report;
import nianjian.archive.Scope;
import nianjian.archive.Status;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Severity;
import nianjian.form.Form;
import nianjian.form.Grid;
import nianjian.form.GridColumn;
import nianjian.form.GridRow;
import nianjian.form.Labels;
import nianjian.form.MetricTable;
import nianjian.form.Numbers;
import nianjian.form.Outcome;
import nianjian.form.RelationChecker;
import nianjian.form.RelationResult;

/**
 * Holds a report's figures against the relations of its form and those it declares of itself. What
 * does not apply is left out; a difference is shown, never repaired.
 *
 * @param results the outcomes: differences first, then what agrees, then what cannot be checked
 */
public record ReportChecks(List<CheckResult> results) {
  /** Nothing was checked. */
  public static final ReportChecks NONE = new ReportChecks(List.of());

  /** Differences first, the gravest relations first among them; else in the order of the form. */
  private static final Comparator<CheckResult> ORDER =
      Comparator.comparing(CheckResult::outcome)
          .thenComparing(r -> r.differs() ? r.level() : Severity.INFO);

  public ReportChecks {
    results = List.copyOf(results);
  }

  /** The checks of one report's figures; a draft's too, none for a withdrawn one. */
  public static ReportChecks of(Report report, Archive archive) {
    return Checker.check(report, archive, List.of(), ReportFindings.NONE).checks();
  }

  /**
   * The outcomes that have something to say, in the order in which they are shown; none for a
   * withdrawn report.
   *
   * @param further outcomes beside those of the form's relations and the report's own
   */
  static List<CheckResult> results(Report report, Archive archive, List<CheckResult> further) {
    if (report.status() == Status.WITHDRAWN) {
      return List.of();
    }
    List<CheckResult> all = new ArrayList<>();
    all.addAll(relations(report, archive, report.figures().withExtras(), report.scope(), false));
    all.addAll(relations(report, archive, report.figures().agencyMetrics(), Scope.AGENCY, true));
    all.addAll(DeclaredChecks.of(report, archive));
    all.addAll(further);
    return all.stream()
        .filter(r -> r.outcome() != Outcome.NOT_APPLICABLE)
        .sorted(ORDER)
        .map(CheckResult::withoutErrors)
        .toList();
  }

  private static List<CheckResult> relations(
      Report report, Archive archive, MetricTable table, Scope scope, boolean agency) {
    if (table.isEmpty()) {
      return List.of();
    }
    Form form = archive.form(report);
    Optional<Report> before = archive.yearBefore(report);
    List<RelationResult> results =
        RelationChecker.check(
            form,
            table,
            before.map(archive::form).orElse(form),
            before.map(r -> r.figures().of(r.scope(), scope)).orElse(MetricTable.EMPTY));
    Map<String, Labels> causes = new HashMap<>();
    for (GridFault fault : GridFaults.of(results)) {
      fault.results().forEach(at -> causes.put(at, fault.cause(form)));
    }
    return results.stream()
        .map(r -> result(r, form, agency, Optional.ofNullable(causes.get(r.at()))))
        .toList();
  }

  private static CheckResult result(
      RelationResult r, Form form, boolean agency, Optional<Labels> fault) {
    return new CheckResult(
        Code.RELATION_DIFFERS,
        agency ? "agency:" + r.at() : r.at(),
        CheckKind.of(r.relation().type()),
        r.relation().label(),
        line(r, form),
        r.outcome(),
        r.level(),
        agency,
        r.left(),
        r.right(),
        r.leftSum(),
        r.rightSum(),
        r.outcome() == Outcome.DIFFERS ? fault.or(r.relation()::cause) : blankTotal(r),
        List.of(),
        Optional.empty());
  }

  /** What a blank total follows from, where it does. */
  private static Optional<Labels> blankTotal(RelationResult r) {
    String sum = Numbers.grouped(r.rightSum());
    return Optional.of(
            new Labels(
                "总计格空白；由各分项相加推得 " + sum + "，不是报告所载",
                "總計格空白；由各分項相加推得 " + sum + "，不是報告所載",
                "The total is blank; its parts add up to " + sum + ", which is derived"))
        .filter(l -> r.totalBlank());
  }

  /** The name of the grid's row or column that a result is about. */
  private static Optional<Labels> line(RelationResult r, Form form) {
    int slash = r.at().indexOf('/');
    if (slash < 0) {
      return Optional.empty();
    }
    String id = r.at().substring(slash + 1);
    Optional<Grid> grid = r.relation().grid().flatMap(form::grid);
    Optional<Labels> column = grid.flatMap(g -> g.column(id)).map(GridColumn::label);
    boolean aboutColumns = grid.flatMap(g -> g.row(r.relation().left().get(0))).isPresent();
    return aboutColumns ? column : grid.flatMap(g -> g.row(id)).map(GridRow::label);
  }

  /**
   * How many checks came to a verdict. The rows or columns of a table that agree count as one
   * check; each that differs counts for itself.
   */
  public int checks() {
    Set<String> agreeing = new LinkedHashSet<>();
    int others = 0;
    for (CheckResult r : results) {
      if (r.kind() == CheckKind.GRID && r.outcome() == Outcome.AGREES) {
        agreeing.add(group(r));
      } else if (r.decided()) {
        others++;
      }
    }
    return agreeing.size() + others;
  }

  /** How many checks differ, explained or not. */
  public int differences() {
    return (int) results.stream().filter(CheckResult::differs).count();
  }

  /** The id under which the agreeing rows or columns of a table count as one. */
  static String group(CheckResult result) {
    int slash = result.at().indexOf('/');
    return slash < 0 ? result.at() : result.at().substring(0, slash);
  }

  /**
   * The results with the rows or columns of a table that have the same outcome as one group; a
   * difference is a group of its own.
   */
  public List<List<CheckResult>> grouped() {
    List<List<CheckResult>> groups = new ArrayList<>();
    Set<String> done = new LinkedHashSet<>();
    for (CheckResult r : results) {
      if (r.kind() != CheckKind.GRID || r.differs()) {
        groups.add(List.of(r));
      } else if (done.add(group(r) + r.outcome())) {
        groups.add(
            results.stream()
                .filter(o -> o.kind() == CheckKind.GRID && o.outcome() == r.outcome())
                .filter(o -> group(o).equals(group(r)))
                .toList());
      }
    }
    return groups;
  }
}
