package nianjian.form;

import java.util.List;

/**
 * One of a form's official parts.
 *
 * @param id its short name, unlike any indicator's
 * @param number 一, 二, 三 …
 * @param label its official heading
 * @param indicators its list, in official order; empty where it has tables or only text
 * @param grids its tables, in official order
 */
public record Section(
    String id, String number, Labels label, List<Indicator> indicators, List<Grid> grids) {

  public Section {
    indicators = List.copyOf(indicators);
    grids = List.copyOf(grids);
  }
}
