package nianjian.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The administrative level of a region, the highest first. */
public enum Level {
  PROVINCE,
  PREFECTURE,
  COUNTY,
  TOWNSHIP,
  /** A department: a body under its place, not a place. */
  DEPARTMENT;

  /** The word that files use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The level with this word. */
  public static Optional<Level> parse(String word) {
    return Arrays.stream(values()).filter(l -> l.word().equals(word)).findFirst();
  }

  /** The words of all levels. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Level::word).toList();
  }
}
