package org.sottovoce.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** The ways in which a name may be written so that any program shows it in clear. */
enum Disguise {
  NONE,
  PERCENT,
  DECIMAL,
  HEXADECIMAL,
  QUOTED,
  UNICODE,
  BASE64;

  /** {@code name} so written. */
  String of(String name) {
    return switch (this) {
      case NONE -> name;
      case PERCENT -> each(name, code -> "%" + hexadecimal(code, 2));
      case DECIMAL -> each(name, code -> "&#" + code + ";");
      case HEXADECIMAL -> each(name, code -> "&#x" + hexadecimal(code, 2) + ";");
      case QUOTED -> each(name, code -> "=" + hexadecimal(code, 2));
      case UNICODE -> each(name, code -> "\\u" + hexadecimal(code, 4));
      case BASE64 -> Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
    };
  }

  private static String each(String name, IntFunction<String> written) {
    return name.chars().mapToObj(written).collect(Collectors.joining());
  }

  private static String hexadecimal(int code, int digits) {
    return String.format(Locale.ROOT, "%0" + digits + "X", code);
  }
}
