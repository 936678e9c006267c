package org.sottovoce.release;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceholderTest {

  @ParameterizedTest
  @CsvSource({"300,200,300,200", "1,1,1,1", "4000,1000,2000,500", "90000,1,2000,1"})
  void itHasTheProportionsOfThePicture(int width, int height, int across, int down)
      throws IOException {
    BufferedImage image = image(width, height);
    assertEquals(across, image.getWidth());
    assertEquals(down, image.getHeight());
  }

  @Test
  void itSaysWhatItStandsForWhereThereIsRoom() throws IOException {
    assertTrue(hasWords(300, 200));
    assertFalse(hasWords(80, 60));
    assertFalse(hasWords(300, 10));
  }

  @Test
  void itDependsOnTheSizeAlone() {
    assertArrayEquals(Placeholder.png(300, 200), Placeholder.png(300, 200));
  }

  /** Whether anything but one grey stands in the row in the middle, off the edges. */
  private static boolean hasWords(int width, int height) throws IOException {
    BufferedImage image = image(width, height);
    return IntStream.range(2, width - 2).map(x -> image.getRGB(x, height / 2)).distinct().count()
        > 1;
  }

  private static BufferedImage image(int width, int height) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(Placeholder.png(width, height)));
  }
}
