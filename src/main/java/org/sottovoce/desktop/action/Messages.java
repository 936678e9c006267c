package org.sottovoce.desktop.action;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of the interface, from the resource bundle. */
public final class Messages {

  private static final Locale LOCALE = Locale.ENGLISH;
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.sottovoce.desktop.Messages", LOCALE);

  private Messages() {}

  /** The text under {@code key}, if there is one. */
  public static Optional<String> find(String key) {
    return BUNDLE.containsKey(key) ? Optional.of(BUNDLE.getString(key)) : Optional.empty();
  }

  /**
   * The text under {@code key} with {@code values} in place of {0}, {1} and so on.
   *
   * @throws java.util.MissingResourceException when there is none
   */
  public static String text(String key, Object... values) {
    String pattern = BUNDLE.getString(key);
    return values.length == 0 ? pattern : new MessageFormat(pattern, LOCALE).format(values);
  }
}
