package org.sottovoce.mention.model;

/**
 * A model that is not where it should be, or cannot be loaded: a fault of the installation, so it
 * is unchecked. The message names the resource and the cure.
 */
public final class MissingModel extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String resource;

  /**
   * @param resource the model's place on the class path
   * @param cause what went wrong with it; null when it is not there
   */
  public MissingModel(String resource, Throwable cause) {
    super(
        "the name model "
            + resource
            + (cause == null ? " is missing" : " cannot be loaded")
            + ": run `sottovoce train DATA_DIR -o models` and build again",
        cause);
    this.resource = resource;
  }

  /** The model's place on the class path. */
  public String resource() {
    return resource;
  }
}
