package nianjian.prose;

import java.util.List;
import nianjian.archive.Report;
import nianjian.archive.Scope;

/**
 * Whose figure a mention is: reports state the whole area's beside the office's, a department's and
 * last year's.
 */
public enum MentionScope {
  /** That of the report itself. */
  OWN,
  /** That of the office beside the area's. */
  AGENCY,
  /** Perhaps another body's, a part or another period: it proves no difference. */
  UNSURE,
  /** Of another year, a comparison, a plan: no figure of the report. */
  OTHER;

  private static final List<String> COMPARED =
      List.of(
          "同比", "环比", "比上", "较上", "比去", "较去", "上年", "去年", "上一年", "往年", "增长", "下降", "减少", "降低", "增加",
          "增幅", "计划", "力争", "争取", "不少于", "不低于", "至少", "每年", "每月", "每季", "每周", "每个");

  private static final List<String> LONG_TIME =
      List.of("历年", "施行以来", "实施以来", "开通以来", "开通至今", "上线以来", "成立以来", "建站以来", "近年", "年来");

  private static final List<String> PART_OF_YEAR =
      List.of("上半年", "下半年", "季度", "截至", "截止", "期间", "月份", "以来");

  private static final List<String> AGENCY_WORDS =
      List.of("办公室", "公开办", "政府办", "府办", "管委会", "本级", "本机关", "行署办");

  private static final List<String> OTHER_BODIES =
      List.of(
          "部门", "单位", "乡镇", "街道", "各镇", "各乡", "各县", "各区", "县直", "区直", "市直", "直属", "下属", "公司", "窗口",
          "市政府", "区政府", "县政府", "乡政府", "镇政府", "官方", "科室", "站所", "学校", "医院", "银行", "税务");

  private static final List<String> ABOVE =
      List.of("国务院", "省政府", "省人民政府", "市人民政府", "自治区政府", "自治区人民政府", "州政府", "州人民政府");

  private static final List<String> FOLLOWED = List.of("按照", "根据", "依照", "遵照", "落实", "贯彻", "依据");

  /** So far back in a block a body may be named. */
  private static final int NEAR = 300;

  /** Whose figure a mention is. */
  public static MentionScope of(
      Report report,
      OwnWords words,
      Quantity quantity,
      Prose.Block block,
      int from,
      StatedNumber number,
      String clause) {
    int sentence = block.sentenceFrom(from);
    String before = block.between(sentence, number.from());
    String lead = block.between(block.clauseFrom(from), from);
    if (has(COMPARED, lead) || has(LONG_TIME, before) || otherYear(before, report.year())) {
      return OTHER;
    }
    boolean part =
        has(PART_OF_YEAR, before)
            || month(before)
            || has(quantity.partial(), clause)
            || (quantity.total() && ofAWhole(before));
    MentionScope body = body(report, words, block, sentence, number.from());
    return part && body != OTHER ? UNSURE : body;
  }

  private static MentionScope body(
      Report report, OwnWords words, Prose.Block block, int sentence, int to) {
    String near = withoutTitles(block.between(Math.max(0, to - NEAR), to));
    String said = withoutTitles(block.between(sentence, to));
    int own = words.lastOwn(said);
    int foreign = words.lastForeign(said);
    int agency = last(AGENCY_WORDS, said);
    int others =
        Math.max(lastBody(said, report.scope() == Scope.AGENCY), lastAbove(said, words.level()));
    if (foreign > Math.max(own, agency)) {
      return report.scope() == Scope.AGENCY ? OTHER : UNSURE;
    }
    if (others > Math.max(own, agency)) {
      return UNSURE;
    }
    if (report.scope() == Scope.AGENCY) {
      return OWN;
    }
    if (own < 0 && agency < 0) {
      int ownBefore = words.lastOwn(near);
      boolean another =
          last(AGENCY_WORDS, near) > ownBefore
              || lastBody(near, false) > ownBefore
              || counted(near, words.lastForeign(near), ownBefore);
      return another ? UNSURE : OWN;
    }
    return agency > own ? AGENCY : OWN;
  }

  /** Whether another area was the last to be named, with a number of its own. */
  private static boolean counted(String near, int foreign, int own) {
    if (foreign < 0 || foreign < own) {
      return false;
    }
    int end = near.indexOf('。', foreign);
    return near.substring(foreign, end < 0 ? near.length() : end)
        .chars()
        .anyMatch(c -> ProseFold.isDigit((char) c));
  }

  /** Where a government above is named last that is not merely followed: 按照省政府要求. */
  private static int lastAbove(String words, String level) {
    int last = -1;
    for (String body : ABOVE) {
      int at = body.startsWith(level) && !level.isEmpty() ? -1 : words.lastIndexOf(body);
      String before = words.substring(Math.max(0, at - 16), Math.max(0, at));
      if (!has(FOLLOWED, before) && !isSite(words, at + body.length())) {
        last = Math.max(last, at);
      }
    }
    return last;
  }

  /** Without titles of documents and the offices above that gave them: 省政府办公厅, 《……》. */
  private static String withoutTitles(String words) {
    StringBuilder out = new StringBuilder(words.length());
    int depth = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      depth += c == '《' ? 1 : 0;
      if (depth == 0) {
        out.append(c);
      }
      depth = c == '》' ? Math.max(0, depth - 1) : depth;
    }
    return out.toString().replace("省政府办公厅", "").replace("国务院办公厅", "").replace("办公厅", "");
  }

  /** Where another body is named last; −1 if none is. */
  private static int lastBody(String words, boolean department) {
    int last = -1;
    for (String body : OTHER_BODIES) {
      for (int i = words.lastIndexOf(body); i >= 0; i = words.lastIndexOf(body, i - 1)) {
        if (!isSite(words, i + body.length())) {
          last = Math.max(last, i);
          break;
        }
      }
    }
    return department ? last : Math.max(last, lastOffice(words));
  }

  /** 市政府网站, 部门网站 are channels, not bodies. */
  private static boolean isSite(String words, int at) {
    return List.of("网站", "门户", "公报", "信息", "入口", "规章", "网").stream()
        .anyMatch(w -> words.startsWith(w, at));
  }

  /** Where a bureau or committee is named last: 县教育局, 市发改委. */
  private static int lastOffice(String words) {
    for (int i = words.length() - 1; i > 0; i--) {
      char c = words.charAt(i);
      char before = words.charAt(i - 1);
      if ((c == '局' && "全我本格布结当".indexOf(before) < 0)
          || (c == '委' && "管党市区县省我本全常".indexOf(before) < 0)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean ofAWhole(String before) {
    return before.contains("其中") || before.contains("包括") || before.contains("含");
  }

  private static boolean has(List<String> words, String in) {
    return words.stream().anyMatch(in::contains);
  }

  private static int last(List<String> words, String in) {
    return words.stream().mapToInt(in::lastIndexOf).max().orElse(-1);
  }

  /** Whether the year named last is another one. */
  private static boolean otherYear(String before, int year) {
    for (int i = before.length() - 1; i >= 4; i--) {
      if (before.charAt(i) == '年' && digits(before, i - 4, i)) {
        boolean title = before.lastIndexOf('《', i) > before.lastIndexOf('》', i);
        if (!title) {
          return Integer.parseInt(before.substring(i - 4, i)) != year;
        }
      }
    }
    return false;
  }

  /** Whether a month is named: what follows may not be of the whole year. */
  private static boolean month(String before) {
    for (int i = before.indexOf('月'); i >= 0; i = before.indexOf('月', i + 1)) {
      if (i > 0 && ProseFold.isDigit(before.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean digits(String words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!ProseFold.isDigit(words.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
