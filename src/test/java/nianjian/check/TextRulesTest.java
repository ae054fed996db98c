package nianjian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nianjian.config.WordList;
import nianjian.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules about texts, each by what it must find and by real wordings that it must not. */
class TextRulesTest {

  /** What the rules about texts find in some words, as {@code NJ248 warning words}. */
  private static List<String> found(String body) {
    return found(Checked.of(body));
  }

  private static List<String> found(Checked report) {
    List<String> found = new ArrayList<>();
    for (Diagnostic d : report.verdict().findings()) {
      String code = d.code().id();
      if (code.compareTo("NJ240") >= 0 && code.compareTo("NJ269") <= 0) {
        found.add(code + " " + d.severity().word() + " " + d.at().orElse(""));
      }
    }
    return found;
  }

  /** Lines as paragraphs. */
  private static String paragraphs(String lines) {
    return lines.replace("|", "\n\n");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "一、概述|二、主动公开|四、收费;NJ240 warning 四、收费",
        "（一）概述|（二）主动公开|（五）收费;NJ240 warning （五）收费",
        "一、概述|一、要点落实情况|三、主动公开|四、收费;NJ241 warning 一、要点落实情况",
        "一、概述|（一）问题甲|（二）问题乙|（一）措施甲|（二）措施乙;NJ242 info （一）措施甲",
        "## 一、收费情况|本年没有收取费用。|## 二、复议情况|本年没有。|## 三、收费情况|本年没有收取费用。;" + "NJ243 warning 三、收费情况",
        "2018年松岭区年度报告|2018年松岭区年度报告|正文如下。;NJ244 info 2018年松岭区年度报告",
        "全面公开PPP”模式建设的情况。;NJ245 warning 全面公开PPP”模式建设的情况。",
        "文号是〔20185号的文件。;NJ245 warning 文号是〔20185号的文",
        "自201711日起;NJ246 warning 201711日",
        "自20078月起;NJ246 warning 20078月",
        "于2007年45日印发;NJ246 warning 2007年45日",
        "我区2017未发生此类案件;NJ246 info 2017未发生",
        "《陇南市2107年要点》;NJ247 warning 2107年",
        "于20187年完成;NJ247 warning 20187年",
        "办公室设于于乡党政办;NJ248 warning 办公室设于于乡党政办",
        "整体统一的的网站界面;NJ248 warning 整体统一的的网站界面",
        "逐项进行进行公开;NJ248 warning 逐项进行进行公开",
        "能力测试现场图;NJ249 warning 能力测试现场图",
        "附件：;NJ250 warning 附件：",
        "附件1;NJ250 warning 附件1",
        "编制情况（提供公布时间和网址）。;NJ251 warning （提供公布时间和网址）",
        "全年公开XX条信息;NJ251 warning XX条",
        "严格遵照州发改委发文流程，逐件登记;NJ252 info 州发改委",
        "如有疑问，请与兰州市人民政府办公室联系;NJ252 info 兰州市",
        "解决在当?地政府的公开;NJ253 info 解决在当？地政府的公开",
        "关于??的通知;NJ253 warning 关于？？的通知",
        "有效ЬS护了社会和谐;NJ253 warning 有效ЬS护了社会和谐",
        "公开锟斤拷情况;NJ253 warning 公开锟斤拷情况",
        "根据(jù)要求公开信息;NJ254 warning 据（jù）",
        "您当前的位置:首页>信息公开;NJ255 warning 您当前的位置：首页>信息公开",
        "扫一扫在手机打开当前页;NJ255 warning 扫一扫在手机打开当前页",
        "查阅市档案館;NJ256 warning 館",
        "推进网际网路应用;NJ258 info 网际网路",
        "公开食品药品安全违法行为处罚信息 44条，已经公布。;" + "NJ259 info 违法行为处罚信息 44条，已经公布",
        "信息公开，，及时准确。;NJ260 info 信息公开，，及时准确。",
        "办结率分别为70.23%83.45%对涉及公共利益的;NJ262 warning 70.23%83.45%",
        "国办发﹝2016﹞19号;NJ263 info ﹝",
        "截止2018年12月末办理;NJ264 info 截止2018年",
        "工作开展参次不齐;NJ264 info 参次不齐",
      })
  void findsEachDefectOnceAndNothingElse(String lines, String expected) {
    assertThat(found(paragraphs(lines))).containsExactly(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        // numbers: new parents, lists, decimals, a line's end that was lost, rows of the official
        // table
        "一、概述|（一）甲事|（二）乙事|二、公开|（一）丙事|（二）丁事",
        "## 一、概述|1.5万本|3.2万册|2.甲事项",
        "一、概述。二、主动公开情况。|三、收费情况",
        "一是甲；二是乙；三是丙。|一是丁；二是戊。",
        "# 2017年度报告|2017年度报告由办公室编制。",
        // pairs: over lines, numbers before a bracket, quotations of several paragraphs
        "按照《政府信息|公开条例》要求",
        "1）当面申请；2）网络申请；a）其他。",
        "他说：“甲事要办。|“乙事也要办。”",
        "小于50人的'单位'和“双微”",
        // dates and years
        "2017年1月1日至2017年12月31日，邮编165012，电话2128291",
        "自2017年起30日内答复，到2035年基本实现，始建于1368年",
        "2017年度工作，2017武都花椒产销对接会",
        "国办发〔2016〕19号，中央第20171号令",
        // words that meet
        "以服务群众为目的的活动；为了了解情况；终于于当日办结；扩大公众参与与互动",
        "常常、紧紧、一一公示；和和谐社会有关；普及及时；正在在线办理；局局长；宿迁市市级；大众创业加大大众",
        "“最后一公里”首页页面、饮用水水质、税税目、报刊刊发",
        // captions, attachments, forms
        "绘就发展蓝图|推进“一张图”管理。现场图见下。",
        "附件：1.统计表|附件2：目录",
        "申请人李××、张×（指2018年公布的目录）、处理XX类",
        "遵照区政府办发文流程",
        "如对本报告有疑问，请与陇南市武都区人民政府办公室联系",
        // letters and signs
        "好不好？看群众满意不满意。什么是政府信息？凡是公开的",
        "PPP(政府和社会资本合作)、药品(GMP)、H5、5G、α粒子、Ⅳ类、José先生",
        "网站点击数达到3000次，字号清晰，主办部门负责。",
        "发文字号：陇政办发〔2018〕5号|数据来源：区统计局",
        "乾隆、瞭望、徵羽、於菟、藉此、喆、昇",
        "市档案馆查阅档案，程式化办理，线上线下结合，公车改革，设定目标，民众",
        "2024 年 1 月 1 日公开 10 条、20 条、30 条信息，答复 5 件、6 件，共计 9 件",
        "占51.85%；不予公开5件，占6.17%。",
        "报名截止日期、截止时间、工作好的单位、作好转、快速反应机制、反应迟缓",
      })
  void isSilentAboutRealWordings(String lines) {
    assertThat(found(paragraphs(lines))).isEmpty();
  }

  @Test
  void aListThatIsInterruptedMayGoOn() {
    assertThat(found("一、甲\n\n二、乙事项\n\n一、丙事项\n\n二、丁事项\n\n三、戊事项\n"))
        .containsExactly("NJ242 info 一、丙事项");
  }

  @Test
  void rowsOfTheOfficialTableAreNoHeadings() {
    String body = "一、情况|一、本年新收政府信息公开申请数量21|三、本年度办理结果|二、收费";
    String source = "source: {url: https://a.gov.cn/}";
    assertThat(found(Checked.with("wudu", 2023, source, paragraphs(body)))).isEmpty();
  }

  @Test
  void longParagraphsThatAreAlikeAreAWarningAndShortOnesAHint() {
    String part = "对主动公开或依申请公开的政府信息进行保密审查时，由信息员负责填写初审表并初审。";
    assertThat(found(part + "\n\n甲。\n\n" + part))
        .containsExactly("NJ243 info " + part.substring(0, 24));
    assertThat(found(part + part + "\n\n甲。\n\n" + part + part))
        .containsExactly("NJ243 warning " + part.substring(0, 24));
  }

  @Test
  void aCaptionBesideAPictureIsNone() {
    assertThat(found("![现场](a.png)\n\n能力测试现场图\n\n正文。")).isEmpty();
    assertThat(found("业务培训现场图\n\n业务情况介绍\n\n正文。"))
        .containsExactly("NJ249 warning 业务培训现场图", "NJ249 warning 业务情况介绍");
  }

  @Test
  void anAttachmentThatIsOfferedIsNotEmpty() {
    assertThat(found("正文。\n\n附件：[统计表](https://a.gov.cn/b.xls)")).isEmpty();
    assertThat(found("正文。\n\n附件：\n\n统计表如下，共三页。")).isEmpty();
  }

  @Test
  void someWordingIsInQuestionOnlyInAConvertedText() {
    String body = "印发政策档案，提高民众满意度，查阅市档案馆。";
    assertThat(found(body)).isEmpty();
    assertThat(found(Checked.with("source: {url: https://a.gov.cn/, script: zh-Hant}", body)))
        .containsExactly("NJ258 info 政策档案", "NJ258 info 民众");
  }

  @Test
  void aTraditionalTextIsOneFinding() {
    String body = "根據縣人民政府辦公室關於印發資訊公開與政務公開績效評價實施辦法的通知，現將開展情況報導於後，並進一步擴大範圍";
    assertThat(found(body))
        .filteredOn(f -> f.startsWith("NJ25"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("NJ257 warning ");
  }

  @Test
  void glossesWithoutTonesAreToldByTheirNumber() {
    assertThat(found("文(wen)章(zhang)公(gong)开(kai)情(qing)况"))
        .containsExactly("NJ254 warning 文（wen）");
    assertThat(found("设立屏幕(led)和客户端(app)，方便群众查询政府信息")).isEmpty();
  }

  @Test
  void aMissingFullStopIsASlipOnlyAmongParagraphsThatHaveIt() {
    String whole = "依法及时公开各类政府信息，进一步扩大公开的范围，完善公开的制度，方便群众查阅和监督，增强实效。";
    String torn = whole.substring(0, whole.length() - 1);
    String many = String.join("\n\n", whole, "另" + whole, "又" + whole, "再" + whole);
    assertThat(found(many + "\n\n" + "末" + torn))
        .hasSize(1)
        .allMatch(f -> f.startsWith("NJ261 info "));
    assertThat(found(whole + "\n\n" + "末" + torn)).isEmpty();
  }

  @Test
  void aSiteAddsWordsOfItsOwn() {
    assertThat(found(Checked.with(WordList.CONFUSIONS, List.of("甲乙丙=丙乙甲"), "写作甲乙丙。")))
        .containsExactly("NJ264 info 甲乙丙");
    assertThat(found(Checked.with(WordList.DOUBLED, List.of("属于于"), "属于于田县。"))).isEmpty();
  }

  @Test
  void aNoteBesideTheWordsExplainsThem() {
    assertThat(Checked.of("办公室于于[^1]乡。\n\n[^1]: 衍字：疑衍一“于”字。").found("NJ248"))
        .containsExactly("NJ248 7:4-6 办公室于于乡。 (校记1)");
  }
}
