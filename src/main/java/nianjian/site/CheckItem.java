package nianjian.site;

import java.util.List;

/**
 * One check, with its arithmetic.
 *
 * @param anchor its id on the page
 * @param name what is held against what
 * @param state {@code differs}, {@code explained} (differs, and the editors explain it), {@code
 *     agrees}, {@code unverifiable}
 * @param tag the verdict in words
 * @param equation the arithmetic in pieces; empty where {@code lines} has it
 * @param places the words of the text that it is about, each leading to the heading they stand
 *     under
 * @param cause a neutral sentence: why it may differ, why it cannot be checked; or empty
 * @param note the editors' explanation (已说明), or empty
 * @param lines the rows or columns of a table that came to the same verdict, each with its
 *     arithmetic; empty for a check that stands alone
 */
public record CheckItem(
    String anchor,
    String name,
    String state,
    String tag,
    List<Piece> equation,
    List<Link> places,
    String cause,
    String note,
    List<Line> lines) {
  public CheckItem {
    equation = List.copyOf(equation);
    places = List.copyOf(places);
    lines = List.copyOf(lines);
  }

  /** A row or column of a table. */
  public record Line(String name, List<Piece> equation) {
    public Line {
      equation = List.copyOf(equation);
    }
  }

  /**
   * A piece of arithmetic that does not break.
   *
   * @param text words or signs before the figure, may be empty
   * @param figure the figure or sum, may be empty
   * @param difference whether it is the difference, shown in the colour of differences
   * @param of what the figure is called; empty for what is computed
   * @param href where the figure stands; empty for what is computed
   */
  public record Piece(String text, String figure, boolean difference, String of, String href) {
    /** A piece that stands nowhere else. */
    public Piece(String text, String figure, boolean difference) {
      this(text, figure, difference, "", "");
    }

    /** This piece, leading to the place where it stands. */
    Piece at(String place) {
      return new Piece(text, figure, difference, of, place);
    }
  }
}
