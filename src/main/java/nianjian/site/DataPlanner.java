package nianjian.site;

import java.util.List;
import nianjian.archive.Report;
import nianjian.export.ArchiveTables;
import nianjian.export.Column;

/** Plans 数据: what there is to download, all reports, and what the columns mean. */
final class DataPlanner {
  private final SiteContext context;
  private final Heads heads;

  DataPlanner(SiteContext context) {
    this.context = context;
    this.heads = new Heads(context);
  }

  PagePlan plan(List<DataPage.DataFile> files) {
    List<Report> reports = context.archive().reports();
    int most = context.config().limits().rowsPerPage();
    boolean fits = most == 0 || reports.size() <= most;
    SummaryRows rows = new SummaryRows(context);
    String address = heads.canonical(Permalinks.DATA);
    DataPage page =
        new DataPage(
            heads.column(
                Permalinks.DATA,
                PageKind.DATA,
                "data",
                context.t("data.title"),
                context.t("data.description")),
            List.of(context.home(), Link.plain(context.t("data.title"))),
            files,
            rows.all(fits ? reports : List.of()),
            fits ? List.of() : HomePlanner.shelf(context, -1),
            context.config().features().indicators()
                ? new Link(context.t("indicators.title"), Permalinks.INDICATORS.value())
                : Link.plain(""),
            terms(ArchiveTables.FIGURES, "column."),
            context.config().features().checks()
                ? terms(FindingsTable.COLUMNS, "finding.")
                : List.of(),
            context.t(
                "data.citation",
                context.config().title(),
                heads.archived(),
                address.isEmpty() ? "" : address),
            context.config().licence().orElse(""));
    return new PagePlan(Permalinks.DATA, PageKind.DATA, page, "");
  }

  private List<DataPage.Term> terms(List<Column> columns, String keys) {
    return columns.stream()
        .map(c -> c.name())
        .map(c -> new DataPage.Term(c, context.t(keys + c), context.t(keys + c + ".values")))
        .toList();
  }
}
