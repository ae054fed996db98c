package nianjian.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nianjian.form.Numbers;

/** Says a chart in words: every value, or only the extremes where there are more than twelve. */
final class Description {
  private static final int MOST_ITEMS = 12;

  private final ChartTexts texts;
  private final String unit;

  Description(ChartTexts texts, String unit) {
    this.texts = texts;
    this.unit = unit;
  }

  /** A value with the words that tell whose it is. */
  record Item(BigDecimal value, String words) {}

  /** A label with its value; {@code shown} stands instead of the number where given. */
  Item item(String label, BigDecimal value, Optional<String> shown) {
    String number = shown.orElseGet(() -> Numbers.plain(value));
    return new Item(value, ChartTexts.fill(texts.item(), label, number, unit));
  }

  /** All items in a sentence, or how many they are and which are the extremes. */
  String sentence(List<Item> items) {
    if (items.size() <= MOST_ITEMS) {
      return joined(items.stream().map(Item::words).toList()) + texts.stop();
    }
    return extremes(items) + texts.stop();
  }

  String extremes(List<Item> items) {
    // Of equal values the first is named.
    Comparator<Item> byValue = Comparator.comparing(Item::value);
    Item highest = items.stream().reduce((a, b) -> byValue.compare(b, a) > 0 ? b : a).orElseThrow();
    Item lowest = items.stream().min(byValue).orElseThrow();
    return ChartTexts.fill(
        texts.extremes(), Integer.toString(items.size()), highest.words(), lowest.words());
  }

  static boolean isShort(int items) {
    return items <= MOST_ITEMS;
  }

  String joined(List<String> parts) {
    return String.join(texts.comma(), parts);
  }

  /** Years as a list in which three or more in a row become a range: {@code 2008—2012，2015}. */
  String years(List<Integer> years) {
    List<String> parts = new ArrayList<>();
    int i = 0;
    while (i < years.size()) {
      int end = i;
      while (end + 1 < years.size() && years.get(end + 1) == years.get(end) + 1) {
        end++;
      }
      if (end - i >= 2) {
        parts.add(years.get(i) + "—" + years.get(end));
        i = end + 1;
      } else {
        parts.add(Integer.toString(years.get(i)));
        i++;
      }
    }
    return joined(parts);
  }
}
