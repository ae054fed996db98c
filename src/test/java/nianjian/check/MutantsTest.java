package nianjian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nianjian.archive.Archive;
import nianjian.archive.Report;
import nianjian.archive.Sample;
import nianjian.archive.Status;
import nianjian.check.MutantBases.Base;
import nianjian.form.Stated;
import org.junit.jupiter.api.Test;

/**
 * A hundred reports with one slip each, of the kinds that typing makes. Whether a slip breaks an
 * identity is told by arithmetic that is written out in {@link MutantBases} and knows nothing of
 * the program.
 */
class MutantsTest {
  private static final int MUTANTS = 100;

  /**
   * Slips that break no identity, all in the table of 2014, so that no arithmetic finds them: two
   * where parts of one sum changed places among themselves (shift), six where a channel, an
   * interview, a conference or a normative document stays within its bound (one of them negative,
   * which the reader refuses). In the printed tables of 2019 and 2021 every cell is in two sums and
   * none escapes.
   */
  private static final int HARMLESS = 8;

  /** One report that was altered. */
  private record Mutant(
      String what, Base base, Map<String, Integer> now, Map<String, Integer> last) {
    boolean broken() {
      return base.broken(now, last);
    }

    boolean found() {
      return differs(base, now, last);
    }
  }

  private static boolean differs(Base base, Map<String, Integer> now, Map<String, Integer> last) {
    Report present = report(base.year(), base.form(), now);
    Report before = report(base.year() - 1, base.formBefore(), last);
    Archive archive = Archive.of(Checked.FORMS, Sample.regions(), List.of(present, before));
    return ReportChecks.of(present, archive).differences() > 0;
  }

  private static Report report(int year, String form, Map<String, Integer> figures) {
    Stated stated = Stated.nothing();
    for (Map.Entry<String, Integer> figure : figures.entrySet()) {
      stated = stated.and(figure.getKey(), figure.getValue().toString());
    }
    return Sample.report("wudu", year, form, Status.PUBLISHED, Sample.figures(stated));
  }

  private static List<Mutant> mutants() {
    Random random = new Random(2026);
    List<Mutant> mutants = new ArrayList<>();
    while (mutants.size() < MUTANTS) {
      Base base = MutantBases.ALL.get(mutants.size() % MutantBases.ALL.size());
      int kind = mutants.size() / MutantBases.ALL.size() % 8;
      Map<String, Integer> now = new LinkedHashMap<>(base.now());
      Map<String, Integer> last = new LinkedHashMap<>(base.last());
      String what = alter(kind, base, now, last, random);
      if (!now.equals(base.now()) || !last.equals(base.last())) {
        mutants.add(new Mutant(base.form() + ": " + what, base, now, last));
      }
    }
    return mutants;
  }

  private static String alter(
      int kind, Base base, Map<String, Integer> now, Map<String, Integer> last, Random random) {
    List<String> ids = List.copyOf(now.keySet());
    String id = ids.get(random.nextInt(ids.size()));
    String other = ids.get(random.nextInt(ids.size()));
    int value = now.getOrDefault(id, 0);
    switch (kind) {
      case 0 -> now.put(id, digitChanged(value, random));
      case 1 -> {
        now.put(id, now.getOrDefault(other, 0));
        now.put(other, value);
      }
      case 2 -> shift(base.rows().get(random.nextInt(base.rows().size())), now);
      case 3 -> {
        String total = base.totals().get(random.nextInt(base.totals().size()));
        now.merge(total, 1 + random.nextInt(3), Integer::sum);
        return "total off " + total;
      }
      case 4 -> now.put(id, -value);
      case 5 -> now.put(id, transposed(value));
      case 6 -> now.put(id, value * 10);
      default -> {
        if (base.carried().isEmpty()) {
          now.put(id, value + 1);
        } else {
          String carried = base.carried().get(random.nextInt(base.carried().size()));
          last.merge(carried, 1, Integer::sum);
          return "last year's " + carried;
        }
      }
    }
    return List.of("digit", "swap", "shift", "total", "sign", "transposed", "tenfold", "one more")
            .get(kind)
        + " "
        + id
        + (kind == 1 ? " " + other : "");
  }

  private static int digitChanged(int value, Random random) {
    char[] digits = Integer.toString(value).toCharArray();
    digits[random.nextInt(digits.length)] = (char) ('0' + random.nextInt(10));
    return Integer.parseInt(new String(digits));
  }

  private static int transposed(int value) {
    char[] digits = Integer.toString(value).toCharArray();
    if (digits.length > 1) {
      char last = digits[digits.length - 1];
      digits[digits.length - 1] = digits[digits.length - 2];
      digits[digits.length - 2] = last;
    }
    return Integer.parseInt(new String(digits));
  }

  /** Every figure of a row stands one place further; the last comes first. */
  private static void shift(List<String> row, Map<String, Integer> figures) {
    List<Integer> values = row.stream().map(id -> figures.getOrDefault(id, 0)).toList();
    for (int i = 0; i < row.size(); i++) {
      figures.put(row.get(i), values.get((i + row.size() - 1) % row.size()));
    }
  }

  @Test
  void nothingIsFoundInTheReportsAsTheyAre() {
    for (Base base : MutantBases.ALL) {
      assertThat(base.broken(base.now(), base.last())).as(base.form()).isFalse();
      assertThat(differs(base, base.now(), base.last())).as(base.form()).isFalse();
    }
  }

  @Test
  void everySlipThatBreaksAnIdentityIsFound() {
    List<Mutant> mutants = mutants();
    assertThat(mutants).hasSize(MUTANTS);
    assertThat(mutants)
        .filteredOn(Mutant::broken)
        .filteredOn(m -> !m.found())
        .extracting(Mutant::what)
        .isEmpty();
    assertThat(mutants)
        .filteredOn(m -> !m.broken())
        .filteredOn(Mutant::found)
        .extracting(Mutant::what)
        .isEmpty();
    assertThat(mutants)
        .filteredOn(m -> !m.broken())
        .hasSize(HARMLESS)
        .allMatch(m -> m.base().form().equals("2014"));
  }

  @Test
  void noSlipInAPrintedTableGoesUnfound() {
    assertThat(mutants())
        .filteredOn(m -> !m.base().form().equals("2014"))
        .extracting(Mutant::found)
        .containsOnly(true);
  }
}
