package nianjian.content;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import nianjian.archive.Passage;

/**
 * Renders tables: each in a region that scrolls by itself and can be reached with the keyboard,
 * with a label for those who cannot see where it stands.
 */
final class BodyTables {
  private final BodyText out;
  private final BodyInlines inlines;
  private final List<BodyTable> tables = new ArrayList<>();

  BodyTables(BodyText out, BodyInlines inlines) {
    this.out = out;
    this.inlines = inlines;
  }

  /** The tables so far. */
  List<BodyTable> tables() {
    return tables;
  }

  /** A cell whose kind is known only when the whole table is. */
  private record Draft(TableCell node, int opening, int closing, BodyTable.Cell cell) {}

  private record DraftRow(int start, int end, List<Draft> cells, int closing, boolean head) {}

  /** Renders a table; {@code about} is what stands above it. */
  void render(TableBlock block, String about) {
    String id = "tb" + (tables.size() + 1);
    String label = "表" + (tables.size() + 1) + (about.isEmpty() ? "" : "：" + about);
    out.tag(
        ("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"" + id + "-h\">")
            + ("<table class=\"tbl\" id=\"" + id + "\"><caption class=\"vh\" id=\"" + id + "-h\">")
            + (ArticleHtml.escape(label) + "</caption>\n"));
    List<DraftRow> rows = new ArrayList<>();
    for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
      if (!(part instanceof TableSeparator) && part.hasChildren()) {
        boolean head = part instanceof TableHead;
        out.tag(head ? "<thead>" : "<tbody>");
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
          if (row instanceof TableRow) {
            rows.add(row(row, head));
          }
        }
        out.tag(head ? "</thead>\n" : "</tbody>\n");
      }
    }
    out.tag("</table></div>\n");
    tables.add(new BodyTable(id, finished(rows)));
  }

  private DraftRow row(Node row, boolean head) {
    int start = out.length();
    List<Draft> cells = new ArrayList<>();
    out.tag("<tr>");
    for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableCell cell) {
        if (!cells.isEmpty()) {
          out.conceal("\t");
        }
        int opening = out.tag("");
        int from = out.length();
        inlines.renderChildren(cell);
        int to = out.length();
        String words = QuoteText.fold(out.between(from, to));
        int closing = out.tag("");
        cells.add(
            new Draft(cell, opening, closing, new BodyTable.Cell(opening, "", from, to, words)));
      }
    }
    int closing = out.tag("</tr>\n");
    out.endBlock(Passage.Kind.ROW);
    return new DraftRow(start, out.length(), cells, closing, head);
  }

  private List<BodyTable.Row> finished(List<DraftRow> rows) {
    List<BodyTable.Row> finished = new ArrayList<>();
    List<Boolean> figures = figureColumns(rows);
    for (DraftRow row : rows) {
      List<BodyTable.Cell> cells = new ArrayList<>();
      for (int i = 0; i < row.cells().size(); i++) {
        cells.add(finished(row.cells().get(i), row.head(), i, figures.get(i)));
      }
      // Every row is as wide as the widest, or the table is no table to a screen reader.
      String padding = "<td></td>".repeat(figures.size() - row.cells().size());
      out.replaceTag(row.closing(), padding + "</tr>\n");
      finished.add(new BodyTable.Row(row.start(), row.end(), cells, row.head()));
    }
    return finished;
  }

  private BodyTable.Cell finished(Draft draft, boolean head, int column, boolean figures) {
    BodyTable.Cell cell = draft.cell();
    boolean labels = head || (column == 0 && !figures);
    String element = labels && !cell.words().isEmpty() ? "th" : "td";
    String open =
        "<"
            + element
            + (element.equals("td") ? "" : head ? " scope=\"col\"" : " scope=\"row\"")
            + alignment(draft.node(), figures);
    out.replaceTag(draft.opening(), open + ">");
    out.replaceTag(draft.closing(), "</" + element + ">");
    return new BodyTable.Cell(cell.tag(), open, cell.start(), cell.end(), cell.words());
  }

  private static String alignment(TableCell cell, boolean figures) {
    TableCell.Alignment alignment = cell.getAlignment();
    if (alignment == TableCell.Alignment.CENTER) {
      return " class=\"c\"";
    }
    boolean right = alignment == TableCell.Alignment.RIGHT || (alignment == null && figures);
    return right ? " class=\"n\"" : "";
  }

  /** For each column whether all that stands below its head are figures. */
  private static List<Boolean> figureColumns(List<DraftRow> rows) {
    List<Boolean> figures = new ArrayList<>();
    List<Boolean> any = new ArrayList<>();
    for (DraftRow row : rows) {
      for (int i = 0; i < row.cells().size(); i++) {
        BodyTable.Cell cell = row.cells().get(i).cell();
        if (i == figures.size()) {
          figures.add(true);
          any.add(false);
        }
        if (!row.head()) {
          figures.set(i, figures.get(i) && cell.isFigure());
          any.set(i, any.get(i) || !cell.words().isEmpty());
        }
      }
    }
    for (int i = 0; i < figures.size(); i++) {
      figures.set(i, figures.get(i) && any.get(i));
    }
    return figures;
  }
}
