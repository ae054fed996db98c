package nianjian.render;

import java.util.List;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Position;

/**
 * A fault of a layout, whichever page shows it.
 *
 * @param code its kind
 * @param position where in the template
 * @param arguments those of the diagnostic; the page and its count come after them
 */
record Fault(Code code, Position position, List<String> arguments) {
  Fault {
    arguments = List.copyOf(arguments);
  }

  static Fault of(Code code, Position position, String... arguments) {
    return new Fault(code, position, List.of(arguments));
  }
}
