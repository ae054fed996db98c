package nianjian.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianjian.form.Grid;
import nianjian.form.GridColumn;
import nianjian.form.GridRow;

/** Three reports in which everything adds up, and the arithmetic by which it does. */
final class MutantBases {
  /** The table of 2014, the printed tables of 2019 and those of 2021. */
  static final List<Base> ALL = List.of(table2014(), grids("2019", 2020), grids("2021", 2021));

  private static final int COLUMNS = 7;

  private MutantBases() {}

  /** Whether some figures fail an identity. */
  private interface Arithmetic {
    boolean broken(Map<String, Integer> now, Map<String, Integer> last);
  }

  /**
   * A report in which everything adds up.
   *
   * @param form its form
   * @param year its year
   * @param now its figures
   * @param last those of the year before, on the form {@code formBefore}
   * @param rows what a slip may shift by one place
   * @param totals figures that are sums
   * @param carried figures of the year before that this year's continue
   * @param arithmetic what must hold
   */
  record Base(
      String form,
      int year,
      String formBefore,
      Map<String, Integer> now,
      Map<String, Integer> last,
      List<List<String>> rows,
      List<String> totals,
      List<String> carried,
      Arithmetic arithmetic) {
    boolean broken(Map<String, Integer> figures, Map<String, Integer> before) {
      return arithmetic.broken(figures, before);
    }
  }

  private static final String FIGURES_2014 =
      """
      disclosed_total 22184
      disclosed_normative_docs 136
      issued_normative_docs 352
      channel_gazette 177
      channel_website 13172
      channel_weibo 9746
      channel_wechat 7128
      channel_other 2293
      press_conferences 26
      press_conferences_chief 4
      online_interviews 24
      online_interviews_chief 3
      applications_received 294
      applications_in_person 155
      applications_fax 3
      applications_online 103
      applications_mail 33
      applications_concluded 294
      concluded_on_time 281
      concluded_extended 13
      applications_replied 294
      reply_already_public 94
      reply_granted 105
      reply_partial 7
      reply_refused 15
      reply_not_this_agency 28
      reply_not_exist 20
      reply_need_amend 2
      reply_other_route 23
      refused_state_secret 1
      refused_trade_secret 2
      refused_privacy 6
      refused_security 1
      refused_not_covered 3
      refused_other_law 2
      reviews_total 33
      reviews_upheld 8
      reviews_corrected 3
      reviews_other 22
      litigation_total 57
      litigation_upheld 13
      litigation_corrected 1
      litigation_other 43
      reading_points 272
      staff_total 31
      staff_full_time 12
      staff_part_time 19
      """;

  private static Base table2014() {
    Map<String, Integer> figures = new LinkedHashMap<>();
    FIGURES_2014
        .lines()
        .forEach(
            line -> {
              int space = line.indexOf(' ');
              figures.put(line.substring(0, space), Integer.valueOf(line.substring(space + 1)));
            });
    List<List<String>> rows =
        List.of(
            starting(
                figures,
                "applications_in",
                "applications_fax",
                "applications_on",
                "applications_m"),
            starting(figures, "reply_"),
            starting(figures, "refused_"),
            starting(figures, "reviews_"),
            starting(figures, "litigation_"),
            starting(figures, "channel_"));
    return new Base(
        "2014",
        2017,
        "2014",
        figures,
        Map.of("reading_points", 228),
        rows,
        List.of(
            "applications_received",
            "applications_concluded",
            "applications_replied",
            "reply_refused",
            "reviews_total",
            "litigation_total",
            "staff_total"),
        List.of(),
        (now, last) -> broken2014(now));
  }

  private static List<String> starting(Map<String, Integer> figures, String... starts) {
    return figures.keySet().stream()
        .filter(id -> List.of(starts).stream().anyMatch(id::startsWith))
        .toList();
  }

  private static boolean broken2014(Map<String, Integer> f) {
    int channels = sum(f, "channel_");
    int most = starting(f, "channel_").stream().mapToInt(f::get).max().orElse(0);
    int ways =
        f.get("applications_in_person")
            + f.get("applications_fax")
            + f.get("applications_online")
            + f.get("applications_mail");
    int received = f.get("applications_received");
    boolean someWayOrReply =
        starting(
                f,
                "applications_in",
                "applications_fax",
                "applications_on",
                "applications_m",
                "applications_replied")
            .stream()
            .anyMatch(id -> f.get(id) > 0);
    return received != ways
        || f.get("applications_concluded")
            != f.get("concluded_on_time") + f.get("concluded_extended")
        || f.get("applications_replied") != sum(f, "reply_")
        || f.get("reply_refused") != sum(f, "refused_")
        || 2 * f.get("reviews_total") != sum(f, "reviews_")
        || 2 * f.get("litigation_total") != sum(f, "litigation_")
        || f.get("staff_total") != f.get("staff_full_time") + f.get("staff_part_time")
        || f.get("disclosed_total") > channels
        || f.get("disclosed_total") < most
        || f.get("disclosed_normative_docs") > f.get("disclosed_total")
        || f.get("disclosed_normative_docs") > f.get("issued_normative_docs")
        || f.get("press_conferences_chief") > f.get("press_conferences")
        || f.get("online_interviews_chief") > f.get("online_interviews")
        || f.get("applications_concluded") > received
        || !f.get("applications_replied").equals(f.get("applications_concluded"))
        || !f.get("applications_replied").equals(received)
        || (received == 0 && someWayOrReply)
        || (received == 0 && f.get("reviews_total") + f.get("litigation_total") > 0);
  }

  private static int sum(Map<String, Integer> figures, String start) {
    return starting(figures, start).stream().mapToInt(figures::get).sum();
  }

  /** The table of applications and that of remedies, every cell by a formula of its own. */
  private static Base grids(String form, int year) {
    Grid grid = Checked.FORMS.find(form).orElseThrow().grid("applications").orElseThrow();
    List<String> results =
        grid.rows().stream()
            .filter(r -> r.alternativeOf().isEmpty())
            .map(GridRow::id)
            .filter(
                r ->
                    !List.of("new_received", "carried_in", "results_total", "carried_out")
                        .contains(r))
            .toList();
    Map<String, Integer> now = new LinkedHashMap<>();
    Map<String, Integer> last = new LinkedHashMap<>();
    List<String> columns = grid.columns().stream().map(GridColumn::id).toList();
    for (int c = 0; c < COLUMNS - 1; c++) {
      int handled = 0;
      for (int r = 0; r < results.size(); r++) {
        int value = (r * 7 + c * 11 + r * c * 3) % 23;
        now.put("applications." + results.get(r) + "." + columns.get(c), value);
        handled += value;
      }
      int in = 2 + c * 3;
      int out = 13 + c * 5;
      now.put("applications.results_total." + columns.get(c), handled);
      now.put("applications.carried_in." + columns.get(c), in);
      now.put("applications.carried_out." + columns.get(c), out);
      now.put("applications.new_received." + columns.get(c), handled + out - in);
      last.put("applications.carried_out." + columns.get(c), in);
    }
    List<String> rows = new ArrayList<>(results);
    rows.addAll(List.of("results_total", "carried_in", "carried_out", "new_received"));
    for (String row : rows) {
      now.put("applications." + row + ".total", partsOf(now, "applications." + row + "."));
    }
    last.put("applications.carried_out.total", partsOf(last, "applications.carried_out."));
    List<String> remedies = List.of("review", "litigation_direct", "litigation_after_review");
    for (int i = 0; i < remedies.size(); i++) {
      String row = "remedies." + remedies.get(i) + ".";
      now.put(row + "upheld", 31 + i * 12);
      now.put(row + "corrected", 4 + i);
      now.put(row + "other", 17 - i * 3);
      now.put(row + "pending", 8 + i * 5);
      now.put(row + "total", partsOf(now, row));
    }
    List<List<String>> lines = new ArrayList<>();
    rows.forEach(r -> lines.add(columns.stream().map(c -> "applications." + r + "." + c).toList()));
    return new Base(
        form,
        year,
        "2019",
        now,
        last,
        lines,
        now.keySet().stream().filter(id -> id.endsWith(".total")).toList(),
        List.copyOf(last.keySet()),
        (f, before) -> brokenGrids(f, before, columns, rows, results, remedies));
  }

  private static int partsOf(Map<String, Integer> figures, String row) {
    return figures.entrySet().stream()
        .filter(e -> e.getKey().startsWith(row) && !e.getKey().endsWith(".total"))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private static boolean brokenGrids(
      Map<String, Integer> f,
      Map<String, Integer> last,
      List<String> columns,
      List<String> rows,
      List<String> results,
      List<String> remedies) {
    boolean broken = false;
    for (String c : columns) {
      int handled = f.get("applications.results_total." + c);
      int in = f.get("applications.carried_in." + c);
      int sum = results.stream().mapToInt(r -> f.get("applications." + r + "." + c)).sum();
      broken |= sum != handled;
      broken |=
          f.get("applications.new_received." + c) + in
              != handled + f.get("applications.carried_out." + c);
      broken |= in != last.get("applications.carried_out." + c);
    }
    for (String r : rows) {
      broken |= f.get("applications." + r + ".total") != partsOf(f, "applications." + r + ".");
    }
    for (String r : remedies) {
      broken |= f.get("remedies." + r + ".total") != partsOf(f, "remedies." + r + ".");
    }
    return broken;
  }
}
