package nianjian.archive;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A statutory code that a region has or had.
 *
 * @param code the digits
 * @param system which list it stands in, such as 统计用区划代码
 * @param from the first year it was valid
 * @param to the last
 */
public record RegionCode(String code, Optional<String> system, OptionalInt from, OptionalInt to) {}
