package nianjian.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianjian.archive.IndexCard;
import nianjian.archive.Region;
import nianjian.archive.Report;
import nianjian.archive.Scope;
import nianjian.site.ReportPage.CardField;

/**
 * The index card of a report's page (索引信息). What the source leaves blank is shown as —; what the
 * source does not have is left out.
 */
final class Cards {
  private final SiteContext context;
  private final Wording wording;

  Cards(SiteContext context) {
    this.context = context;
    this.wording = new Wording(context);
  }

  List<CardField> of(Report report) {
    List<CardField> fields = new ArrayList<>();
    card(report, "index-number", fields);
    fields.add(
        field("year", context.t("year", report.year()), Permalinks.year(report.year()).value()));
    issuer(report, fields);
    date(report, "published", report.published(), fields);
    region(report, fields);
    report
        .period()
        .ifPresent(
            p ->
                fields.add(
                    new CardField(
                        context.t("card.period"),
                        wording.period(p),
                        "",
                        "",
                        "",
                        report.supplied().contains("period"),
                        false)));
    fields.add(field("form", context.label(context.form(report).name()), ""));
    fields.add(field("version", version(report), ""));
    if (report.scope() == Scope.AGENCY) {
      fields.add(field("scope", context.t("scope.agency"), ""));
    }
    card(report, "document-number", fields);
    signed(report, fields);
    for (String key :
        List.of("subject", "keywords", "validity", "repealed", "access", "publisher", "author")) {
      card(report, key, fields);
    }
    report.contact().address().ifPresent(v -> fields.add(contact(report, "address", v)));
    report.contact().postcode().ifPresent(v -> fields.add(contact(report, "postcode", v)));
    report.contact().phone().ifPresent(v -> fields.add(contact(report, "phone", v)));
    report.contact().email().ifPresent(v -> fields.add(contact(report, "email", v)));
    card(report, "summary", fields);
    return fields;
  }

  private void issuer(Report report, List<CardField> fields) {
    report
        .issuer()
        .ifPresent(
            issuer ->
                fields.add(
                    new CardField(
                        context.t("card.issuer"),
                        issuer,
                        "",
                        "",
                        "",
                        report.supplied().contains("issuer"),
                        false)));
  }

  private void region(Report report, List<CardField> fields) {
    Region region = context.region(report);
    fields.add(
        new CardField(
            context.t("card.region"),
            context.chinese() ? context.archive().regions().fullName(region) : context.name(region),
            context.link(region).href(),
            region.code().orElse(""),
            "",
            false,
            false));
  }

  private void signed(Report report, List<CardField> fields) {
    IndexCard card = report.card();
    Optional<LocalDate> date = card.value("signed").flatMap(Cards::day);
    if (date.isPresent()) {
      date(report, "signed", date, fields);
    } else {
      card(report, "signed", fields);
    }
  }

  private void date(Report report, String key, Optional<LocalDate> date, List<CardField> fields) {
    if (date.isPresent() || report.card().has(key)) {
      fields.add(
          new CardField(
              context.t("card." + key),
              date.map(wording::date).orElse(""),
              "",
              "",
              date.map(LocalDate::toString).orElse(""),
              report.supplied().contains(key),
              false));
    }
  }

  private void card(Report report, String key, List<CardField> fields) {
    if (report.card().has(key)) {
      boolean wide = key.equals("summary") || key.equals("keywords");
      fields.add(
          new CardField(
              context.t("card." + key),
              report.card().value(key).orElse(""),
              "",
              "",
              "",
              report.supplied().contains(key),
              wide));
    }
  }

  private CardField contact(Report report, String key, String text) {
    return new CardField(
        context.t("card." + key),
        text,
        "",
        "",
        "",
        report.supplied().contains("contact"),
        key.equals("address"));
  }

  private CardField field(String key, String text, String href) {
    return new CardField(context.t("card." + key), text, href, "", "", false, false);
  }

  private String version(Report report) {
    return switch (report.status()) {
      case DRAFT -> context.t("version.draft");
      case WITHDRAWN -> context.t("version.withdrawn");
      case PUBLISHED ->
          report.corrections().isEmpty()
              ? context.t("version.current")
              : context.t("version.corrected", report.corrections().size());
    };
  }

  private static Optional<LocalDate> day(String text) {
    return text.matches("\\d{4}-\\d{2}-\\d{2}")
        ? Optional.of(LocalDate.parse(text))
        : Optional.empty();
  }
}
