package nianjian.theme;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a site looks: its layouts, partials, assets and interface texts, together with those of the
 * themes it extends. The nearest file of a name is the one that is here.
 *
 * @param name the name of its folder under {@code themes/}
 * @param version its version, as {@code theme.yml} states it
 * @param parents the themes it extends, the nearest first
 * @param params the parameters that a site may set
 * @param headingShift by how many levels a text's headings are lowered on a page
 * @param summaryColumns the indicators whose totals home and year pages show, in order
 * @param templates layouts and partials by name, such as {@code layouts/report.ftlh}
 * @param assets styles, scripts, pictures
 * @param languages interface texts by language
 */
public record Theme(
    String name,
    String version,
    List<String> parents,
    ThemeParams params,
    int headingShift,
    List<String> summaryColumns,
    Map<String, ThemeFile> templates,
    Assets assets,
    Map<String, Messages> languages) {

  /** The languages that a theme may speak. */
  public static final List<String> LANGUAGES = List.of("zh-Hans", "zh-Hant", "en");

  public Theme {
    parents = List.copyOf(parents);
    summaryColumns = List.copyOf(summaryColumns);
    templates = Collections.unmodifiableMap(new TreeMap<>(templates));
    languages = Collections.unmodifiableMap(new TreeMap<>(languages));
  }

  /** The layout or partial with this name, such as {@code partials/header.ftlh}. */
  public Optional<ThemeFile> template(String templateName) {
    return Optional.ofNullable(templates.get(templateName));
  }

  /** The interface texts of {@code zh-Hans}, {@code zh-Hant} or {@code en}. */
  public Optional<Messages> messages(String language) {
    return Optional.ofNullable(languages.get(language));
  }

  /** The name of the file that holds a layout: {@code report} is {@code layouts/report.ftlh}. */
  public static String layoutFile(String layout) {
    return "layouts/" + layout + ".ftlh";
  }
}
