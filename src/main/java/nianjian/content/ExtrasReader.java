package nianjian.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nianjian.archive.Extra;
import nianjian.content.FigureParser.Bounds;
import nianjian.content.FigureParser.Traits;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Position;
import nianjian.form.Metric;
import nianjian.form.MetricId;
import nianjian.yaml.YamlFields;

/** Reads {@code extras}: the figures of a report that no indicator of its form fits. */
final class ExtrasReader {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9_-]*");

  private ExtrasReader() {}

  static List<Extra> read(YamlFields fields, Diagnostics diagnostics) {
    FigureParser figures = new FigureParser(diagnostics);
    Map<String, Position> seen = new HashMap<>();
    List<Extra> extras = new ArrayList<>();
    for (YamlFields f : fields.fieldsList("extras")) {
      Optional<String> id = f.requiredText("id").filter(i -> checkId(i, f, diagnostics));
      Optional<String> label = f.requiredText("label");
      Optional<String> unit = f.requiredText("unit");
      String key = id.or(() -> label).orElse("extras");
      MetricId metricId = MetricId.extra(id.orElse("x"));
      Optional<Metric> metric = figures.figure(metricId, key, f, Bounds.NONE, Traits.NONE);
      if (f.has("value") && f.node("value").isEmpty()) {
        diagnostics.add(Code.MISSING_KEY, f.position("value"), "value");
      }
      f.finish();
      if (id.isEmpty()) {
        continue;
      }
      Position earlier = seen.putIfAbsent(id.get(), f.position("id"));
      if (earlier != null) {
        diagnostics.add(
            Code.DUPLICATE_EXTRA, f.position("id"), id.get(), Integer.toString(earlier.line()));
      } else {
        metric.ifPresent(
            m -> extras.add(new Extra(id.get(), label.orElse(""), unit.orElse(""), m)));
      }
    }
    return extras;
  }

  private static boolean checkId(String id, YamlFields f, Diagnostics diagnostics) {
    boolean valid = ID.matcher(id).matches();
    if (!valid) {
      diagnostics.add(Code.MALFORMED_ID, f.position("id"), "id", id, "@extra-id");
    }
    return valid;
  }
}
