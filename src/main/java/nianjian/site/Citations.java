package nianjian.site;

import io.nayuki.qrcodegen.QrCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nianjian.archive.Report;
import nianjian.io.Html;
import nianjian.io.SitePath;

/** How a report is cited (GB/T 7714, BibTeX), where it comes from, and the QR code of its page. */
final class Citations {
  private final SiteContext context;

  Citations(SiteContext context) {
    this.context = context;
  }

  /** GB/T 7714: author. title[R/OL]. (published)[retrieved]. address. */
  String gbt7714(Report report) {
    String address = new Heads(context).canonical(Permalinks.report(report.id()));
    StringBuilder out = new StringBuilder();
    report.issuer().ifPresent(issuer -> out.append(issuer).append(". "));
    out.append(report.title()).append("[R/OL].");
    report.published().ifPresent(date -> out.append(" (").append(date).append(')'));
    report
        .source()
        .retrieved()
        .ifPresent(
            date ->
                out.append(report.published().isEmpty() ? " " : "")
                    .append('[')
                    .append(date)
                    .append(']'));
    if (report.published().isPresent() || report.source().retrieved().isPresent()) {
      out.append('.');
    }
    if (!address.isEmpty()) {
      out.append(' ').append(address).append('.');
    }
    return out.toString();
  }

  String bibtex(Report report) {
    String address = new Heads(context).canonical(Permalinks.report(report.id()));
    List<String> fields = new ArrayList<>();
    fields.add("  title = {" + report.title() + "}");
    report.issuer().ifPresent(issuer -> fields.add("  author = {{" + issuer + "}}"));
    fields.add("  type = {政府信息公开工作年度报告}");
    report.published().ifPresent(date -> fields.add("  year = {" + date.getYear() + "}"));
    report.published().map(LocalDate::toString).ifPresent(d -> fields.add("  date = {" + d + "}"));
    report.source().retrieved().ifPresent(d -> fields.add("  urldate = {" + d + "}"));
    if (!address.isEmpty()) {
      fields.add("  url = {" + address + "}");
    }
    return "@techreport{"
        + report.region()
        + report.year()
        + ",\n"
        + String.join(",\n", fields)
        + "\n}";
  }

  /** Lines on where the text and figures come from. */
  List<Link> sources(Report report) {
    List<Link> lines = new ArrayList<>();
    report
        .source()
        .url()
        .ifPresentOrElse(
            url -> lines.add(new Link(context.t("source.original", url), url)),
            () -> lines.add(Link.plain(context.t("source.noUrl"))));
    report
        .source()
        .siteCode()
        .ifPresent(code -> lines.add(Link.plain(context.t("source.siteCode", code))));
    if (report.source().hits().isPresent()) {
      lines.add(Link.plain(context.t("source.hits", report.source().hits().getAsLong())));
    }
    report
        .source()
        .retrieved()
        .ifPresent(
            date ->
                lines.add(
                    Link.plain(context.t("source.retrieved", new Wording(context).date(date)))));
    return lines;
  }

  /** The QR code of a page's address as one path; nothing where the address is not known. */
  Html qr(SitePath path) {
    String address = new Heads(context).canonical(path);
    if (address.isEmpty() || !context.config().features().qr()) {
      return new Html("");
    }
    QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
    StringBuilder d = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        int from = x;
        while (x < code.size && code.getModule(x, y)) {
          x++;
        }
        if (x > from) {
          d.append('M').append(from).append(',').append(y).append('h').append(x - from);
          d.append("v1h-").append(x - from).append('z');
        }
      }
    }
    int size = code.size + 2;
    return new Html(
        "<svg viewBox=\"-1 -1 "
            + size
            + " "
            + size
            + "\" role=\"img\" aria-label=\""
            + escape(context.t("qr.label"))
            + "\"><path d=\""
            + d
            + "\"/></svg>");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }
}
