package nianjian.render;

/** A page model holds a value that no layout may see. That is a fault of the program. */
final class ForbiddenValueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ForbiddenValueException(Class<?> type) {
    super("A page model holds a value of a type that layouts may not see: " + type.getName());
  }
}
