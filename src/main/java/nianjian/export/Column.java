package nianjian.export;

import java.util.List;

/**
 * A column of a table.
 *
 * @param name its name in data files: lower-case letters and underscores
 * @param kind what it holds
 * @param nullable whether a cell may be absent
 * @param description what it means, for schema and data dictionary
 * @param allowed the only texts it may hold; empty where any may
 */
public record Column(
    String name, Kind kind, boolean nullable, String description, List<String> allowed) {
  public Column {
    allowed = List.copyOf(allowed);
  }

  /** A column that every row fills. */
  public static Column of(String name, Kind kind, String description) {
    return new Column(name, kind, false, description, List.of());
  }

  /** A column whose cells may be absent. */
  public static Column nullable(String name, Kind kind, String description) {
    return new Column(name, kind, true, description, List.of());
  }

  /** This column, holding nothing but these texts. */
  public Column withAllowed(List<String> texts) {
    return new Column(name, kind, nullable, description, texts);
  }

  /** Whether a cell may stand in this column. */
  boolean accepts(Cell cell) {
    if (cell instanceof Cell.None) {
      return nullable;
    }
    return switch (kind) {
      case TEXT ->
          cell instanceof Cell.Text text && (allowed.isEmpty() || allowed.contains(text.value()));
      case INTEGER -> cell instanceof Cell.Whole;
      case DECIMAL -> cell instanceof Cell.Decimal || cell instanceof Cell.Whole;
      case DATE -> cell instanceof Cell.Day;
      case FLAG -> cell instanceof Cell.Flag;
    };
  }
}
