package nianjian.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Diagnostics;

/** Seeks the words that state each figure, and decides which id stands where. */
final class QuotePlacer {
  /** So many of a quote's occurrences are counted for a message, no more. */
  private static final int COUNTED = 20;

  private final BodyText text;
  private final QuoteText folded;
  private final QuoteCells cells;
  private final Diagnostics diagnostics;
  private final List<QuoteMarks.Stretch> stretches = new ArrayList<>();
  private final Map<String, String> anchors = new LinkedHashMap<>();
  private final Map<BodyTable.Cell, List<String>> cellIds = new LinkedHashMap<>();
  private final Set<String> told = new HashSet<>();
  private final Map<String, List<QuoteText.Found>> known = new HashMap<>();

  /** Seeks in a rendered text and its tables. */
  QuotePlacer(
      BodyText text, List<BodyTable> tables, List<FigureQuote> quotes, Diagnostics diagnostics) {
    this.text = text;
    this.folded = new QuoteText(text);
    this.cells = new QuoteCells(tables, quotes);
    this.diagnostics = diagnostics;
    quotes.forEach(this::place);
    cellIds.forEach(this::nameCell);
  }

  /** The id of every figure that has a place, by its key. */
  Map<String, String> anchors() {
    return anchors;
  }

  /** What is to be put into the text, with further insertions. */
  QuoteMarks marks(List<QuoteMarks.Insertion> others) {
    return QuoteMarks.of(stretches, others);
  }

  private void place(FigureQuote figure) {
    if (anchors.containsKey(figure.key())) {
      return;
    }
    if (figure.quote().isEmpty()) {
      figure.cell().ifPresent(cell -> placeByLabel(figure, cell));
      return;
    }
    String quote = figure.quote().get();
    List<QuoteText.Found> found =
        known.computeIfAbsent(
            figure.occurrence() + " " + quote, k -> folded.find(quote, figure.occurrence()));
    if (found.isEmpty()) {
      tell(figure, quote);
      return;
    }
    boolean inCell = figure.cell().isPresent() && placeInCell(figure, figure.cell().get(), found);
    for (int i = 0; i < found.size(); i++) {
      String id = i == 0 && !inCell ? figure.anchor() : "";
      stretches.add(new QuoteMarks.Stretch(found.get(i).start(), found.get(i).end(), id));
    }
    anchors.put(figure.key(), figure.anchor());
  }

  private boolean placeInCell(
      FigureQuote figure, FigureQuote.Cell cell, List<QuoteText.Found> found) {
    Optional<BodyTable.Cell> place =
        cells.rowAt(found.get(0).start()).flatMap(row -> cells.quoted(cell, row, found.get(0)));
    place.ifPresent(c -> cellIds.computeIfAbsent(c, x -> new ArrayList<>()).add(figure.anchor()));
    return place.isPresent();
  }

  private void placeByLabel(FigureQuote figure, FigureQuote.Cell cell) {
    Optional<BodyTable.Cell> place = cells.labelled(cell);
    if (place.isPresent()) {
      cellIds.computeIfAbsent(place.get(), x -> new ArrayList<>()).add(figure.anchor());
      anchors.put(figure.key(), figure.anchor());
    } else {
      cells.table(cell).ifPresent(table -> anchors.put(figure.key(), table.id()));
    }
  }

  private void nameCell(BodyTable.Cell cell, List<String> ids) {
    StringBuilder html = new StringBuilder(cell.open());
    html.append(" id=\"").append(ids.get(0)).append("\">");
    ids.stream().skip(1).forEach(id -> html.append("<span id=\"").append(id).append("\"></span>"));
    text.replaceTag(cell.tag(), html.toString());
  }

  /** The cells of a row share its quote; one message is enough for them. */
  private void tell(FigureQuote figure, String quote) {
    String place = figure.cell().isPresent() ? figure.id().row() : figure.key();
    if (!told.add(place + " " + figure.agency() + " " + figure.occurrence() + " " + quote)) {
      return;
    }
    int count = folded.count(quote, COUNTED);
    String sought = figure.occurrence() == 1 ? quote : quote + " (at: " + figure.occurrence() + ")";
    String nearest = count > 0 ? quote + " ×" + count : folded.nearest(quote).orElse("");
    diagnostics.add(
        Diagnostic.of(Code.QUOTE_NOT_FOUND, figure.position(), sought, nearest)
            .at(figure.agency() ? "agency:" + figure.id() : figure.id().value()));
  }
}
