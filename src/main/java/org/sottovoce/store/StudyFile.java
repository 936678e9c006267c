package org.sottovoce.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.sottovoce.store.StudyFailure.Reason;
import org.sottovoce.store.StudyKey.Derivation;

/**
 * The one file of a study that is not encrypted: what is needed to open it, and nothing personal.
 *
 * @param derivation how the key comes from the passphrase
 * @param check the check that the right passphrase gives
 */
record StudyFile(Derivation derivation, String check) {

  static final String NAME = "study.json";

  /** The version of the folder's layout that this program writes, and the newest that it reads. */
  static final int VERSION = 1;

  /** In KiB: four times what this program asks for; more would bring a small heap down. */
  private static final int MOST_MEMORY = 256 << 10;

  /** In KiB gone over: four times what this program asks for, which is some seconds. */
  private static final long MOST_WORK = 3L * MOST_MEMORY;

  /** This program writes some three hundred. */
  private static final int MOST_BYTES = 1 << 16;

  private static final String FORMAT = "sottovoce-study";
  private static final ObjectMapper JSON = new ObjectMapper();

  static StudyFile read(Path folder) throws StudyFailure {
    try (InputStream in = Files.newInputStream(folder.resolve(NAME))) {
      return from(JSON.readTree(in.readNBytes(MOST_BYTES)));
    } catch (NoSuchFileException e) {
      throw new StudyFailure(Reason.NOT_A_STUDY, e);
    } catch (JsonProcessingException e) {
      throw new StudyFailure(Reason.DAMAGED);
    } catch (IOException e) {
      throw new StudyFailure(Files.isDirectory(folder) ? Reason.DAMAGED : Reason.NOT_A_STUDY, e);
    }
  }

  void write(Path folder) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("format", FORMAT).put("version", VERSION);
    root.putObject("keyDerivation")
        .put("name", "argon2id")
        .put("memoryKib", derivation.memoryKib())
        .put("passes", derivation.passes())
        .put("salt", derivation.salt())
        .put("check", check);
    Files.write(
        folder.resolve(NAME), JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
  }

  private static StudyFile from(JsonNode root) throws StudyFailure {
    if (!root.path("format").asText().equals(FORMAT)) {
      throw new StudyFailure(Reason.NOT_A_STUDY);
    }
    if (root.path("version").asInt() > VERSION) {
      throw new StudyFailure(Reason.NEWER_VERSION);
    }
    JsonNode key = root.path("keyDerivation");
    String salt = key.path("salt").asText();
    int memory = key.path("memoryKib").asInt();
    int passes = key.path("passes").asInt();
    boolean sane = memory >= 8 && memory <= MOST_MEMORY && passes >= 1;
    if (!sane || (long) memory * passes > MOST_WORK || !salt.matches("([0-9a-f]{2}){8,64}")) {
      throw new StudyFailure(Reason.DAMAGED);
    }
    return new StudyFile(new Derivation(memory, passes, salt), key.path("check").asText());
  }
}
