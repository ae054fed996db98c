package nianjian.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nianjian.form.Form;
import nianjian.form.Grid;
import nianjian.form.GridColumn;
import nianjian.form.GridRow;
import nianjian.form.Labels;
import nianjian.form.Metric;
import nianjian.form.Numbers;

/**
 * One slip that would account for every difference of a table.
 *
 * @param kind what slip
 * @param grid the table
 * @param at what an {@code accept} entry names it by: a cell's id, or the two rows or columns
 * @param lines the ids of the two rows or columns; empty for one cell
 * @param cell the cell in question, or the first one of those between which something was shifted
 * @param amount by how much it is off, above 0
 * @param mended the value of the cell that would satisfy all relations
 * @param results the {@code at} of the differences that it accounts for
 */
record GridFault(
    Kind kind,
    String grid,
    String at,
    List<String> lines,
    Metric cell,
    BigDecimal amount,
    BigDecimal mended,
    List<String> results) {

  /** What slip. */
  enum Kind {
    /** One cell is off. */
    CELL,
    /** Two rows or columns are off by as much in opposite directions. */
    SHIFT
  }

  GridFault {
    lines = List.copyOf(lines);
    results = List.copyOf(results);
  }

  /** The names of the rows or columns, in the quotation marks of the language. */
  Labels names(Form form) {
    Labels first = name(form, lines.get(0));
    Labels second = name(form, lines.get(1));
    return new Labels(
        "“" + first.hans() + "”与“" + second.hans() + "”",
        "“" + first.hant() + "”與“" + second.hant() + "”",
        "“" + first.en() + "” and “" + second.en() + "”");
  }

  private Labels name(Form form, String line) {
    Optional<Grid> table = form.grid(grid);
    return table
        .flatMap(g -> g.column(line))
        .map(GridColumn::label)
        .or(() -> table.flatMap(g -> g.row(line)).map(GridRow::label))
        .orElse(Labels.same(line));
  }

  /** What a reader is told beside the differences. */
  Labels cause(Form form) {
    String by = Numbers.grouped(amount);
    if (kind == Kind.SHIFT) {
      Labels names = names(form);
      return new Labels(
          names.hans() + "一多一少，各差 " + by + "，其余相符，可能有 " + by + " 件归类错位。",
          names.hant() + "一多一少，各差 " + by + "，其餘相符，可能有 " + by + " 件歸類錯位。",
          names.en()
              + " are off by "
              + by
              + " in opposite directions and all else holds: "
              + by
              + " may be entered in the wrong place.");
    }
    Labels name = form.name(cell.id()).map(n -> n.label()).orElse(Labels.same(at));
    String value = Numbers.grouped(mended);
    return new Labels(
        "“" + name.hans() + "”一格可能有误，差 " + by + "：若为 " + value + "，本表各项都相符。",
        "“" + name.hant() + "”一格可能有誤，差 " + by + "：若為 " + value + "，本表各項都相符。",
        "The cell “"
            + name.en()
            + "” may be off by "
            + by
            + ": with "
            + value
            + " the table holds.");
  }
}
