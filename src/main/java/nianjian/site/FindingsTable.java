package nianjian.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianjian.archive.Report;
import nianjian.check.CheckResult;
import nianjian.export.Cell;
import nianjian.export.Column;
import nianjian.export.Kind;
import nianjian.export.Row;
import nianjian.export.Table;

/** The table of all differences that the checks found. */
final class FindingsTable {
  private static final List<Column> COLUMNS =
      List.of(
          Column.of("region", Kind.TEXT, "地区编号"),
          Column.of("year", Kind.INTEGER, "报告年度"),
          Column.of("code", Kind.TEXT, "诊断编号"),
          Column.of("severity", Kind.TEXT, "级别：warning 或 info"),
          Column.of("at", Kind.TEXT, "核对项编号"),
          Column.of("name", Kind.TEXT, "核对项"),
          Column.of("stated", Kind.DECIMAL, "所载"),
          Column.of("computed", Kind.DECIMAL, "计得"),
          Column.of("difference", Kind.DECIMAL, "差"),
          Column.nullable("note", Kind.TEXT, "编者说明"),
          Column.of("path", Kind.TEXT, "报告页"));

  private FindingsTable() {}

  static Table of(SiteContext context) {
    List<Row> rows = new ArrayList<>();
    for (Report report : context.archive().published()) {
      for (CheckResult result : context.checks(report).results()) {
        if (result.differs()) {
          rows.add(row(context, report, result));
        }
      }
    }
    return new Table("findings", COLUMNS, rows);
  }

  private static Row row(SiteContext context, Report report, CheckResult result) {
    return Row.of(
        Cell.text(report.region()),
        Cell.whole(report.year()),
        Cell.text(result.code().id()),
        Cell.text(result.level().word()),
        Cell.text(result.at()),
        Cell.text(name(context, result)),
        Cell.number(result.stated()),
        Cell.number(result.computed()),
        Cell.number(result.stated().subtract(result.computed())),
        Cell.text(result.explanation()),
        Cell.text(Permalinks.report(report.id()).value()));
  }

  private static String name(SiteContext context, CheckResult result) {
    Optional<String> line = result.line().map(context::label);
    String name = context.label(result.name());
    return line.isPresent() ? context.t("check.line", name, line.get()) : name;
  }
}
