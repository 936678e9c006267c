package org.sottovoce.mention.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sottovoce.mention.model.Calibration.Point;

class CalibrationTest {

  private static final Calibration LINE =
      new Calibration(List.of(new Point(0.2, 0.1), new Point(0.4, 0.5), new Point(0.8, 0.9)));

  @ParameterizedTest
  @CsvSource({"0,0.1", "0.2,0.1", "0.3,0.3", "0.4,0.5", "0.6,0.7", "0.8,0.9", "1,0.9"})
  void betweenPointsTheLineIsStraightAndOutsideLevel(double probability, double share) {
    assertEquals(share, LINE.share(probability), 1e-12);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.25, 1})
  void noCalibrationTakesTheModelAtItsWord(double probability) {
    assertEquals(probability, Calibration.none().share(probability));
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    assertEquals("probability,share\n0.200,0.100\n0.400,0.500\n0.800,0.900\n", LINE.csv());
    assertEquals(LINE, read(LINE.csv()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "probability,share\n",
        "something,else\n0.1,0.2\n",
        "probability,share\n0.1;0.2\n",
        "probability,share\n0.1,1.2\n"
      })
  void anythingElseIsRefused(String csv) {
    assertThrows(IOException.class, () -> read(csv));
  }

  @Test
  void aFallingLineIsRefused() {
    List<Point> falling = List.of(new Point(0.2, 0.5), new Point(0.4, 0.4));
    assertThrows(IllegalArgumentException.class, () -> new Calibration(falling));
  }

  private static Calibration read(String csv) throws IOException {
    return Calibration.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
  }
}
