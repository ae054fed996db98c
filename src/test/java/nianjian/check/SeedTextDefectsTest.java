package nianjian.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nianjian.archive.Report;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The defects that readers listed in the five sample texts: what a machine can find of them, the
 * rules find, in the sample archive and in the untouched originals.
 *
 * <p>What no machine finds, and why. Wrong words that are words, or words left out, which only who
 * understands the sentence sees: 依申请共公开 (altay 3), 自上而下对…监督检查 and 质量的不高的 and 信息数85条 (songling 35,
 * 20), 申请公申请答复, 特别2017武都花椒, 重大舆论关切, 区政府区长, “五公开”纳入 (wudu 97, 27, 77, 75), 园区管委會計50餘人 (suqian 25).
 * What a heading or an overview promises and the text does not bring, since the words differ:
 * heading_mismatch, self_description_mismatch (altay 3, 22, 26), litigation_missing (wudu 103).
 * What the archive's text has no more, since it was converted and cleaned: 編髮 and 計畫 (suqian 5,
 * 25), glosses, damaged bytes, surplus brackets and variant characters (jiangyi), page furniture
 * and the second title (songling, wudu); these are found in the originals. Figures, persons,
 * contacts, index cards and what is missing altogether are the matter of other rules.
 */
class SeedTextDefectsTest {
  private static final Path SEEDS = Path.of("../shared/seeds");

  private static int year(String region) {
    return switch (region) {
      case "altay", "wudu" -> 2017;
      case "songling" -> 2018;
      default -> 2016;
    };
  }

  private static String original(String region) {
    return switch (region) {
      case "altay" -> "000_2c03bd508ff881e4.txt";
      case "suqian" -> "001_9d084db3fe9a091f.txt";
      case "songling" -> "002_bb9a5f7779685f94.txt";
      case "jiangyi" -> "003_045a72d7ca805092.txt";
      default -> "004_0ee5816b3d713d50.txt";
    };
  }

  /** The line of a sample report's body that has some words first. */
  private static int line(String region, String words) throws IOException {
    String path = "content/reports/" + region + "/" + year(region) + "/index.md";
    List<String> lines = Files.readAllLines(Path.of(path));
    int body = lines.subList(1, lines.size()).indexOf("---") + 2;
    for (int i = body; i < lines.size(); i++) {
      if (lines.get(i).contains(words)) {
        return i + 1;
      }
    }
    throw new AssertionError(words);
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource({
    // seed, type in the list of defects, line of the original, code, words in the archive
    "altay, typo, 30, NJ264, 参次不齐",
    "altay, typo, 12, NJ264, 对群众反应",
    "altay, punctuation, 1, NJ260, (以下简称《条例》)",
    "altay, punctuation, 26, NJ261, 其他情形数13件)[^6]",
    "altay, numbering, 33, NJ242, **(一)抓平台建设",
    "jiangyi, section_number_gap, 12, NJ240, (五)[^4]",
    "jiangyi, duplicate_paragraph, 26, NJ243, 不公开。[^6]",
    "jiangyi, template_residue, 15, NJ251, (提供公布时间和公布网址)",
    "jiangyi, typo, 4, NJ248, 办公室于于",
    "jiangyi, typo, 7, NJ259, 政府信息公开工作 [^3]",
    "jiangyi, typo, 67, NJ259, 政府信息公开工作 深入开展",
    "songling, figures_missing, 27, NJ246, 2018未",
    "songling, image_lost, 14, NJ249, 松岭区政务公开业务培训活动现场图",
    "songling, image_lost, 15, NJ249, 松岭区政务公开能力测试现场图",
    "songling, image_lost, 17, NJ249, 松岭区政府微信情况图",
    "songling, image_lost, 23, NJ249, 松岭区主动公开政府信息示意图",
    "songling, image_lost, 24, NJ249, 松岭区规范性文件解读情况",
    "songling, image_lost, 25, NJ249, 松岭区政务微信公开政府信息情况",
    "songling, image_lost, 26, NJ249, 松岭区重点领域信息政务公开情况",
    "songling, attachment_lost, 38, NJ250, 附件:",
    "songling, typo, 20, NJ264, 截止2018年12月末",
    "songling, typo, 18, NJ264, 设立led",
    "songling, typo, 20, NJ259, 共发布信息 [^5]",
    "suqian, bad_conversion, 9, NJ258, 政策档案",
    "suqian, bad_conversion, 41, NJ258, 网路申请103件",
    "suqian, bad_conversion, 7, NJ258, 入口网站",
    "suqian, bad_conversion, 12, NJ258, 程式[^11]",
    "suqian, bad_conversion, 23, NJ258, 网际网路",
    "suqian, bad_conversion, 17, NJ258, 视窗",
    "suqian, bad_conversion, 35, NJ258, 人民民众",
    "suqian, bad_conversion, 36, NJ258, 套用",
    "suqian, bad_conversion, 19, NJ258, 最佳化",
    "suqian, bad_conversion, 9, NJ258, 经济产业架构",
    "suqian, bad_conversion, 62, NJ258, 巨观",
    "suqian, conversion_wording, 42, NJ258, 机构设定",
    "suqian, conversion_wording, 11, NJ258, 空气品质",
    "suqian, conversion_wording, 18, NJ258, 线上访谈",
    "suqian, conversion_wording, 17, NJ258, 公车",
    "suqian, wrong_term, 10, NJ264, 点击率",
    "suqian, angle_brackets, 2, NJ263, <关于全面推进政务公开工作的意见>",
    "suqian, bracket_variant, 2, NJ263, ﹝2016﹞",
    "wudu, year_typo, 23, NJ247, 2107年",
    "wudu, section_number_duplicate, 23, NJ241, 一、[^5]",
    "wudu, section_duplicate, 107, NJ243, 七、[^19]",
    "wudu, characters_lost, 9, NJ246, 201711日至20171231日",
    "wudu, characters_lost, 131, NJ246, 2018122",
    "wudu, characters_lost, 9, NJ245, 〔20185号",
    "wudu, quote_missing, 33, NJ245, PPP”模式",
    "wudu, punctuation, 75, NJ262, 70.23%83.45%",
    "wudu, punctuation, 93, NJ261, 办结率100%[^17]",
    "wudu, typo, 71, NJ264, 种特大",
    "wudu, typo, 15, NJ264, 分管领导主体抓",
    "wudu, typo, 63, NJ264, 作好",
    "wudu, typo, 63, NJ259, 行为处罚信息 [^10]",
    "wudu, typo, 43, NJ259, '预决算公开工作, [^9]'",
  })
  void aListedDefectIsFoundWhereItStands(
      String region, String type, int seedLine, String code, String words) throws IOException {
    assertThat(places(Checked.seed(region, year(region)).verdict().findings()))
        .as(type)
        .contains(code + " " + line(region, words));
    originalHas(region, seedLine, code);
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource({
    "jiangyi, encoding_damage, 41, NJ253",
    "jiangyi, encoding_damage, 43, NJ253",
    "jiangyi, encoding_damage, 54, NJ253",
    "jiangyi, glosses, 1, NJ254",
    "jiangyi, bracket_unbalanced, 41, NJ245",
    "jiangyi, bracket_unbalanced, 43, NJ245",
    "jiangyi, bracket_unbalanced, 54, NJ245",
    "jiangyi, variant_characters, 1, NJ257",
    "songling, duplicate_title, 8, NJ244",
    "songling, boilerplate, 39, NJ255",
    "suqian, bad_conversion, 5, NJ258",
    "suqian, bad_conversion, 25, NJ258",
    "wudu, boilerplate, 1, NJ255",
    "wudu, non_breaking_space, 43, NJ259",
  })
  void whatTheArchiveHasCleanedIsFoundInTheOriginal(
      String region, String type, int seedLine, String code) {
    originalHas(region, seedLine, code);
  }

  /** What only the converted text shows: the original has pinyin within the words. */
  @ParameterizedTest
  @CsvSource({
    "jiangyi, 17, （指通过", "jiangyi, 23, 包括采用", "jiangyi, 28, 说明通过电子邮件",
    "jiangyi, 30, 说明不予公开的理由", "jiangyi, 40, 说明受理现场咨询", "jiangyi, 42, 说明处理现场咨询",
    "jiangyi, 36, 州发改委",
  })
  void whatIsLeftOfTheFormIsFoundInTheArchive(String region, int seedLine, String words) {
    assertThat(Checked.seed(region, year(region)).verdict().findings())
        .filteredOn(d -> d.at().orElse("").startsWith(words))
        .as("line %s of the original", seedLine)
        .singleElement()
        .matches(d -> !d.open());
  }

  @Test
  void everyWarningOfTheSampleIsExplained() {
    for (Report report : Checked.Seeds.ARCHIVE.reports) {
      assertThat(Checked.seed(report.region(), report.year()).verdict().findings())
          .filteredOn(SeedTextDefectsTest::isOurs)
          .filteredOn(d -> d.severity() != Severity.INFO && d.open())
          .as(report.id().toString())
          .isEmpty();
    }
  }

  @Test
  void recordsWithoutATextHaveNoFindings() {
    List<Report> records =
        Checked.Seeds.ARCHIVE.reports.stream().filter(r -> !r.hasBody()).toList();
    assertThat(records).hasSizeGreaterThan(20);
    for (Report report : records) {
      assertThat(Checked.seed(report.region(), report.year()).verdict().findings())
          .filteredOn(SeedTextDefectsTest::isOurs)
          .as(report.id().toString())
          .isEmpty();
    }
  }

  private static boolean isOurs(Diagnostic d) {
    return d.code().id().compareTo("NJ240") >= 0 && d.code().id().compareTo("NJ269") <= 0;
  }

  /** The codes with the lines that they are told at. */
  private static Set<String> places(List<Diagnostic> findings) {
    Set<String> places = new LinkedHashSet<>();
    findings.forEach(d -> places.add(d.code().id() + " " + d.position().line()));
    return places;
  }

  private static void originalHas(String region, int line, String code) {
    Path file = SEEDS.resolve(original(region));
    assumeTrue(Files.exists(file), "the originals are not here");
    String raw = Checked.shared("seeds/" + original(region));
    Report report = Checked.seed(region, year(region)).report();
    List<Diagnostic> found = new ArrayList<>(RawText.check(raw, report));
    // The lists of words are in Simplified Chinese, as all texts of an archive are.
    found.addAll(RawText.check(simplified(raw), report));
    assertThat(places(found)).contains(code + " " + line);
  }

  static String simplified(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.chars().forEach(c -> out.append(TraditionalCharacters.simplified((char) c)));
    return out.toString();
  }
}
