package nianjian.yaml;

import java.util.List;
import nianjian.diagnostic.Position;

/**
 * A list.
 *
 * @param items its values, in order
 * @param position where it begins
 */
public record YamlList(List<YamlNode> items, Position position) implements YamlNode {
  public YamlList {
    items = List.copyOf(items);
  }
}
