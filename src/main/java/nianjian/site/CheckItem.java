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
 * @param equation the arithmetic in pieces
 * @param cause a neutral sentence on a difference, or empty
 * @param note the editors' explanation (已说明), or empty
 */
public record CheckItem(
    String anchor,
    String name,
    String state,
    String tag,
    List<Piece> equation,
    String cause,
    String note) {
  public CheckItem {
    equation = List.copyOf(equation);
  }

  /**
   * A piece of arithmetic that does not break.
   *
   * @param text words or signs before the figure, may be empty
   * @param figure the figure or sum, may be empty
   * @param difference whether it is the difference, shown in the colour of differences
   */
  public record Piece(String text, String figure, boolean difference) {}
}
