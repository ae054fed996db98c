package nianjian.diagnostic;

/** Numbers that bear a check digit, or a date. */
final class CheckDigits {
  private static final int[] IDENTITY_WEIGHTS = {
    7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2
  };
  private static final String IDENTITY_CHECKS = "10X98765432";
  private static final int[] CREDIT_WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final String CREDIT_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  /** The first two digits of division codes: the provinces (GB/T 2260). */
  private static final String PROVINCES =
      " 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46"
          + " 50 51 52 53 54 61 62 63 64 65 71 81 82 83 ";

  private CheckDigits() {}

  /** Whether the last of 18 signs is the check digit of the first 17 (GB 11643-1999). */
  static boolean identity(String number) {
    int sum = 0;
    for (int i = 0; i < IDENTITY_WEIGHTS.length; i++) {
      sum += (number.charAt(i) - '0') * IDENTITY_WEIGHTS[i];
    }
    return IDENTITY_CHECKS.charAt(sum % 11) == number.charAt(17);
  }

  /** Whether 18 signs are a 统一社会信用代码 (GB 32100-2015, mod 31). */
  static boolean creditCode(String code) {
    int sum = 0;
    for (int i = 0; i < CREDIT_WEIGHTS.length; i++) {
      int value = CREDIT_SIGNS.indexOf(code.charAt(i));
      if (value < 0) {
        return false;
      }
      sum += value * CREDIT_WEIGHTS[i];
    }
    return CREDIT_SIGNS.charAt((31 - sum % 31) % 31) == code.charAt(17);
  }

  /** Whether the last digit is the check digit of those before it (ISO/IEC 7812, Luhn). */
  static boolean card(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int value = digits.charAt(digits.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? value : value * 2;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0;
  }

  /** Whether a number begins with the digits of a province. */
  static boolean inProvince(String number) {
    return PROVINCES.contains(" " + number.substring(0, 2) + " ");
  }

  /** Whether six digits from {@code at} on, {@code century} before them, are a date. */
  static boolean date(String digits, int at, int century) {
    int year = century * 100 + number(digits, at, at + 2);
    int month = number(digits, at + 2, at + 4);
    int day = number(digits, at + 4, at + 6);
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= DAYS[month - 1]
        && (month != 2 || day < 29 || leap);
  }

  static int number(String digits, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + digits.charAt(i) - '0';
    }
    return value;
  }
}
