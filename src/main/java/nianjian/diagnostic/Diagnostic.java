package nianjian.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong: what, where, and (through its texts) why and how to mend it.
 *
 * @param code the published kind
 * @param message the id of the code whose texts are used; differs from {@code code} only where one
 *     kind reports another's finding, such as settings with a duplicate key
 * @param severity how grave it is
 * @param position where it is
 * @param arguments what fills {@code {0}}, {@code {1}} … in the texts
 * @param at what an {@code accept} entry names it by: a relation, an indicator, a heading, the
 *     words in question; empty for what cannot be accepted
 * @param explanation the editors' explanation: with one it is shown and counts no more
 */
public record Diagnostic(
    Code code,
    Code message,
    Severity severity,
    Position position,
    List<String> arguments,
    Optional<String> at,
    Optional<String> explanation) {

  public Diagnostic {
    arguments = List.copyOf(arguments);
  }

  /** A diagnostic with the code's own severity and texts. */
  public static Diagnostic of(Code code, Position position, String... arguments) {
    return new Diagnostic(
        code,
        code,
        code.severity(),
        position,
        List.of(arguments),
        Optional.empty(),
        Optional.empty());
  }

  /** The same finding published under another code and that code's severity. */
  public Diagnostic as(Code other) {
    return new Diagnostic(other, message, other.severity(), position, arguments, at, explanation);
  }

  /** The same finding with another severity. */
  public Diagnostic with(Severity other) {
    return new Diagnostic(code, message, other, position, arguments, at, explanation);
  }

  /** The same finding under a name that an {@code accept} entry can use. */
  public Diagnostic at(String name) {
    return new Diagnostic(
        code, message, severity, position, arguments, Optional.of(name), explanation);
  }

  /** The same finding, explained by the editors. */
  public Diagnostic explained(String note) {
    return new Diagnostic(code, message, severity, position, arguments, at, Optional.of(note));
  }

  /** Whether it is still to be answered: nobody has explained it. */
  public boolean open() {
    return explanation.isEmpty();
  }
}
