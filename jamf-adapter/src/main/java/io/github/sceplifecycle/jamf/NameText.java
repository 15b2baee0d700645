package io.github.sceplifecycle.jamf;

/** Parts of a distinguished name as text (RFC 4514, 2.4). */
final class NameText {

  private static final String SPECIAL = "\"+,;<>\\";

  private NameText() {}

  /** One attribute, {@code CN=value}, with what would end the value escaped. */
  static String attribute(String type, String value) {
    return type + "=" + escaped(value);
  }

  private static String escaped(String value) {
    StringBuilder text = new StringBuilder(value.length() + 8);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean first = i == 0 && (c == ' ' || c == '#');
      boolean last = i == value.length() - 1 && c == ' ';
      if (first || last || SPECIAL.indexOf(c) >= 0) {
        text.append('\\');
      }
      text.append(c);
    }
    return text.toString();
  }
}
