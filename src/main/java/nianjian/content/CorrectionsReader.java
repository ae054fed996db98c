package nianjian.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianjian.archive.Correction;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.form.MetricId;
import nianjian.form.MetricTable;
import nianjian.form.Numbers;
import nianjian.yaml.YamlFields;

/** Reads {@code corrections}: what was changed in a report after its publication. */
final class CorrectionsReader {
  private static final String AGENCY = "agency:";

  private final FigureIds ids;
  private final MetricTable own;
  private final MetricTable agency;
  private final Diagnostics diagnostics;

  /**
   * A reader.
   *
   * @param ids resolves the figures that corrections name
   * @param own the report's present figures with its extras
   * @param agency its present agency figures
   * @param diagnostics takes what is wrong
   */
  CorrectionsReader(FigureIds ids, MetricTable own, MetricTable agency, Diagnostics diagnostics) {
    this.ids = ids;
    this.own = own;
    this.agency = agency;
    this.diagnostics = diagnostics;
  }

  List<Correction> read(YamlFields fields) {
    List<Correction> corrections = new ArrayList<>();
    Map<String, Correction> latest = new LinkedHashMap<>();
    for (YamlFields f : fields.fieldsList("corrections")) {
      correction(f)
          .ifPresent(
              c -> {
                corrections.add(c);
                c.metric()
                    .ifPresent(
                        m -> latest.merge(c.agency() + "/" + m, c, CorrectionsReader::later));
              });
    }
    latest.values().forEach(this::checkPresent);
    return corrections;
  }

  private static Correction later(Correction a, Correction b) {
    return b.date().isBefore(a.date()) ? a : b;
  }

  private Optional<Correction> correction(YamlFields f) {
    f.require("date");
    Optional<LocalDate> date = f.date("date");
    Optional<String> named = f.text("metric");
    boolean ofAgency = named.isPresent() && named.get().startsWith(AGENCY);
    Optional<MetricId> metric =
        named
            .map(n -> ofAgency ? n.substring(AGENCY.length()).strip() : n)
            .flatMap(n -> ids.resolve(n, f.position("metric")));
    Optional<BigDecimal> from = f.number("from");
    Optional<BigDecimal> to = f.number("to");
    if (named.isPresent() && !f.has("to")) {
      diagnostics.add(Code.MISSING_KEY, f.map().position(), "to");
    }
    Optional<String> reason = f.requiredText("reason");
    f.finish();
    if (date.isEmpty() || reason.isEmpty() || (named.isPresent() && metric.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new Correction(
            date.get(),
            metric,
            ofAgency,
            from,
            to,
            reason.get(),
            f.has("to") ? f.position("to") : f.map().position()));
  }

  /** The last correction of a figure must lead to the value that the report now has. */
  private void checkPresent(Correction correction) {
    MetricId metric = correction.metric().orElseThrow();
    Optional<BigDecimal> present = (correction.agency() ? agency : own).value(metric);
    boolean agrees =
        present.isPresent() == correction.to().isPresent()
            && (present.isEmpty() || present.get().compareTo(correction.to().orElseThrow()) == 0);
    if (!agrees) {
      diagnostics.add(
          Code.CORRECTION_DISAGREES,
          correction.position(),
          metric.value(),
          correction.to().map(Numbers::plain).orElse("@nothing"),
          present.map(Numbers::plain).orElse("@nothing"));
    }
  }
}
