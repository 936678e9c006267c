package org.sottovoce.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.sottovoce.policy.Policies;
import org.sottovoce.policy.Policy;
import org.sottovoce.policy.PolicyUnusable;

/** The option {@code --policy}: a name that ships with the program, or a file. */
final class PolicyOption {

  private PolicyOption() {}

  static Policy load(String nameOrFile) throws Refusal {
    Optional<Policy> shipped = Policies.named(nameOrFile);
    if (shipped.isPresent()) {
      return shipped.get();
    }
    Path file = Path.of(nameOrFile);
    Usage.existingFile(file, "policy");
    try {
      return Policies.load(file);
    } catch (PolicyUnusable e) {
      throw Refusal.usage(file + ": " + e.getMessage());
    }
  }
}
