package nianjian.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the cells of a text's tables that hold the figures of an official table. Cells are counted
 * from the right, because what stands left of the figures is set in many ways.
 */
final class QuoteCells {
  private static final Pattern NUMBER =
      Pattern.compile("^([一二三四五六七八九十]+、|\\([一二三四五六七八九十]+\\)|\\d+[.、])");
  private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)$");

  private final List<BodyTable> tables;
  private final Map<String, Set<String>> labels = new HashMap<>();
  private final Map<String, Optional<BodyTable>> chosen = new HashMap<>();

  /** The tables of a text, searched for these figures. */
  QuoteCells(List<BodyTable> tables, List<FigureQuote> quotes) {
    this.tables = tables;
    for (FigureQuote quote : tables.isEmpty() ? List.<FigureQuote>of() : quotes) {
      quote
          .cell()
          .ifPresent(
              c -> labels.computeIfAbsent(c.grid(), g -> new HashSet<>()).add(label(c.label())));
    }
  }

  /** The row of a table that a place in the text belongs to. */
  Optional<BodyTable.Row> rowAt(int place) {
    for (BodyTable table : tables) {
      List<BodyTable.Row> rows = table.rows();
      if (!rows.isEmpty()
          && rows.get(0).start() <= place
          && place < rows.get(rows.size() - 1).end()) {
        return rows.stream().filter(r -> r.start() <= place && place < r.end()).findFirst();
      }
    }
    return Optional.empty();
  }

  /** The cell of a quoted row that holds a figure; the quote may name a part of the row only. */
  Optional<BodyTable.Cell> quoted(FigureQuote.Cell cell, BodyTable.Row row, QuoteText.Found found) {
    List<BodyTable.Cell> covered =
        row.cells().stream()
            .filter(c -> c.start() < found.end() && c.end() > found.start())
            .toList();
    return covered.size() >= cell.columns() && covered.size() < row.cells().size()
        ? fromRight(covered, cell)
        : inRow(cell, row);
  }

  /** The cell that holds a figure which the report gives no quote for, by the row's label. */
  Optional<BodyTable.Cell> labelled(FigureQuote.Cell cell) {
    return table(cell)
        .flatMap(t -> t.rows().stream().flatMap(r -> holds(cell, r).stream()).findFirst());
  }

  /** The table that is the official one of a figure. */
  Optional<BodyTable> table(FigureQuote.Cell cell) {
    return chosen.computeIfAbsent(cell.grid(), g -> choose(cell));
  }

  private Optional<BodyTable> choose(FigureQuote.Cell cell) {
    Set<String> wanted = labels.getOrDefault(cell.grid(), Set.of());
    BodyTable best = null;
    int most = 0;
    for (BodyTable table : tables) {
      int score = 0;
      for (BodyTable.Row row : table.rows()) {
        score += 2 * score(cell, row, wanted);
      }
      // A table that has the rows' labels in its head is better than none.
      score += score == 0 && headed(table, wanted) ? 1 : 0;
      if (score > most) {
        most = score;
        best = table;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int score(FigureQuote.Cell cell, BodyTable.Row row, Set<String> wanted) {
    if (isWholeGrid(cell, row)) {
      return wanted.size();
    }
    return !row.head()
            && labelCells(cell, row).stream().anyMatch(c -> wanted.contains(label(c.words())))
        ? 1
        : 0;
  }

  private static boolean headed(BodyTable table, Set<String> wanted) {
    return table.rows().stream()
        .flatMap(r -> r.cells().stream())
        .anyMatch(c -> wanted.contains(label(c.words())));
  }

  private static Optional<BodyTable.Cell> holds(FigureQuote.Cell cell, BodyTable.Row row) {
    if (isWholeGrid(cell, row)) {
      int first = row.cells().size() - cell.rows() * cell.columns();
      return Optional.of(row.cells().get(first + cell.rowIndex() * cell.columns() + cell.column()));
    }
    String label = label(cell.label());
    boolean same =
        !row.head() && labelCells(cell, row).stream().anyMatch(c -> label(c.words()).equals(label));
    return same ? inRow(cell, row) : Optional.empty();
  }

  /** Whether a row is a whole official table of several rows, printed as one: 行政复议、行政诉讼. */
  private static boolean isWholeGrid(FigureQuote.Cell cell, BodyTable.Row row) {
    int size = cell.rows() * cell.columns();
    int first = row.cells().size() - size;
    return !row.head()
        && cell.rows() > 1
        && first >= 0
        && row.cells().stream().skip(first).allMatch(BodyTable.Cell::isFigure)
        && row.cells().stream().skip(first).anyMatch(c -> !c.words().isEmpty());
  }

  /** The cells left of the figures. */
  private static List<BodyTable.Cell> labelCells(FigureQuote.Cell cell, BodyTable.Row row) {
    return row.cells().subList(0, Math.max(0, row.cells().size() - cell.columns()));
  }

  private static Optional<BodyTable.Cell> inRow(FigureQuote.Cell cell, BodyTable.Row row) {
    String label = label(cell.label());
    List<BodyTable.Cell> cells = row.cells();
    for (int i = 0; i < cells.size(); i++) {
      if (label(cells.get(i).words()).equals(label)) {
        return fromRight(withoutPadding(cells.subList(i + 1, cells.size()), cell.columns()), cell);
      }
    }
    return fromRight(cells, cell);
  }

  /** A row that is narrower than its table ends in empty cells; they are not the official ones. */
  private static List<BodyTable.Cell> withoutPadding(List<BodyTable.Cell> cells, int columns) {
    int end = cells.size();
    while (end > columns && cells.get(end - 1).words().isEmpty()) {
      end--;
    }
    return cells.subList(0, end);
  }

  private static Optional<BodyTable.Cell> fromRight(
      List<BodyTable.Cell> cells, FigureQuote.Cell cell) {
    int place = cells.size() - cell.columns() + cell.column();
    return place < 0 || cells.size() < cell.columns()
        ? Optional.empty()
        : Optional.of(cells.get(place));
  }

  /** A label as it is compared: folded, without its number and without a bracketed note. */
  private static String label(String words) {
    String folded = NUMBER.matcher(QuoteText.fold(words)).replaceFirst("");
    return BRACKETED.matcher(folded).replaceFirst("");
  }
}
