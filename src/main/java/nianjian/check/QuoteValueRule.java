package nianjian.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nianjian.archive.Extra;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.form.Metric;
import nianjian.form.MetricTable;
import nianjian.form.Numbers;
import nianjian.prose.Prose;
import nianjian.prose.ProseFold;

/**
 * The quoted words of a figure hold its value: in digits, with 万 reckoned in, in 元 for 万元, in
 * Chinese numerals, or as words that say there was none. A derived figure has no words of its own.
 */
final class QuoteValueRule implements ProseRule {
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final String NONE = "未没無无零不免空暂尚否〇○０0/-—";
  private static final String NUMERALS = "零一二三四五六七八九";

  @Override
  public void check(CheckedReport report, Prose prose, Findings findings) {
    Set<String> rows = new HashSet<>();
    report.report().metrics().all().forEach(m -> figure(m, "", report, rows, findings));
    report
        .report()
        .figures()
        .agencyMetrics()
        .all()
        .forEach(m -> figure(m, "agency:", report, rows, findings));
    for (Extra extra : report.report().figures().extras()) {
      figure(extra.metric(), "", report, rows, findings);
    }
  }

  private static void figure(
      Metric metric, String prefix, CheckedReport report, Set<String> rows, Findings findings) {
    if (metric.quote().isEmpty() || metric.derived()) {
      return;
    }
    String quote = metric.quote().get();
    boolean missing =
        metric.id().isCell()
            ? rows.add(prefix + metric.id().row() + quote) && rowMissing(metric, report, prefix)
            : !holds(quote, metric.value());
    if (missing) {
      String at = prefix + metric.id().value();
      findings.add(
          Diagnostic.of(
                  Code.QUOTE_WITHOUT_VALUE,
                  metric.position(),
                  at,
                  Numbers.grouped(metric.value()),
                  quote)
              .at(at));
    }
  }

  /** A quote may be for a whole row: then it holds at least one of its figures. */
  private static boolean rowMissing(Metric cell, CheckedReport report, String prefix) {
    String quote = cell.quote().orElse("");
    if (values(quote).isEmpty()) {
      return false;
    }
    MetricTable table =
        prefix.isEmpty() ? report.report().metrics() : report.report().figures().agencyMetrics();
    return table.all().stream()
        .filter(m -> m.id().row().equals(cell.id().row()) && m.quote().equals(cell.quote()))
        .noneMatch(m -> holds(quote, m.value()));
  }

  /** Whether some words state a value. */
  static boolean holds(String quote, BigDecimal value) {
    String words = ProseFold.of(quote).words();
    if (value.signum() == 0 && words.chars().anyMatch(c -> NONE.indexOf(c) >= 0)) {
      return true;
    }
    BigDecimal amount = value.abs();
    return values(words).stream()
        .anyMatch(
            v ->
                v.compareTo(amount) == 0
                    || (words.contains("元")
                        && (v.compareTo(amount.multiply(TEN_THOUSAND)) == 0
                            || v.multiply(TEN_THOUSAND).compareTo(amount) == 0)));
  }

  /** Every number in some words, with 万 and 亿 reckoned in as well as without. */
  private static List<BigDecimal> values(String quote) {
    String words = ProseFold.of(quote).words();
    List<BigDecimal> values = new ArrayList<>();
    int at = 0;
    while (at < words.length()) {
      int end = at;
      if (ProseFold.isDigit(words.charAt(at))) {
        end = digits(words, at);
        add(words.substring(at, end).replace(",", ""), words, end, values);
      } else if (numeral(words, at) > at) {
        end = numeral(words, at);
        values.add(BigDecimal.valueOf(read(words.substring(at, end))));
      }
      at = Math.max(end, at + 1);
    }
    return values;
  }

  private static int digits(String words, int from) {
    int at = from;
    while (at < words.length()) {
      char c = words.charAt(at);
      boolean inner =
          (c == '.' || c == ',')
              && at + 1 < words.length()
              && ProseFold.isDigit(words.charAt(at + 1))
              && (c == '.' || thousands(words, at));
      if (!ProseFold.isDigit(c) && !inner) {
        break;
      }
      at++;
    }
    return at;
  }

  private static boolean thousands(String words, int comma) {
    int at = comma + 1;
    while (at < words.length() && ProseFold.isDigit(words.charAt(at))) {
      at++;
    }
    return at == comma + 4;
  }

  private static void add(String digits, String words, int end, List<BigDecimal> values) {
    if (digits.length() > 20 || digits.indexOf('.') != digits.lastIndexOf('.')) {
      return;
    }
    BigDecimal value = new BigDecimal(digits);
    values.add(value);
    int at = end;
    while (at < words.length() && "余多几".indexOf(words.charAt(at)) >= 0) {
      at++;
    }
    if (at < words.length() && words.charAt(at) == '万') {
      values.add(value.movePointRight(4));
    } else if (at < words.length() && words.charAt(at) == '亿') {
      values.add(value.movePointRight(8));
    }
  }

  /** Where a Chinese numeral below a hundred ends. */
  private static int numeral(String words, int from) {
    int at = from;
    while (at < words.length() && at < from + 3 && "十两一二三四五六七八九".indexOf(words.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  static int read(String numeral) {
    String words = numeral.replace('两', '二');
    int ten = words.indexOf('十');
    if (ten < 0) {
      return words.length() == 1 ? NUMERALS.indexOf(words) : -1;
    }
    int tens = ten == 0 ? 1 : NUMERALS.indexOf(words.charAt(ten - 1));
    int ones = ten + 1 < words.length() ? NUMERALS.indexOf(words.charAt(ten + 1)) : 0;
    return tens * 10 + ones;
  }
}
