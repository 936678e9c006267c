package org.sottovoce.desktop.theme;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.util.Locale;
import java.util.prefs.Preferences;

/** Light or dark. The choice is remembered for the user of this computer. */
public enum Theme {
  LIGHT,
  DARK;

  private static final String KEY = "theme";

  /** The one chosen last, light at first. */
  public static Theme remembered(Preferences preferences) {
    return preferences.get(KEY, "light").equals("dark") ? DARK : LIGHT;
  }

  /** The other one. */
  public Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }

  public void remember(Preferences preferences) {
    preferences.put(KEY, name().toLowerCase(Locale.ROOT));
  }

  /** Makes this the look of every window, open or yet to come. */
  public void apply() {
    FlatLaf.registerCustomDefaultsSource("org.sottovoce.desktop.theme");
    if (this == DARK) {
      FlatDarkLaf.setup();
    } else {
      FlatLightLaf.setup();
    }
    FlatLaf.updateUI();
  }
}
