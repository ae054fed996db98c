package nianjian.golden;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A figure as the front matter of a report states it, read here without the program's own readers.
 *
 * @param indicator its id, with dots for a cell of a grid, {@code extra.} before that of an extra
 * @param agency whether it is one of the agency's own, beside those of the whole area
 * @param value its value
 * @param quote the words of the text that state it
 * @param wording how it is to be shown, if not as a plain number
 * @param status how it stands in the data files
 */
record StatedFigure(
    String indicator,
    boolean agency,
    BigDecimal value,
    Optional<String> quote,
    Optional<String> wording,
    String status) {

  static StatedFigure of(String indicator, boolean agency, Object stated) {
    if (!(stated instanceof Map<?, ?> fields)) {
      return new StatedFigure(
          indicator, agency, number(stated), Optional.empty(), Optional.empty(), "stated");
    }
    String status =
        Boolean.TRUE.equals(fields.get("derived"))
            ? "derived"
            : Boolean.TRUE.equals(fields.get("approx")) ? "approximate" : "stated";
    return new StatedFigure(
        indicator,
        agency,
        number(fields.get("value")),
        Optional.ofNullable(fields.get("quote")).map(Object::toString),
        Optional.ofNullable(fields.get("as")).map(Object::toString),
        status);
  }

  private static BigDecimal number(Object value) {
    return new BigDecimal(value.toString());
  }

  String scope() {
    return agency ? "agency" : "area";
  }

  /** The value as pages and data files have it. */
  String plainValue() {
    return value.toPlainString();
  }

  @Override
  public String toString() {
    return scope() + " " + indicator + " = " + plainValue();
  }
}
