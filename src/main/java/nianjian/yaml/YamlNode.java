package nianjian.yaml;

import nianjian.diagnostic.Position;

/** A value in a YAML file, with its place. */
public sealed interface YamlNode permits YamlMap, YamlList, YamlScalar {
  /** Where it stands in the source file. */
  Position position();
}
