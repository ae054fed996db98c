package nianjian.site;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nianjian.archive.Article;
import nianjian.check.CheckResult;
import nianjian.form.MetricId;
import nianjian.form.Term;

/** For every figure of a report, the checks that it takes part in, in the order of the panel. */
final class CheckMarks {
  private final Map<String, Map<String, CheckMark>> marks = new HashMap<>();

  CheckMarks(SiteContext context, FigurePlaces places, List<CheckItems.Shown> items) {
    for (CheckItems.Shown shown : items) {
      CheckItem item = shown.item();
      CheckMark mark =
          new CheckMark(
              item.state(), context.t("check.mark", item.name(), item.tag()), "#" + item.anchor());
      for (CheckResult result : shown.results()) {
        terms(places, result)
            .filter(t -> t.value().isPresent())
            .map(t -> Article.key(t.id().value(), result.agency()))
            .forEach(
                key ->
                    marks
                        .computeIfAbsent(key, k -> new LinkedHashMap<>())
                        .putIfAbsent(mark.href(), mark));
      }
    }
  }

  /** This year's figures that a check is about. */
  private static Stream<Term> terms(FigurePlaces places, CheckResult result) {
    Stream<Term> right = result.right().stream().skip(places.termsOfLastYear(result));
    return Stream.concat(result.left().stream(), right);
  }

  /** The checks that any of these figures takes part in, each once. */
  List<CheckMark> of(List<MetricId> figures, boolean agency) {
    Map<String, CheckMark> found = new LinkedHashMap<>();
    for (MetricId id : figures) {
      found.putAll(marks.getOrDefault(Article.key(id.value(), agency), Map.of()));
    }
    return found.values().stream().sorted((a, b) -> Integer.compare(number(a), number(b))).toList();
  }

  private static int number(CheckMark mark) {
    return Integer.parseInt(mark.href().substring(mark.href().lastIndexOf('-') + 1));
  }
}
