/**
 * YAML read as text with positions, by our own scalar rules. Read {@link nianjian.yaml.YamlReader}
 * and {@link nianjian.yaml.YamlFields} first.
 */
@NullMarked
package nianjian.yaml;

import org.jspecify.annotations.NullMarked;
