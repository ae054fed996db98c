package nianjian.config;

import java.util.regex.Pattern;

/**
 * How the numbers are written that a government site bears: 网站标识码 (国办发〔2017〕47号), the number of ICP
 * registration (工业和信息化部令第33号) and that of the police (公安部令第33号).
 */
public final class SiteNumbers {
  private static final String PROVINCES = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀黔贵滇云藏陕秦甘陇青宁新";

  private static final Pattern SITE_CODE = Pattern.compile("[0-9]{10}|bm[0-9]{8}");
  private static final Pattern ICP =
      Pattern.compile("[" + PROVINCES + "]ICP备[0-9]{8,10}号(?:-[0-9]{1,4})?");
  private static final Pattern POLICE =
      Pattern.compile("[" + PROVINCES + "]公网安备[ :：]{0,3}[0-9]{14}号?");

  private SiteNumbers() {}

  /** Ten digits, the first six a division code; or {@code bm} and eight digits. */
  public static boolean isSiteCode(String code) {
    return SITE_CODE.matcher(code).matches();
  }

  /** A province's short name, {@code ICP备}, eight to ten digits, 号, perhaps the site's number. */
  public static boolean isIcp(String number) {
    return ICP.matcher(number).matches();
  }

  /** A province's short name, 公网安备, fourteen digits, 号. */
  public static boolean isPolice(String number) {
    return POLICE.matcher(number).matches();
  }

  /** Whether a character is the short name of a province. */
  public static boolean isProvince(char c) {
    return PROVINCES.indexOf(c) >= 0;
  }
}
