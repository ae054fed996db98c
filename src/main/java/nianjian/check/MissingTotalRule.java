package nianjian.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.form.Form;
import nianjian.form.Labels;
import nianjian.form.Metric;
import nianjian.form.MetricId;
import nianjian.form.MetricTable;
import nianjian.form.Relation;
import nianjian.form.RelationType;

/**
 * A total that counts what appears on several channels once is not stated though the channels are
 * (NJ310). Their sum is not that total (不同渠道和方式公开相同信息计1条, 国办发〔2014〕32号).
 */
final class MissingTotalRule implements ReportRule {
  private static final int SOME = 2;

  @Override
  public void check(CheckedReport report, Findings findings) {
    MetricTable table = report.report().metrics();
    for (Relation relation : report.form().relations()) {
      if (relation.type() == RelationType.AT_MOST_SUM) {
        check(relation, report.form(), table, findings);
      }
    }
  }

  private static void check(Relation relation, Form form, MetricTable table, Findings findings) {
    MetricId total = MetricId.of(relation.left().get(0));
    List<Metric> channels = new ArrayList<>();
    for (String part : relation.right()) {
      table.find(MetricId.of(part)).filter(m -> m.value().signum() > 0).ifPresent(channels::add);
    }
    if (table.find(total).isPresent() || channels.size() < SOME) {
      return;
    }
    findings.add(
        Diagnostic.of(
                Code.TOTAL_NOT_STATED,
                channels.get(0).position(),
                name(form, total),
                String.join("、", channels.stream().map(m -> name(form, m.id())).toList()),
                total.value())
            .at(total.value()));
  }

  private static String name(Form form, MetricId id) {
    return Optional.of(id)
        .flatMap(form::name)
        .map(n -> n.label())
        .map(Labels::hans)
        .orElse(id.value());
  }
}
