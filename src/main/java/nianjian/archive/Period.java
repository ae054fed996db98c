package nianjian.archive;

import java.time.LocalDate;

/** The days that a report's figures cover (统计期限), both included. */
public record Period(LocalDate from, LocalDate to) {}
