package nianjian.diagnostic;

/**
 * A number in a text that is, or looks like, one person's.
 *
 * @param kind what it looks like
 * @param from where it begins
 * @param to where it ends, exclusively
 */
public record PersonalNumber(Kind kind, int from, int to) {

  /** What a number looks like. */
  public enum Kind {
    /** An identity number of 18 digits whose date and check digit hold (GB 11643-1999). */
    IDENTITY,
    /** 18 digits with the date of an identity number, the check digit not holding. */
    LIKE_IDENTITY,
    /** An identity number of the old kind, of 15 digits and without a check digit. */
    OLD_IDENTITY,
    /** A mobile phone's number. */
    MOBILE,
    /** 16 to 19 digits with the check digit of a bank card (Luhn, ISO/IEC 7812). */
    BANK_CARD
  }
}
