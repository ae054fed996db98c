package nianjian.theme;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An interface text in which {@code {0}}, {@code {1}} … stand for what a layout puts in.
 *
 * @param raw the text as {@code i18n} has it
 */
public record TextPattern(String raw) {
  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");
  private static final Pattern PLACE = Pattern.compile("[0-9]");

  /** Whether all braces stand for places: a pair around one digit each. */
  public boolean isValid() {
    return BRACES
            .matcher(raw)
            .results()
            .map(braces -> braces.group(1))
            .allMatch(inner -> PLACE.matcher(inner).matches())
        && BRACES.matcher(raw).replaceAll("").chars().noneMatch(c -> c == '{' || c == '}');
  }

  /** How many arguments it takes: one more than its highest place. */
  public int arguments() {
    return BRACES
        .matcher(raw)
        .results()
        .mapToInt(place -> 1 + Integer.parseInt(place.group(1)))
        .max()
        .orElse(0);
  }

  /** The text with its places filled; a place without an argument is empty. */
  public String fill(List<String> arguments) {
    return fill(
        UnaryOperator.identity(), place -> place < arguments.size() ? arguments.get(place) : "");
  }

  /**
   * The text with its places filled.
   *
   * @param words turns the words between places into what is shown, such as escaped ones
   * @param argument gives what fills a place
   */
  public String fill(UnaryOperator<String> words, IntFunction<String> argument) {
    StringBuilder out = new StringBuilder();
    Matcher place = BRACES.matcher(raw);
    int end = 0;
    while (place.find()) {
      out.append(words.apply(raw.substring(end, place.start())));
      out.append(argument.apply(Integer.parseInt(place.group(1))));
      end = place.end();
    }
    return out.append(words.apply(raw.substring(end))).toString();
  }
}
