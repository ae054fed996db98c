package nianjian.site;

import java.util.List;

/**
 * 收录与勘误: every correction of a published report, and how to ask for one.
 *
 * @param head metadata
 * @param crumbs the way here
 * @param rows the corrections and withdrawals, the latest first
 */
public record CorrectionsPage(Head head, List<Link> crumbs, List<Row> rows) implements PageModel {
  public CorrectionsPage {
    crumbs = List.copyOf(crumbs);
    rows = List.copyOf(rows);
  }

  /** A correction: its report, date, figure, before, after, why. */
  public record Row(
      Link report, String date, String what, String before, String after, String reason) {}
}
