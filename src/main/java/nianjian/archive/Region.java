package nianjian.archive;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A place or a department (行政区划 or 部门).
 *
 * @param id its permanent key: a pinyin slug that never changes
 * @param name its full name
 * @param level its level
 * @param code its statutory code, where it has one
 * @param shortName a short name, such as 甘肃
 * @param pinyin its English name
 * @param kind what it is called instead of its level, such as 市辖区
 * @param codes further codes, each answering under {@code /regions/}
 * @param aliases former keys, each answering under {@code /regions/}
 * @param until the year in which it ceased to exist
 * @param parent the id of the region above it; empty for provinces
 */
public record Region(
    String id,
    String name,
    Level level,
    Optional<String> code,
    Optional<String> shortName,
    Optional<String> pinyin,
    Optional<String> kind,
    List<RegionCode> codes,
    List<String> aliases,
    OptionalInt until,
    Optional<String> parent) {

  public Region {
    codes = List.copyOf(codes);
    aliases = List.copyOf(aliases);
  }

  /** The short name, or the name. */
  public String brief() {
    return shortName.orElse(name);
  }
}
