package nianjian.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All forms, the oldest first. */
public final class Forms {
  /** The id of the form whose indicators reports of other forms may state in prose. */
  public static final String PROSE_FORM = "2014";

  private final Map<String, Form> byId = new LinkedHashMap<>();

  /** These forms, in this order. */
  public Forms(List<Form> forms) {
    forms.forEach(f -> byId.put(f.id(), f));
  }

  /** The forms, the oldest first. */
  public List<Form> all() {
    return List.copyOf(byId.values());
  }

  /** The form with this id. */
  public Optional<Form> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The form that a report's year calls for; the oldest for years before them all. */
  public Form forYear(int year) {
    return byId.values().stream()
        .filter(f -> f.covers(year))
        .findFirst()
        .orElseGet(() -> byId.values().iterator().next());
  }

  /**
   * What a report of a form may call a figure: the form's own name, or the name in the 2014 table
   * of an indicator that the report states in prose.
   */
  public Optional<FigureName> name(Form form, MetricId metric) {
    return form.name(metric).or(() -> find(PROSE_FORM).flatMap(f -> f.name(metric)));
  }
}
