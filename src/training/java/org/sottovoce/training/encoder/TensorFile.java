package org.sottovoce.training.encoder;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * A file of named arrays: a number of steps, then each array's name, length and values, big-endian.
 * There is the whole file or none.
 */
final class TensorFile {

  private TensorFile() {}

  static void write(Path file, int steps, List<Map<String, float[]>> parts) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
      out.writeInt(steps);
      for (Map<String, float[]> part : parts) {
        for (Map.Entry<String, float[]> array : part.entrySet()) {
          write(out, array.getKey(), array.getValue());
        }
      }
    }
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void write(DataOutputStream out, String name, float[] values) throws IOException {
    out.writeUTF(name);
    out.writeInt(values.length);
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
    bytes.asFloatBuffer().put(values);
    out.write(bytes.array());
  }

  /**
   * Fills the arrays of {@code parts} with what was written from the like.
   *
   * @return the number of steps
   * @throws IOException when the file is of another network
   */
  static int read(Path file, List<Map<String, float[]>> parts) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      int steps = in.readInt();
      for (Map<String, float[]> part : parts) {
        for (Map.Entry<String, float[]> array : part.entrySet()) {
          read(in, array.getKey(), array.getValue());
        }
      }
      return steps;
    }
  }

  private static void read(DataInputStream in, String name, float[] values) throws IOException {
    if (!in.readUTF().equals(name) || in.readInt() != values.length) {
      throw new IOException("another network's weights: " + name + " is not where it should be");
    }
    byte[] bytes = in.readNBytes(values.length * Float.BYTES);
    if (bytes.length < values.length * Float.BYTES) {
      throw new EOFException("the weights end within " + name);
    }
    ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
  }
}
