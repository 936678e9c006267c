package org.sottovoce.desktop;

import java.awt.GraphicsEnvironment;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.DisabledIf;

/** Marks tests that open windows: skipped, with a message, where there is no display. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DisabledIf(
    value = "org.sottovoce.desktop.DisplayTest$Display#isMissing",
    disabledReason = "there is no display: run the tests with xvfb-run -a")
public @interface DisplayTest {

  /** Says whether a window can be opened here. */
  final class Display {

    private Display() {}

    static boolean isMissing() {
      boolean x11 = System.getProperty("os.name").equals("Linux");
      return GraphicsEnvironment.isHeadless() || (x11 && System.getenv("DISPLAY") == null);
    }
  }
}
