package org.sottovoce.store;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * What a passphrase is turned into: the database's passwords and a check.
 *
 * @param password the file's password, a blank, and the user's password, as H2 wants them
 * @param check tells a wrong passphrase from a damaged file; says nothing about the passwords
 */
record StudyKey(String password, String check) {

  private static final int PART = 32;

  /**
   * How the key is derived.
   *
   * @param memoryKib the memory that Argon2id takes, in KiB
   * @param passes how often it goes over that memory
   * @param salt hexadecimal, drawn for each study
   */
  record Derivation(int memoryKib, int passes, String salt) {

    /** With a salt of its own, as strong as one second on a laptop allows. */
    static Derivation standard() {
      return salted(64 << 10, 3);
    }

    /** With a salt of its own. */
    static Derivation salted(int memoryKib, int passes) {
      byte[] salt = new byte[16];
      new SecureRandom().nextBytes(salt);
      return new Derivation(memoryKib, passes, HexFormat.of().formatHex(salt));
    }

    /** The key of a passphrase; takes about a second. */
    StudyKey derive(char[] passphrase) {
      Argon2BytesGenerator generator = new Argon2BytesGenerator();
      generator.init(
          new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
              .withVersion(Argon2Parameters.ARGON2_VERSION_13)
              .withMemoryAsKB(memoryKib)
              .withIterations(passes)
              .withParallelism(1)
              .withSalt(HexFormat.of().parseHex(salt))
              .build());
      byte[] derived = new byte[3 * PART];
      generator.generateBytes(passphrase, derived); // as UTF-8
      String password = hex(derived, 0) + " " + hex(derived, 1);
      return new StudyKey(password, hex(derived, 2));
    }

    private static String hex(byte[] derived, int part) {
      return HexFormat.of().formatHex(derived, part * PART, (part + 1) * PART);
    }
  }

  @Override
  public String toString() {
    return "StudyKey";
  }
}
