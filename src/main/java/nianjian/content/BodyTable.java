package nianjian.content;

import java.util.List;

/**
 * A table of a text, with the places of its cells.
 *
 * @param id its id on the page
 * @param rows its rows, the head's first
 */
record BodyTable(String id, List<Row> rows) {
  BodyTable {
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param start the place of its first character in the text
   * @param end the place after its last
   * @param cells its cells
   * @param head whether it belongs to the table's head
   */
  record Row(int start, int end, List<Cell> cells, boolean head) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param tag the number of its opening tag in the {@link BodyText}
   * @param open the opening tag without its closing bracket
   * @param start the place of its first character
   * @param end the place after its last
   * @param words what it reads, folded as for quotes
   */
  record Cell(int tag, String open, int start, int end, String words) {
    /** Whether it holds nothing, or a number. */
    boolean isFigure() {
      return words
          .chars()
          .allMatch(c -> (c < 0x80 && !Character.isLetter(c)) || c == '万' || c == '元');
    }
  }
}
