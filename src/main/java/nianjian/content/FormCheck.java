package nianjian.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Position;
import nianjian.form.Form;
import nianjian.form.Grid;
import nianjian.form.GridColumn;
import nianjian.form.GridRow;
import nianjian.form.Indicator;
import nianjian.form.MetricId;
import nianjian.form.Relation;
import nianjian.form.Section;

/** Checks that a form names only what it has, and nothing twice. */
final class FormCheck {
  private final Position position;
  private final Diagnostics diagnostics;

  private FormCheck(Position position, Diagnostics diagnostics) {
    this.position = position;
    this.diagnostics = diagnostics;
  }

  static void check(Form form, String path, Diagnostics diagnostics) {
    FormCheck check = new FormCheck(Position.of(path), diagnostics);
    Set<String> known = new HashSet<>();
    form.sections().forEach(s -> check.section(s, known));
    check.unique(form.relations().stream().map(Relation::id).toList());
    form.relations().forEach(r -> check.relation(form, r, known));
  }

  private void section(Section section, Set<String> known) {
    Set<MetricId> here = new HashSet<>();
    for (Indicator indicator : section.indicators()) {
      String id = indicator.id().value();
      here.add(indicator.id());
      if (!known.add(id)) {
        diagnostics.add(Code.DUPLICATE_KEY, position, id, "");
      }
      indicator.parent().filter(p -> !here.contains(p)).ifPresent(p -> unknown(p.value()));
    }
    for (Grid grid : section.grids()) {
      unique(grid.rows().stream().map(GridRow::id).toList());
      unique(grid.columns().stream().map(GridColumn::id).toList());
      for (GridRow row : grid.rows()) {
        row.continuesColumn().filter(c -> grid.column(c).isEmpty()).ifPresent(this::unknown);
        row.alternativeOf().stream().filter(r -> grid.row(r).isEmpty()).forEach(this::unknown);
      }
    }
  }

  private void relation(Form form, Relation relation, Set<String> known) {
    List<String> terms = new ArrayList<>(relation.left());
    terms.addAll(relation.right());
    terms.addAll(relation.plus());
    terms.addAll(relation.minus());
    relation
        .alternatives()
        .forEach(
            (single, several) -> {
              terms.add(single);
              terms.addAll(several);
            });
    if (!relation.type().isGrid()) {
      terms.stream().filter(t -> !known.contains(t)).forEach(this::unknown);
      return;
    }
    Optional<Grid> grid = relation.grid().flatMap(form::grid);
    if (grid.isEmpty() || relation.left().isEmpty()) {
      unknown(relation.grid().orElse(relation.id()));
      return;
    }
    boolean rows = grid.get().row(relation.left().get(0)).isPresent();
    for (String term : terms) {
      boolean has = rows ? grid.get().row(term).isPresent() : grid.get().column(term).isPresent();
      if (!has) {
        unknown(term);
      }
    }
  }

  private void unique(List<String> ids) {
    Set<String> seen = new HashSet<>();
    ids.stream()
        .filter(id -> !seen.add(id))
        .forEach(id -> diagnostics.add(Code.DUPLICATE_KEY, position, id, ""));
  }

  private void unknown(String name) {
    diagnostics.add(Code.UNKNOWN_INDICATOR, position, name, "", "");
  }
}
