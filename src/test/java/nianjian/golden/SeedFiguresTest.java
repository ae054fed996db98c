package nianjian.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianjian.BuiltSite;
import nianjian.SampleSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures of the five reports with full text, from their front matter to page and data. */
@ExtendWith(SampleSite.class)
class SeedFiguresTest {
  /** The figures that the text states in words or in another unit, and the words. */
  private static final Map<String, String> IN_WORDS =
      Map.ofEntries(
          Map.entry("altay/2017 applications_received", "未收到"),
          Map.entry("jiangyi/2016 applications_received", "未收到"),
          Map.entry("suqian/2016 fees_collected", "暂未收费"),
          Map.entry("suqian/2016 agency reviews_total", "未发生"),
          Map.entry("suqian/2016 agency litigation_total", "未发生"),
          Map.entry("suqian/2016 extra.requests_change_percent", "比上年减少58%"),
          Map.entry("suqian/2016 extra.smart_suqian_items", "10万条"),
          Map.entry("suqian/2016 extra.smart_suqian_hits", "超过50万"),
          Map.entry("jiangyi/2016 reviews_total", "未发生"),
          Map.entry("jiangyi/2016 litigation_total", "未发生"),
          Map.entry("jiangyi/2016 fees_collected", "没有发生"),
          Map.entry("jiangyi/2016 special_funds", "5000元"),
          Map.entry("jiangyi/2016 extra.phone_consultations", "并未接到"),
          Map.entry("jiangyi/2016 extra.litigation_cost", "也无行政诉讼费用"),
          Map.entry("songling/2018 special_funds", "5000元"),
          Map.entry("wudu/2017 applications_concluded", "办结率100%"),
          Map.entry("wudu/2017 concluded_on_time", "都按时予以受理办结"),
          Map.entry("wudu/2017 fees_collected", "没有收取费用"),
          Map.entry("wudu/2017 reviews_total", "未收到"),
          Map.entry("wudu/2017 extra.printed_policy_cards", "3.5万本"),
          Map.entry("wudu/2017 extra.printed_posters", "6万张"),
          Map.entry("wudu/2017 extra.printed_relief_measures", "1.5万本"),
          Map.entry("wudu/2017 extra.printed_urban_allowance_measures", "1.5万本"),
          Map.entry("wudu/2017 extra.printed_destitute_measures", "1.5万本"),
          Map.entry("wudu/2017 extra.printed_disaster_plan", "1.5万本"));

  static Stream<SourceReport> seeds() {
    return SampleSite.SEEDS.stream().map(SourceReport::of);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyFigureIsOnItsPageAndLeadsToItsSentence(SourceReport report, BuiltSite site) {
    Document page = site.page(report.page());
    List<String> faults = new ArrayList<>();

    for (StatedFigure figure : report.figures()) {
      fault(report, figure, page).ifPresent(fault -> faults.add(figure + ": " + fault));
    }

    assertThat(report.figures()).isNotEmpty();
    assertThat(faults).isEmpty();
  }

  private static Optional<String> fault(SourceReport report, StatedFigure figure, Document page) {
    List<Element> shown = PageFigures.of(page.selectFirst("#figures"), figure);
    if (shown.size() != 1) {
      return Optional.of("stands " + shown.size() + " times in the table of figures");
    }
    Element row = shown.get(0).closest("tr");
    Element link = row == null ? null : row.selectFirst(".src a[href^=#]");
    if (link == null) {
      return Optional.of("no link to its place in the text");
    }
    Optional<Element> mark = MarkedText.mark(page, link.attr("href").substring(1));
    if (mark.isEmpty()) {
      return Optional.of(link.attr("href") + " is not at a mark in the text");
    }
    return fault(report, figure, MarkedText.sentence(mark.orElseThrow()));
  }

  private static Optional<String> fault(SourceReport report, StatedFigure figure, String sentence) {
    String folded = fold(sentence);
    for (String piece : figure.quote().orElse("no quote").split("…", 0)) {
      if (!folded.contains(fold(piece))) {
        return Optional.of("the sentence is without “" + piece + "”: " + sentence);
      }
    }
    String key = report + (figure.agency() ? " agency " : " ") + figure.indicator();
    boolean stated =
        IN_WORDS.containsKey(key)
            ? folded.contains(IN_WORDS.get(key))
            : Pattern.compile(
                    "(?<![0-9.])" + Pattern.quote(figure.plainValue()) + "(?![0-9]|\\.\\d)")
                .matcher(folded)
                .find();
    return stated ? Optional.empty() : Optional.of("the sentence does not state it: " + sentence);
  }

  /** Widths and spaces do not count, as in a quote. */
  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyFigureIsInTheDataWithItsStatusAndNothingElseIs(SourceReport report, BuiltSite site) {
    List<String> lines =
        DataFile.figures(site, report.region(), report.year()).stream()
            .map(
                line ->
                    String.join(
                        " ",
                        line.get("scope"),
                        line.get("indicator"),
                        line.get("value"),
                        line.get("status")))
            .toList();

    assertThat(lines)
        .containsExactlyInAnyOrderElementsOf(
            report.figures().stream()
                .map(
                    figure ->
                        String.join(
                            " ",
                            figure.scope(),
                            figure.indicator(),
                            figure.plainValue(),
                            figure.status()))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsApproximateIsShownAsWrittenAndWhatIsDerivedWithItsMethod(
      SourceReport report, BuiltSite site) {
    Document page = site.page(report.page());
    for (StatedFigure figure : report.figures()) {
      Element shown = PageFigures.of(page.selectFirst("#figures"), figure).get(0);
      String digits = shown.text().replace(",", "").replace("−", "-");
      assertThat(digits).as("%s", figure).isEqualTo(figure.wording().orElse(figure.plainValue()));
      if (figure.status().equals("derived")) {
        assertThat(shown.closest("tr").text()).as("%s", figure).contains("推");
      }
    }
  }
}
