package nianjian.diagnostic;

import java.util.List;

/**
 * One thing that is wrong: what, where, and (through its texts) why and how to mend it.
 *
 * @param code the published kind
 * @param message the id of the code whose texts are used; differs from {@code code} only where one
 *     kind reports another's finding, such as settings with a duplicate key
 * @param severity how grave it is
 * @param position where it is
 * @param arguments what fills {@code {0}}, {@code {1}} … in the texts
 */
public record Diagnostic(
    Code code, Code message, Severity severity, Position position, List<String> arguments) {

  public Diagnostic {
    arguments = List.copyOf(arguments);
  }

  /** A diagnostic with the code's own severity and texts. */
  public static Diagnostic of(Code code, Position position, String... arguments) {
    return new Diagnostic(code, code, code.severity(), position, List.of(arguments));
  }

  /** The same finding published under another code and that code's severity. */
  public Diagnostic as(Code other) {
    return new Diagnostic(other, message, other.severity(), position, arguments);
  }

  /** The same finding with another severity. */
  public Diagnostic with(Severity other) {
    return new Diagnostic(code, message, other, position, arguments);
  }
}
