package nianjian.archive;

import java.time.LocalDate;

/** When and why a report was withdrawn. */
public record Withdrawal(LocalDate date, String reason) {}
