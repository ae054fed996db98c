package nianjian.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianjian.archive.Extra;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.NearestName;
import nianjian.diagnostic.Position;
import nianjian.form.Form;
import nianjian.form.Forms;
import nianjian.form.MetricId;

/**
 * Resolves the ids by which a front matter speaks of figures: indicators, grid cells and extras.
 */
final class FigureIds {
  private static final String EXTRA = "extra.";

  private final Forms forms;
  private final Form form;
  private final List<String> extras;
  private final Diagnostics diagnostics;

  FigureIds(Forms forms, Form form, List<Extra> extras, Diagnostics diagnostics) {
    this.forms = forms;
    this.form = form;
    this.extras = extras.stream().map(Extra::id).toList();
    this.diagnostics = diagnostics;
  }

  /** The figure that a text names; an extra's bare id will do where no indicator has it. */
  Optional<MetricId> resolve(String text, Position position) {
    if (MetricId.isValid(text) && forms.name(form, MetricId.of(text)).isPresent()) {
      return Optional.of(MetricId.of(text));
    }
    String bare = text.startsWith(EXTRA) ? text.substring(EXTRA.length()) : text;
    if (extras.contains(bare)) {
      return Optional.of(MetricId.extra(bare));
    }
    List<String> known = new ArrayList<>();
    form.names().keySet().forEach(m -> known.add(m.value()));
    forms
        .find(Forms.PROSE_FORM)
        .ifPresent(f -> f.names().keySet().forEach(m -> known.add(m.value())));
    extras.forEach(e -> known.add(EXTRA + e));
    diagnostics.add(
        Code.UNKNOWN_INDICATOR, position, text, NearestName.of(text, known).orElse(""), form.id());
    return Optional.empty();
  }
}
