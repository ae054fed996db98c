package nianjian.check;

import java.util.List;
import java.util.Optional;
import nianjian.archive.FigureRef;
import nianjian.check.GridFault.Kind;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.form.Form;
import nianjian.form.Grid;
import nianjian.form.MetricTable;
import nianjian.form.Numbers;
import nianjian.form.RelationChecker;

/**
 * Names the cell, or the two rows or columns, to which all differences of a table lead (NJ308,
 * NJ309).
 */
final class GridFaultRule implements ReportRule {
  @Override
  public void check(CheckedReport report, Findings findings) {
    if (!report.form().grids().isEmpty()) {
      check(report.form(), report.report().metrics(), "", findings);
      check(report.form(), report.report().figures().agencyMetrics(), FigureRef.AGENCY, findings);
    }
  }

  private static void check(Form form, MetricTable table, String prefix, Findings findings) {
    if (table.isEmpty()) {
      return;
    }
    List<GridFault> faults = GridFaults.of(RelationChecker.check(form, table, Optional.empty()));
    for (GridFault fault : faults) {
      findings.add(found(form, fault, prefix).at(prefix + fault.at()));
    }
  }

  private static Diagnostic found(Form form, GridFault fault, String prefix) {
    String amount = Numbers.grouped(fault.amount());
    String at = prefix + fault.at();
    if (fault.kind() == Kind.SHIFT) {
      String table = form.grid(fault.grid()).map(Grid::label).map(l -> l.hans()).orElse("");
      return Diagnostic.of(
          Code.FIGURES_SHIFTED,
          fault.cell().position(),
          amount,
          table,
          fault.names(form).hans(),
          at);
    }
    return Diagnostic.of(
        Code.CELL_DOUBTFUL,
        fault.cell().position(),
        form.name(fault.cell().id()).map(n -> n.label().hans()).orElse(fault.at()),
        Numbers.grouped(fault.cell().value()),
        Numbers.grouped(fault.mended()),
        amount,
        at);
  }
}
