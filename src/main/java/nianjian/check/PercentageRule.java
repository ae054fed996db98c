package nianjian.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Severity;
import nianjian.form.Labels;
import nianjian.form.MetricId;
import nianjian.form.Outcome;
import nianjian.form.Term;
import nianjian.prose.Phrase;
import nianjian.prose.Prose;
import nianjian.prose.StatedNumber;
import nianjian.prose.Whole;

/**
 * Percentages that stand right behind their part are the quotient of part and whole, to the
 * decimals stated: 其中……42件，占51.85%; 受理117件，办结171件，办结率100%. Where the whole is not certain, nothing
 * is said.
 */
final class PercentageRule implements ProseRule {
  /** A difference is shown with as many decimals, also beside 100%. */
  private static final int SHOWN_DECIMALS = 2;

  private static final MetricId IN_TEXT = MetricId.extra("text");

  private static final Phrase SHARE =
      Phrase.of(",|(? 占|占比|占总数|占总数的|占总量|占总量的|占总体比例|占全部 比例? 约|为|约为|达?");
  private static final Phrase BRACKET = Phrase.of("(|(占");
  private static final Phrase RATE = Phrase.of(",|、? 答复率|办结率|回复率|办复率 约|为|约为|达|达到|均为|均达|均达到?");
  private static final Phrase DONE = Phrase.of("答复|办结|回复|办复|答复申请 共|了|申请|数|有|共计?");
  private static final Phrase TAKEN =
      Phrase.of("受理|收到|接收|收件|接到|新收|收办 ~24 申请|事项|审批|收件|建议|提案|信息|件? 共|数|总数|共计?");

  @Override
  public void check(CheckedReport report, Prose prose, Findings findings) {
    for (Prose.Block block : prose.paragraphs()) {
      List<StatedNumber> numbers = block.numbers();
      for (int i = 1; i < numbers.size(); i++) {
        StatedNumber percent = numbers.get(i);
        StatedNumber part = numbers.get(i - 1);
        if (percent.percent() && part.counts() && part.exact() && !percent.vague()) {
          check(report, prose, block, i, findings);
        }
      }
    }
  }

  private static void check(
      CheckedReport report, Prose prose, Prose.Block block, int index, Findings findings) {
    StatedNumber percent = block.numbers().get(index);
    StatedNumber part = block.numbers().get(index - 1);
    String words = block.words();
    boolean share = touches(SHARE, words, part, percent) || touches(BRACKET, words, part, percent);
    boolean rate = touches(RATE, words, part, percent);
    if (!share && !rate) {
      return;
    }
    Optional<BigDecimal> whole =
        share
            ? Whole.of(block, part)
                .filter(w -> alike(w.number(), part))
                .map(w -> w.number().value())
            : taken(report, block, index - 1);
    whole
        .filter(w -> w.signum() > 0)
        .ifPresent(w -> findings.result(result(prose, block, part, percent, w, rate)));
  }

  /** Whether nothing but a phrase stands between a count and a percentage. */
  private static boolean touches(
      Phrase phrase, String words, StatedNumber part, StatedNumber percent) {
    return phrase.startingAt(words, part.to(), percent.from()) == percent.from();
  }

  private static boolean alike(StatedNumber whole, StatedNumber part) {
    return whole.counter().startsWith("人") == part.counter().startsWith("人")
        && whole.value().compareTo(part.value()) >= 0;
  }

  /** What was received, of which a number was done: it stands before, or the figures have it. */
  private static Optional<BigDecimal> taken(CheckedReport report, Prose.Block block, int index) {
    StatedNumber done = block.numbers().get(index);
    int from = block.clauseFrom(done.from());
    if (DONE.endingAt(block.words(), done.from(), from) < 0) {
      return Optional.empty();
    }
    int sentence = block.sentenceFrom(done.from());
    if (index > 0 && block.numbers().get(index - 1).from() >= sentence) {
      StatedNumber before = block.numbers().get(index - 1);
      int clause = block.clauseFrom(before.from());
      boolean received = TAKEN.endingAt(block.words(), before.from(), clause) >= 0;
      return received && before.exact() && before.counter().equals(done.counter())
          ? Optional.of(before.value())
          : Optional.empty();
    }
    Optional<BigDecimal> replied =
        report.report().metrics().value(MetricId.of("applications_replied"));
    return replied.filter(r -> r.compareTo(done.value()) == 0).isPresent()
        ? report.report().metrics().value(MetricId.of("applications_received"))
        : Optional.empty();
  }

  private static CheckResult result(
      Prose prose,
      Prose.Block block,
      StatedNumber part,
      StatedNumber percent,
      BigDecimal whole,
      boolean rate) {
    Term left = Term.of(IN_TEXT, part.value());
    Term right = Term.of(IN_TEXT, whole);
    BigDecimal computed = quotient(left, right, percent.decimals());
    Outcome outcome = computed.compareTo(percent.value()) == 0 ? Outcome.AGREES : Outcome.DIFFERS;
    String words = prose.shown(block, part.from(), percent.to());
    Labels name =
        rate
            ? new Labels("正文所称比率", "正文所稱比率", "Rate stated in the text")
            : new Labels("正文所称占比", "正文所稱佔比", "Share stated in the text");
    return new CheckResult(
        Code.PERCENTAGE_DIFFERS,
        words,
        CheckKind.RATIO,
        name,
        Optional.of(Labels.same(words)),
        outcome,
        cutOff(part, percent, whole) ? Severity.INFO : Severity.WARNING,
        false,
        List.of(left),
        List.of(right),
        percent.value(),
        outcome == Outcome.AGREES
            ? computed
            : quotient(left, right, Math.max(percent.decimals(), SHOWN_DECIMALS)),
        Optional.empty(),
        List.of(prose.place(block, part.from(), percent.to())),
        Optional.empty());
  }

  private static BigDecimal quotient(Term part, Term whole, int decimals) {
    return new Ratio(part, whole, decimals).percent().orElse(BigDecimal.ZERO);
  }

  /** Whether the decimals were cut off instead of rounded: a habit, hardly a mistake. */
  private static boolean cutOff(StatedNumber part, StatedNumber percent, BigDecimal whole) {
    BigDecimal cut =
        part.value()
            .multiply(BigDecimal.valueOf(100))
            .divide(whole, percent.decimals(), RoundingMode.DOWN);
    return cut.compareTo(percent.value()) == 0;
  }
}
