package nianjian.site;

import java.util.ArrayList;
import java.util.List;
import nianjian.archive.Report;
import nianjian.archive.Status;
import nianjian.check.ReportChecks;
import nianjian.export.ArchiveTables;
import nianjian.export.CsvTableWriter;
import nianjian.export.JsonSchemas;
import nianjian.export.JsonTableWriter;
import nianjian.export.ReportJson;
import nianjian.export.Table;
import nianjian.export.TableWriter;
import nianjian.export.Verdicts;
import nianjian.io.ContentHash;
import nianjian.io.SitePath;
import nianjian.site.FilePlan.Copied;
import nianjian.site.FilePlan.Made;

/** Makes the data files, from the same values as the pages. */
final class DataFiles {
  private final SiteContext context;
  private final ArchiveTables tables;

  DataFiles(SiteContext context) {
    this.context = context;
    this.tables =
        new ArchiveTables(
            context.archive(),
            report -> {
              ReportChecks checks = context.checks(report);
              return new Verdicts(checks.checks(), checks.differences());
            });
  }

  /** A file for the whole archive, with what the data page says of it. */
  record Described(Made file, DataPage.DataFile entry) {}

  /** The files under {@code /data/}, in the order of the data page; schemas last. */
  List<Described> ofArchive() {
    TableWriter csv = new CsvTableWriter();
    TableWriter json = new JsonTableWriter();
    Table findings = FindingsTable.of(context);
    List<Described> files = new ArrayList<>();
    files.add(file("figures", csv, tables.figures()));
    files.add(file("figures", json, tables.figures()));
    files.add(file("reports", csv, tables.reports()));
    files.add(file("reports", json, tables.reports()));
    files.add(file("regions", json, tables.regions()));
    files.add(file("findings", json, findings));
    for (Table table : List.of(tables.figures(), tables.reports(), tables.regions(), findings)) {
      files.add(schema(table.name(), JsonSchemas.of(table)));
    }
    files.add(schema("report", JsonSchemas.ofReport()));
    return files;
  }

  private Described file(String name, TableWriter writer, Table table) {
    byte[] bytes = writer.bytes(table);
    int rows = 0;
    for (Object row : table.rows()) {
      rows += row == null ? 0 : 1;
    }
    return described(
        SitePath.of("data/" + name + "." + writer.extension()),
        bytes,
        name,
        writer.extension(),
        Integer.toString(rows));
  }

  private Described schema(String name, byte[] bytes) {
    return described(SitePath.of("data/schema/" + name + ".json"), bytes, "schema", "json", "");
  }

  private Described described(SitePath path, byte[] bytes, String key, String format, String rows) {
    String file = path.value().substring(path.value().lastIndexOf('/') + 1);
    boolean schema = key.equals("schema");
    return new Described(
        new Made(path, bytes),
        new DataPage.DataFile(
            schema ? context.t("file.schema", file) : context.t("file." + key),
            context.t("file." + key + "About"),
            path.value(),
            format,
            rows,
            size(bytes.length),
            ContentHash.of(bytes)));
  }

  private static String size(int bytes) {
    if (bytes < 1024) {
      return bytes + " B";
    }
    long tenths = Math.round(bytes / 102.4);
    if (tenths < 10_240) {
      return tenths / 10 + "." + tenths % 10 + " KB";
    }
    tenths = Math.round(bytes / 104_857.6);
    return tenths / 10 + "." + tenths % 10 + " MB";
  }

  /** The files beside a report's page: data, text, originals, attachments. */
  List<FilePlan> of(Report report) {
    List<FilePlan> files = new ArrayList<>();
    if (report.status() == Status.WITHDRAWN) {
      return files;
    }
    if (context.config().features().downloads()) {
      if (report.status() == Status.PUBLISHED) {
        files.add(
            new Made(
                Permalinks.report(report.id(), "csv"),
                new CsvTableWriter().bytes(tables.figuresOf(report))));
        files.add(
            new Made(Permalinks.report(report.id(), "json"), ReportJson.bytes(tables, report)));
      }
      if (report.hasBody()) {
        files.add(new Copied(Permalinks.report(report.id(), "md"), report.path()));
      }
    }
    String folder = report.path().substring(0, report.path().lastIndexOf('/') + 1);
    for (String name : report.source().files()) {
      files.add(new Copied(Permalinks.reportFile(report.id(), name), folder + name));
    }
    for (String name : report.attachments()) {
      files.add(new Copied(Permalinks.reportFile(report.id(), name), folder + name));
    }
    return files;
  }
}
