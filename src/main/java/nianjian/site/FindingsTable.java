package nianjian.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianjian.archive.Place;
import nianjian.archive.Report;
import nianjian.archive.Scope;
import nianjian.check.CheckResult;
import nianjian.diagnostic.Severity;
import nianjian.export.Cell;
import nianjian.export.Column;
import nianjian.export.Kind;
import nianjian.export.Row;
import nianjian.export.Table;

/**
 * The table of all differences that the checks of published reports found, explained or not: by
 * region, then year, then in the order of the report's page.
 */
final class FindingsTable {
  /** Findings about figures are at most warnings. */
  private static final List<String> SEVERITIES =
      List.of(Severity.WARNING.word(), Severity.INFO.word());

  private static final List<String> SCOPES = List.of(Scope.AREA.word(), Scope.AGENCY.word());

  /** Its columns, which the data page explains. */
  static final List<Column> COLUMNS =
      List.of(
          Column.of("region", Kind.TEXT, "地区标识，不随改名改码而变"),
          Column.of("region_name", Kind.TEXT, "地区全称，自省级写起"),
          Column.of("year", Kind.INTEGER, "报告年度"),
          Column.of("scope", Kind.TEXT, "统计范围：area 全区域，agency 本机关").withAllowed(SCOPES),
          Column.of("code", Kind.TEXT, "诊断编号"),
          Column.of("severity", Kind.TEXT, "级别：warning 警告，info 提示").withAllowed(SEVERITIES),
          Column.of("at", Kind.TEXT, "核对项编号，accept 以此指明"),
          Column.of("name", Kind.TEXT, "核对项名称"),
          Column.of("stated", Kind.DECIMAL, "报告所载的数"),
          Column.of("computed", Kind.DECIMAL, "依分项或别处所载计得的数"),
          Column.of("difference", Kind.DECIMAL, "所载减计得"),
          Column.nullable("quote", Kind.TEXT, "原文中的话；只由表中数字得出的为空"),
          Column.nullable("section", Kind.TEXT, "这句话所在标题在报告页的锚点，如 s3；在首个标题之前的为空"),
          Column.nullable("note", Kind.TEXT, "编者说明；没有说明的为空"),
          Column.of("path", Kind.TEXT, "报告页“数据核对”在本站的路径"));

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
    Optional<Place> place = result.places().stream().findFirst();
    return Row.of(
        Cell.text(report.region()),
        Cell.text(context.archive().regions().fullName(context.region(report))),
        Cell.whole(report.year()),
        Cell.text((result.agency() ? Scope.AGENCY : report.scope()).word()),
        Cell.text(result.code().id()),
        Cell.text(result.level().word()),
        Cell.text(result.at()),
        Cell.text(name(context, result)),
        Cell.number(result.stated()),
        Cell.number(result.computed()),
        Cell.number(result.stated().subtract(result.computed())),
        Cell.text(place.map(Place::quote)),
        Cell.text(place.map(Place::section).filter(id -> !id.isEmpty())),
        Cell.text(result.explanation()),
        Cell.text(Permalinks.report(report.id()) + "#check"));
  }

  private static String name(SiteContext context, CheckResult result) {
    Optional<String> line = result.line().map(context::label);
    String name = context.label(result.name());
    return line.isPresent() ? context.t("check.line", name, line.get()) : name;
  }
}
