package nianjian.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianjian.BuiltSite;
import nianjian.SampleSite;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The full text of the five reports: all that the untouched original says stands on the page, in
 * its order, and nothing else does. Punctuation and spaces do not count, since the page sets them.
 */
@ExtendWith(SampleSite.class)
class SeedTextTest {
  /** The lines of an original that belong to the portal it was copied from, not to the report. */
  private static final Map<String, Set<String>> FURNITURE =
      Map.of(
          "songling/2018",
          Set.of(
              "索引号: | 000000000-2019-03726 | 发布机构: | 地区行署办公室 |",
              "发布日期: | 2019-03-11 | 废止日期: | |",
              "文 号: | 主题分类: | 县(市)区 | |",
              "关键词: | |||",
              "内容概述: | |||",
              "时效: |",
              "扫一扫在手机打开当前页"),
          "wudu/2017",
          Set.of(
              "您当前的位置:首页>>信息公开 >> 政务信息公开 >> 政府信息公开年报",
              "陇南市武都区2017年政府信息公开工作的年度报告",
              "来源:   作者:区政府办   点击数:3337   日期:2018-02-01",
              "主办:陇南市武都区人民政府办公室 地址:陇南市武都区钟楼街道旧城路288号 联系方式:0939-8212056",
              "网站标识码:6212020001 陇ICP备12000461号-1 甘公网安备 62120202100024号",
              "技术支持:陇南一淘网络科技有限公司"));

  /** A title that the portal shows a second time, above the one of the report. */
  private static final Map<String, String> SHOWN_TWICE =
      Map.of("songling/2018", "2018年松岭区政府信息公开工作年度报告");

  private static final String TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜḿńňǹ";

  /** The pinyin that a mirror site set behind the characters it had converted. */
  private static final Pattern GLOSS =
      Pattern.compile("(?<=\\p{IsHan})[(（](?=[a-zü]*[" + TONES + "])[a-zü" + TONES + "]{1,6}[)）]");

  /** The places where that site lost bytes, and what they must have been. */
  private static final Map<String, String> REPAIRS =
      Map.of("咨詢?nèi)司硎緷M意", "咨询人均表示满意", "當?shù)兀行ЬS護了", "当地，有效维护了");

  /** The Traditional characters that stand for more than one Simplified one here. */
  private static final Map<String, Set<String>> ONE_TO_MANY =
      Map.of("覆", Set.of("覆", "复"), "畫", Set.of("画", "划"));

  private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}]");

  @ParameterizedTest
  @ValueSource(strings = {"altay/2017", "songling/2018", "wudu/2017"})
  void everyWordOfTheOriginalIsOnThePage(String seed, BuiltSite site) {
    String original = withoutFurniture(seed);

    assertThat(onThePage(seed, site)).isEqualTo(bare(original));
    assertThat(original.lines().count()).as("lines").isGreaterThan(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"suqian/2016", "jiangyi/2016"})
  void everyWordOfATraditionalOriginalIsOnThePageInSimplifiedScript(String seed, BuiltSite site) {
    String original = bare(repaired(seed));
    String page = onThePage(seed, site);

    assertThat(page).hasSameSizeAs(original);
    Map<String, Set<String>> conversions = conversions(original, page);
    ONE_TO_MANY.forEach(
        (from, to) -> conversions.computeIfPresent(from, (f, t) -> t.equals(to) ? Set.of() : t));
    assertThat(conversions).allSatisfy((from, to) -> assertThat(to).hasSizeLessThanOrEqualTo(1));
    conversions.forEach(
        (from, to) ->
            to.forEach(
                simplified ->
                    assertThat(conversions.getOrDefault(simplified, Set.of(simplified)))
                        .as("%s becomes %s, which then stays", from, simplified)
                        .isSubsetOf(simplified)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"suqian/2016", "jiangyi/2016"})
  void traditionalScriptIsSaidAndTheOriginalIsBesideThePage(String seed, BuiltSite site) {
    SourceReport report = SourceReport.of(seed);

    assertThat(site.page(report.page()).select("main").text()).contains("繁体原件");
    assertThat(site.text("reports/" + seed + "/source.txt")).isEqualTo(report.original());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"altay/2017", "songling/2018", "wudu/2017", "suqian/2016", "jiangyi/2016"})
  void theMarkdownAndTheOriginalAreOfferedOnThePage(String seed, BuiltSite site) {
    SourceReport report = SourceReport.of(seed);
    List<String> offered = site.page(report.page()).select(".tools a").eachAttr("href");

    assertThat(offered).contains(report.year() + ".md", report.year() + "/source.txt");
    assertThat(site.text("reports/" + seed + "/source.txt")).isEqualTo(report.original());
  }

  private static String onThePage(String seed, BuiltSite site) {
    Element text = site.page("reports/" + seed + ".html").getElementById("text").clone();
    text.select("h2, .fnref, caption").remove();
    return bare(text.wholeText());
  }

  private static String withoutFurniture(String seed) {
    Set<String> furniture = FURNITURE.getOrDefault(seed, Set.of());
    String original = SourceReport.of(seed).original().replaceAll("\\h", " ");
    assertThat(original.lines().toList().containsAll(furniture)).as("its furniture").isTrue();
    String report =
        original
            .lines()
            .filter(line -> !furniture.contains(line))
            .collect(Collectors.joining("\n"));
    return SHOWN_TWICE.containsKey(seed)
        ? report.replaceFirst(Pattern.quote(SHOWN_TWICE.get(seed)), "")
        : report;
  }

  private static String repaired(String seed) {
    String original = Normalizer.normalize(SourceReport.of(seed).original(), Normalizer.Form.NFC);
    String text = GLOSS.matcher(original).replaceAll("");
    for (Map.Entry<String, String> repair : REPAIRS.entrySet()) {
      text = text.replace(repair.getKey(), repair.getValue());
    }
    return text;
  }

  private static Map<String, Set<String>> conversions(String original, String page) {
    Map<String, Set<String>> conversions = new TreeMap<>();
    for (int i = 0; i < original.length(); i++) {
      conversions
          .computeIfAbsent(original.substring(i, i + 1), from -> new TreeSet<>())
          .add(page.substring(i, i + 1));
    }
    return new HashMap<>(conversions);
  }

  private static String bare(String text) {
    return SIGN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
  }
}
