package nianjian.archive;

import java.util.Optional;

/** How to reach the body that made the report. */
public record Contact(
    Optional<String> address,
    Optional<String> postcode,
    Optional<String> phone,
    Optional<String> email) {
  /** No way to reach it is known. */
  public static final Contact NONE =
      new Contact(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
