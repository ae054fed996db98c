package nianjian.build;

import java.util.List;

/**
 * What a build did to its destination, or would do.
 *
 * @param written the files that are new or have other bytes, sorted
 * @param unchanged how many files had their bytes already
 * @param deleted the files of former builds that are gone, sorted
 */
public record Written(List<String> written, int unchanged, List<String> deleted) {
  /** Nothing done. */
  public static final Written NOTHING = new Written(List.of(), 0, List.of());

  public Written {
    written = List.copyOf(written);
    deleted = List.copyOf(deleted);
  }
}
