package nianjian.content;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nianjian.archive.Level;
import nianjian.archive.Region;
import nianjian.archive.RegionTree;
import nianjian.archive.ReportId;
import nianjian.archive.Scope;
import nianjian.archive.Status;
import nianjian.archive.Withdrawal;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.NearestName;
import nianjian.diagnostic.Severity;
import nianjian.form.Form;
import nianjian.form.Forms;
import nianjian.yaml.YamlFields;

/** Reads which report a source is: region, year, form, scope, status, date of publication. */
final class IdentityReader {
  private final YamlFields fields;
  private final ReportId id;
  private final RegionTree regions;
  private final Forms forms;
  private final Diagnostics diagnostics;

  IdentityReader(
      YamlFields fields, ReportId id, RegionTree regions, Forms forms, Diagnostics diagnostics) {
    this.fields = fields;
    this.id = id;
    this.regions = regions;
    this.forms = forms;
    this.diagnostics = diagnostics;
  }

  /** The path is the report's address, the front matter its truth: they must agree. */
  void checkPath() {
    fields
        .requiredText("region")
        .filter(r -> !r.equals(id.region()))
        .ifPresent(r -> disagrees("region", r, id.region()));
    fields.require("year");
    fields
        .integer("year")
        .filter(y -> y != id.year())
        .ifPresent(y -> disagrees("year", y.toString(), Integer.toString(id.year())));
  }

  private void disagrees(String key, String written, String path) {
    diagnostics.add(Code.PATH_DISAGREES, fields.position(key), key, written, path);
  }

  void checkRegion(Status status) {
    Optional<String> region = fields.text("region");
    if (region.isEmpty() || regions.find(region.get()).isPresent()) {
      return;
    }
    if (!RegionReader.isId(region.get())) {
      diagnostics.add(
          Code.MALFORMED_ID, fields.position("region"), "region", region.get(), "@region-id");
      return;
    }
    String nearest = NearestName.of(region.get(), regions.ids()).orElse("");
    Diagnostic unknown =
        Diagnostic.of(Code.UNKNOWN_REGION, fields.position("region"), region.get(), nearest);
    diagnostics.add(status == Status.DRAFT ? unknown.with(Severity.WARNING) : unknown);
  }

  Status status() {
    boolean old = fields.map().find("draft").isPresent();
    boolean draft = old && fields.truth("draft", false);
    if (old) {
      diagnostics.add(Code.OLD_KEY, fields.position("draft"), "draft", "status: draft");
    }
    List<String> words = Arrays.stream(Status.values()).map(Status::word).toList();
    return fields
        .oneOf("status", words)
        .map(w -> Status.valueOf(w.toUpperCase(Locale.ROOT)))
        .orElse(draft ? Status.DRAFT : Status.PUBLISHED);
  }

  Optional<LocalDate> published() {
    Optional<LocalDate> published = fields.date("published");
    if (fields.map().find("date").isEmpty()) {
      return published;
    }
    diagnostics.add(Code.OLD_KEY, fields.position("date"), "date", "published");
    Optional<LocalDate> old = fields.date("date");
    return published.or(() -> old);
  }

  Form form() {
    Form due = forms.forYear(id.year());
    List<String> ids = forms.all().stream().map(Form::id).toList();
    Optional<Form> given = fields.oneOf("form", ids).flatMap(forms::find);
    if (given.isPresent() && !given.get().covers(id.year())) {
      diagnostics.add(
          Code.FORM_YEAR_MISMATCH,
          fields.position("form"),
          given.get().id(),
          Integer.toString(id.year()),
          due.id());
    }
    return given.orElse(due);
  }

  Scope scope() {
    List<String> words = Arrays.stream(Scope.values()).map(Scope::word).toList();
    boolean department =
        regions.find(id.region()).map(Region::level).filter(Level.DEPARTMENT::equals).isPresent();
    return fields
        .oneOf("scope", words)
        .map(w -> Scope.valueOf(w.toUpperCase(Locale.ROOT)))
        .orElse(department ? Scope.AGENCY : Scope.AREA);
  }

  /** A withdrawal says when and why; a report with one must be marked as withdrawn. */
  Optional<Withdrawal> withdrawal(Status status, Optional<LocalDate> published) {
    Optional<YamlFields> withdrawn = fields.fields("withdrawn");
    if (status != Status.WITHDRAWN) {
      withdrawn.ifPresent(w -> incomplete("status: withdrawn"));
      return Optional.empty();
    }
    Optional<LocalDate> date = withdrawn.flatMap(w -> w.date("date"));
    Optional<String> reason = withdrawn.flatMap(w -> w.text("reason"));
    withdrawn.ifPresent(YamlFields::finish);
    boolean dateGiven = withdrawn.flatMap(w -> w.node("date")).isPresent();
    if (!dateGiven || reason.isEmpty()) {
      incomplete(dateGiven ? "reason" : reason.isEmpty() ? "date, reason" : "date");
    }
    if (date.isPresent() && published.filter(date.get()::isBefore).isPresent()) {
      diagnostics.add(
          Code.DATES_OUT_OF_ORDER,
          withdrawn.map(w -> w.position("date")).orElse(fields.position("withdrawn")),
          "@fact-withdrawn-date",
          date.get().toString(),
          "@fact-published",
          published.get().toString());
    }
    return date.flatMap(d -> reason.map(r -> new Withdrawal(d, r)));
  }

  private void incomplete(String missing) {
    boolean given = fields.node("withdrawn").isPresent();
    diagnostics.add(
        Code.WITHDRAWAL_INCOMPLETE, fields.position(given ? "withdrawn" : "status"), missing);
  }
}
