package nianjian.chart;

/**
 * All words of a chart that are not its data. {@code {0}} {@code {1}} {@code {2}} are places; a
 * text in a place is not looked at again.
 *
 * @param item a label {0} with its value {1} and unit {2}
 * @param absent a label {0} whose value is not stated
 * @param group a category {0} and its items {1}
 * @param comma between items
 * @param stop after a sentence
 * @param extremes instead of more than twelve items: how many {0}, the item of the highest {1} and
 *     of the lowest {2}
 * @param notStated in place of a value that is not stated
 * @param year a year {0} as an item's label
 * @param missing at a year without a figure
 * @param missingYears the years {0} without a figure
 * @param derived beside a value that is derived
 * @param derivedItem an item {0} that is derived
 */
public record ChartTexts(
    String item,
    String absent,
    String group,
    String comma,
    String stop,
    String extremes,
    String notStated,
    String year,
    String missing,
    String missingYears,
    String derived,
    String derivedItem) {

  /** A pattern with its places filled, all at once: what is put in may itself hold braces. */
  static String fill(String pattern, String... values) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      int place = i + 2 < pattern.length() ? pattern.charAt(i + 1) - '0' : -1;
      if (pattern.charAt(i) == '{'
          && place >= 0
          && place < values.length
          && pattern.charAt(i + 2) == '}') {
        out.append(values[place]);
        i += 2;
      } else {
        out.append(pattern.charAt(i));
      }
    }
    return out.toString();
  }
}
