package nianjian.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nianjian.form.Numbers;

/** A value in a table. What is absent is {@link #NONE}, never 0 and never an empty text. */
public sealed interface Cell {
  /** No value. */
  Cell NONE = new None();

  /** The value as plain text: numbers without grouping, days as {@code 2018-02-01}. */
  String plain();

  /** A text. */
  static Cell text(String value) {
    return new Text(value);
  }

  /** A text, if there is one. */
  static Cell text(Optional<String> value) {
    return value.map(Cell::text).orElse(NONE);
  }

  /** A whole number. */
  static Cell whole(long value) {
    return new Whole(value);
  }

  /** A number. */
  static Cell number(BigDecimal value) {
    return new Decimal(value);
  }

  /** A day. */
  static Cell day(LocalDate value) {
    return new Day(value);
  }

  /** A day, if it is known. */
  static Cell day(Optional<LocalDate> value) {
    return value.map(Cell::day).orElse(NONE);
  }

  /** True or false. */
  static Cell flag(boolean value) {
    return new Flag(value);
  }

  /** No value. */
  record None() implements Cell {
    @Override
    public String plain() {
      return "";
    }
  }

  /** A text. */
  record Text(String value) implements Cell {
    @Override
    public String plain() {
      return value;
    }
  }

  /** A whole number. */
  record Whole(long value) implements Cell {
    @Override
    public String plain() {
      return Long.toString(value);
    }
  }

  /** A number that may have decimals. */
  record Decimal(BigDecimal value) implements Cell {
    @Override
    public String plain() {
      return Numbers.plain(value);
    }
  }

  /** A day. */
  record Day(LocalDate value) implements Cell {
    @Override
    public String plain() {
      return value.toString();
    }
  }

  /** True or false. */
  record Flag(boolean value) implements Cell {
    @Override
    public String plain() {
      return Boolean.toString(value);
    }
  }
}
