package nianjian.yaml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import nianjian.diagnostic.Position;

/**
 * A single value. A plain one is an integer or decimal {@code -?(0|[1-9]\d{0,14})(\.\d{1,6})?},
 * {@code true} or {@code false}, a strict date, or {@code null}, {@code ~} or nothing; all else,
 * and whatever stands in quotes, is text.
 *
 * @param text the characters
 * @param plain whether it stands without quotes
 * @param position where it stands
 */
public record YamlScalar(String text, boolean plain, Position position) implements YamlNode {
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,6})?");
  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

  /** Whether it stands for no value. */
  public boolean isNull() {
    return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
  }

  /** The number it is, if it is one. */
  public Optional<BigDecimal> number() {
    return plain && NUMBER.matcher(text).matches()
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }

  /** The truth value it is, if it is one. */
  public Optional<Boolean> truth() {
    return plain && (text.equals("true") || text.equals("false"))
        ? Optional.of(text.equals("true"))
        : Optional.empty();
  }

  /** Whether it is written as {@code YYYY-MM-DD}, be the day possible or not. */
  public boolean looksLikeDate() {
    return DATE.matcher(text).matches();
  }

  /** The date it is, if it is written as one and the day exists; quotes make no difference. */
  public Optional<LocalDate> date() {
    if (!looksLikeDate()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The month that it names if it is written as a date, be the day possible or not. */
  public Optional<YearMonth> month() {
    try {
      return looksLikeDate()
          ? Optional.of(YearMonth.parse(text.substring(0, 7)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
