package nianjian.render;

import freemarker.template.TemplateModelException;
import java.util.List;
import nianjian.diagnostic.Code;

/** A fault of a layout that our own values and functions find while it runs. */
final class LayoutFault extends TemplateModelException {
  /** Ends the name of a function in a fault about one of its arguments. */
  static final String CALL = "(…)";

  private static final long serialVersionUID = 1L;

  private final Code code;
  private final transient List<String> arguments;

  /**
   * A fault.
   *
   * @param code its kind
   * @param arguments those of the diagnostic; the page and its count come after them
   */
  LayoutFault(Code code, String... arguments) {
    super(code.id());
    this.code = code;
    this.arguments = List.of(arguments);
  }

  Code code() {
    return code;
  }

  List<String> arguments() {
    return arguments;
  }
}
