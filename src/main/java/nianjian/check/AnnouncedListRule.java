package nianjian.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nianjian.archive.DeclaredList;
import nianjian.archive.Passage;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Severity;
import nianjian.form.Labels;
import nianjian.form.Outcome;
import nianjian.prose.Prose;
import nianjian.prose.ProseFold;

/**
 * A text that announces so many aspects lists as many: 以下三个方面 before 一是, 二是 or before numbered
 * headings. 等八个领域 behind a list may mean more than are named, so only a list that is longer
 * differs. What the report declares in {@code lists} is not counted again.
 */
final class AnnouncedListRule implements ProseRule {
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final List<String> NOUNS =
      List.of("个方面", "方面", "个问题", "项工作", "项措施", "个不足", "点不足", "项任务", "方面问题", "方面工作");
  private static final List<String> KINDS = List.of("个方面", "个领域", "类", "个类别", "个环节", "大领域");

  /** The list begins this near behind its announcement. */
  private static final int NEAR = 60;

  private static final int MOST = 40;

  /** So many announcements are looked at: bodies are untrusted. */
  private static final int MOST_LISTS = 200;

  @Override
  public void check(CheckedReport report, Prose prose, Findings findings) {
    List<String> declared =
        report.report().figures().lists().stream()
            .map(DeclaredList::quote)
            .map(q -> ProseFold.of(q).words())
            .toList();
    int left = MOST_LISTS;
    for (int i = 0; i < prose.blocks().size(); i++) {
      Prose.Block block = prose.blocks().get(i);
      if (block.passage().kind() == Passage.Kind.PARAGRAPH) {
        left = check(prose, i, declared, left, findings);
      }
    }
  }

  private static int check(
      Prose prose, int index, List<String> declared, int most, Findings findings) {
    int left = most;
    Prose.Block block = prose.blocks().get(index);
    String words = block.words();
    for (int at = 1; at < words.length() && left > 0; at++) {
      int end = numeral(words, at);
      if (end == at) {
        continue;
      }
      int stated = value(words.substring(at, end));
      int from = words.charAt(at - 1) == '等' ? at - 1 : at;
      int to = end;
      Optional<Integer> counted = Optional.empty();
      if (words.charAt(at - 1) == '等' && noun(words, end, KINDS) > end) {
        to = noun(words, end, KINDS);
        left--;
        counted = before(block, at - 1).filter(n -> n >= stated);
      } else if (announces(words, at) && noun(words, end, NOUNS) > end) {
        to = noun(words, end, NOUNS);
        left--;
        counted = within(words, to).or(() -> headings(prose, index, words, end));
      }
      String said = block.between(from, to);
      if (stated > 1
          && counted.isPresent()
          && declared.stream().noneMatch(q -> q.contains(said) || said.contains(q))) {
        findings.result(result(prose, block, from, to, stated, counted.get()));
      }
      at = end;
    }
    return left;
  }

  /** 以下三个方面, 从三个方面, 下列三个方面. */
  private static boolean announces(String words, int at) {
    return List.of("以下", "下列", "从", "如下", "在").stream()
        .anyMatch(w -> words.startsWith(w, at - w.length()));
  }

  private static int noun(String words, int at, List<String> nouns) {
    return nouns.stream()
        .filter(n -> words.startsWith(n, at))
        .mapToInt(n -> at + n.length())
        .max()
        .orElse(at);
  }

  /** The items parted by 、 before a place, on their own level; none where 和 may hide one. */
  private static Optional<Integer> before(Prose.Block block, int at) {
    int from = block.clauseFrom(at);
    int depth = 0;
    int items = 1;
    for (int i = from; i < at; i++) {
      char c = block.words().charAt(i);
      depth += "(《“".indexOf(c) >= 0 ? 1 : ")》”".indexOf(c) >= 0 ? -1 : 0;
      items += c == '、' && depth == 0 ? 1 : 0;
    }
    return items > 1 && depth == 0 ? Optional.of(items) : Optional.empty();
  }

  /** The items 一是, 二是 … or (一), (二) … that follow in the block. */
  private static Optional<Integer> within(String words, int from) {
    for (List<String> form : List.of(List.of("", "是"), List.of("(", ")"))) {
      int first = words.indexOf(form.get(0) + "一" + form.get(1), from);
      if (first >= 0 && first - from <= NEAR) {
        return Optional.of(sequence(words, first, form)).filter(n -> n > 1);
      }
    }
    return Optional.empty();
  }

  private static int sequence(String words, int first, List<String> form) {
    String one = form.get(0) + "一" + form.get(1);
    int again = words.indexOf(one, first + 1);
    int limit = again < 0 ? words.length() : again;
    int count = 1;
    int at = first;
    while (count < NUMERALS.length()) {
      at = words.indexOf(form.get(0) + NUMERALS.charAt(count) + form.get(1), at + 1);
      if (at < 0 || at >= limit) {
        break;
      }
      count++;
    }
    return count;
  }

  /** The numbered headings of one depth that follow a block which ends in its announcement. */
  private static Optional<Integer> headings(Prose prose, int index, String words, int end) {
    List<Prose.Block> blocks = prose.blocks();
    if (words.length() - end > NEAR || index + 1 >= blocks.size()) {
      return Optional.empty();
    }
    Prose.Block first = blocks.get(index + 1);
    int depth = first.passage().depth();
    if (depth == 0
        || !List.of("(一)", "1.", "1、", "一、").stream().anyMatch(first.words()::startsWith)) {
      return Optional.empty();
    }
    int count = 0;
    for (int i = index + 1; i < blocks.size() && count < MOST; i++) {
      int d = blocks.get(i).passage().depth();
      boolean again = i > index + 1 && d == depth && sameStart(first, blocks.get(i));
      if ((d > 0 && d < depth) || again) {
        break;
      }
      count += d == depth ? 1 : 0;
    }
    return count > 1 ? Optional.of(count) : Optional.empty();
  }

  private static boolean sameStart(Prose.Block a, Prose.Block b) {
    return a.words().length() > 2 && b.words().startsWith(a.words().substring(0, 2));
  }

  private static int numeral(String words, int from) {
    int at = from;
    boolean arabic = ProseFold.isDigit(words.charAt(from));
    while (at < words.length()
        && at < from + 2
        && (arabic
            ? ProseFold.isDigit(words.charAt(at))
            : (NUMERALS + "两").indexOf(words.charAt(at)) >= 0)) {
      at++;
    }
    boolean cut = arabic && at < words.length() && ProseFold.isDigit(words.charAt(at));
    boolean inside = arabic && from > 0 && ProseFold.isDigit(words.charAt(from - 1));
    return cut || inside ? from : at;
  }

  private static int value(String numeral) {
    return ProseFold.isDigit(numeral.charAt(0))
        ? Integer.parseInt(numeral)
        : QuoteValueRule.read(numeral);
  }

  private static CheckResult result(
      Prose prose, Prose.Block block, int from, int to, int stated, int counted) {
    return new CheckResult(
        Code.PROSE_LIST_DIFFERS,
        "list/" + prose.shown(block, from, to),
        CheckKind.LIST,
        new Labels("所称项数与所列项数", "所稱項數與所列項數", "Number of items announced and listed"),
        Optional.of(Labels.same(prose.shown(block, from, to))),
        stated == counted ? Outcome.AGREES : Outcome.DIFFERS,
        Severity.WARNING,
        false,
        List.of(),
        List.of(),
        BigDecimal.valueOf(stated),
        BigDecimal.valueOf(counted),
        Optional.empty(),
        List.of(prose.place(block, from, to)),
        Optional.empty());
  }
}
