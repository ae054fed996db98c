package nianjian.site;

import java.util.List;

/**
 * Which years of which regions are held: a row a region, a column a year.
 *
 * @param caption what it shows
 * @param note the reading note
 * @param years the columns, each leading to its year's page where one exists
 * @param rows the regions
 * @param totals how many reports are held, for each year
 */
public record Coverage(
    String caption, String note, List<Link> years, List<Row> rows, List<Integer> totals) {
  /** Nothing to show. */
  public static final Coverage NONE = new Coverage("", "", List.of(), List.of(), List.of());

  public Coverage {
    years = List.copyOf(years);
    rows = List.copyOf(rows);
    totals = List.copyOf(totals);
  }

  /** A region, leading to its page where it has one, and a cell for each year. */
  public record Row(Link region, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A region's year.
   *
   * @param state {@code held}, {@code figures} (no text is held), {@code differs} (some check
   *     differs, explained or not), {@code draft}, {@code withdrawn} or {@code unheld}
   * @param href its report, or empty
   * @param below how many reports are held of regions below it that have no row of their own
   */
  public record Cell(String state, String href, int below) {}
}
