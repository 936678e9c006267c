package org.sottovoce.desktop.choice;

import java.util.prefs.Preferences;
import org.sottovoce.mention.model.joint.Preset;

/** How thoroughly names are looked for, remembered for the user of this computer. */
public final class Thoroughness {

  private static final String KEY = "preset";

  private final Preferences preferences;

  public Thoroughness(Preferences preferences) {
    this.preferences = preferences;
  }

  /** The preset chosen last; balanced at first. */
  public Preset preset() {
    return Preset.of(preferences.get(KEY, "")).orElse(Preset.BALANCED);
  }

  /** Remembers {@code preset}, for the documents that are open and those that will be. */
  public void choose(Preset preset) {
    preferences.put(KEY, preset.word());
  }
}
