package nianjian.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Severity;
import nianjian.form.Labels;
import nianjian.form.MetricId;
import nianjian.form.Numbers;
import nianjian.form.Outcome;
import nianjian.form.Term;
import nianjian.prose.Prose;
import nianjian.prose.StatedNumber;
import nianjian.prose.Whole;

/**
 * Sums that a sentence lists in full: 共N件，其中a件、b件、其他c件. That a list is complete is certain only if
 * its last item is 其他, if its shares make 100%, or in the four numbers of 制作、获取政府信息总数; other lists
 * may leave something out, and their items may overlap. What the figures hold already is theirs to
 * check.
 */
final class ProseSumRule implements ProseRule {
  private static final MetricId IN_TEXT = MetricId.extra("text");
  private static final int MOST_PARTS = 60;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public void check(CheckedReport report, Prose prose, Findings findings) {
    QuotePlaces quotes = QuotePlaces.of(report.report(), prose);
    for (Prose.Block block : prose.paragraphs()) {
      int from = 0;
      for (int i = 0; i < block.numbers().size(); i++) {
        StatedNumber part = block.numbers().get(i);
        if (part.from() < from || !part.counts()) {
          continue;
        }
        Optional<Whole> whole = Whole.of(block, part).filter(w -> follows(w, part));
        if (whole.isPresent()) {
          List<StatedNumber> parts = parts(block, whole.get(), i);
          from = parts.isEmpty() ? part.to() : parts.get(parts.size() - 1).to();
          boolean known = parts.stream().allMatch(p -> quotes.claimed(block, p.from(), p.end()));
          if (!known) {
            sum(block, whole.get(), parts).ifPresent(s -> findings.result(result(prose, block, s)));
          }
        }
      }
    }
  }

  private record Sum(StatedNumber whole, List<StatedNumber> parts, BigDecimal value) {}

  /** Whether a part is the first of its list. */
  private static boolean follows(Whole whole, StatedNumber part) {
    return part.from() >= whole.partsFrom() && part.from() - whole.partsFrom() <= 40;
  }

  /** The counts of a list on the level on which it begins; those in brackets are parts of parts. */
  private static List<StatedNumber> parts(Prose.Block block, Whole whole, int first) {
    List<StatedNumber> parts = new ArrayList<>();
    int at = whole.partsFrom();
    int depth = 0;
    int end = block.sentenceTo(at);
    for (int i = first; i < block.numbers().size() && parts.size() < MOST_PARTS; i++) {
      StatedNumber n = block.numbers().get(i);
      for (; at < n.from(); at++) {
        depth += block.words().charAt(at) == '(' ? 1 : block.words().charAt(at) == ')' ? -1 : 0;
      }
      boolean goesOn = n.from() < end || (sharedParts(block, parts) && n.from() < end + 40);
      if (depth < 0 || !goesOn) {
        break;
      }
      end = Math.max(end, block.sentenceTo(n.to()));
      if (depth == 0 && n.counts()) {
        parts.add(n);
      }
    }
    return parts;
  }

  private static boolean sharedParts(Prose.Block block, List<StatedNumber> parts) {
    return !parts.isEmpty() && parts.stream().allMatch(p -> share(block, p).isPresent());
  }

  private static Optional<Sum> sum(Prose.Block block, Whole whole, List<StatedNumber> all) {
    StatedNumber total = whole.number();
    List<StatedNumber> parts =
        all.stream().filter(alike(total)).filter(StatedNumber::exact).toList();
    if (parts.size() != all.size() || parts.size() < 2) {
      return Optional.empty();
    }
    List<StatedNumber> shared = parts.stream().filter(p -> share(block, p).isPresent()).toList();
    BigDecimal shares =
        shared.stream().map(p -> share(block, p).get()).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean hundred = shares.subtract(HUNDRED).abs().compareTo(new BigDecimal("0.5")) <= 0;
    if (shared.size() > 1 && hundred) {
      return Optional.of(new Sum(total, shared, add(shared)));
    }
    boolean complete = endsInOther(block, parts) || producedOnes(block, total, parts);
    boolean agrees = add(parts).compareTo(total.value()) == 0;
    return complete || agrees ? Optional.of(new Sum(total, parts, add(parts))) : Optional.empty();
  }

  private static Predicate<StatedNumber> alike(StatedNumber total) {
    return p ->
        p.counter().equals(total.counter())
            || (p.counter().isEmpty() && total.counter().equals("条"));
  }

  private static BigDecimal add(List<StatedNumber> parts) {
    return parts.stream().map(StatedNumber::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The share that stands right behind a count. */
  private static Optional<BigDecimal> share(Prose.Block block, StatedNumber part) {
    int index = block.numberFrom(part.to());
    if (index == block.numbers().size()) {
      return Optional.empty();
    }
    StatedNumber next = block.numbers().get(index);
    boolean near = next.percent() && next.from() - part.to() < 12;
    return near && block.between(part.to(), next.from()).contains("占")
        ? Optional.of(next.value())
        : Optional.empty();
  }

  private static boolean endsInOther(Prose.Block block, List<StatedNumber> parts) {
    StatedNumber last = parts.get(parts.size() - 1);
    String label = block.between(parts.get(parts.size() - 2).to(), last.from());
    return label.length() < 30 && (label.contains("其他") || label.contains("其它"));
  }

  /** 制作、获取政府信息总数A条，其中主动公开B条，依申请公开C条，不予公开D条. */
  private static boolean producedOnes(
      Prose.Block block, StatedNumber total, List<StatedNumber> parts) {
    String lead = block.between(total.from() - 24, total.from());
    String list = block.between(total.to(), parts.get(parts.size() - 1).from());
    return parts.size() == 3
        && lead.contains("制作")
        && lead.contains("政府信息")
        && list.contains("主动公开")
        && list.contains("依申请公开")
        && list.contains("不予公开");
  }

  private static CheckResult result(Prose prose, Prose.Block block, Sum sum) {
    StatedNumber last = sum.parts().get(sum.parts().size() - 1);
    List<Term> parts = new ArrayList<>();
    sum.parts().forEach(p -> parts.add(Term.of(IN_TEXT, p.value())));
    String counter = sum.whole().counter();
    return new CheckResult(
        Code.PROSE_SUM_DIFFERS,
        "sum/" + Numbers.plain(sum.whole().value()),
        CheckKind.SUM,
        new Labels("正文所述总数与各项合计", "正文所述總數與各項合計", "Total in the text and the sum of its items"),
        Optional.of(Labels.same(block.between(sum.whole().from(), sum.whole().end()) + counter)),
        sum.value().compareTo(sum.whole().value()) == 0 ? Outcome.AGREES : Outcome.DIFFERS,
        Severity.WARNING,
        false,
        List.of(Term.of(IN_TEXT, sum.whole().value())),
        parts,
        sum.whole().value(),
        sum.value(),
        Optional.empty(),
        List.of(prose.place(block, sum.whole().from(), last.to())),
        Optional.empty());
  }
}
