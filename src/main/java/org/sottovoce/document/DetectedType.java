package org.sottovoce.document;

import java.util.Optional;
import org.apache.tika.mime.MediaType;

/**
 * What a file is, by its content.
 *
 * @param format the format
 * @param mediaType what Tika calls it; of a text file, {@code text/plain}
 * @param text the characters, when the file is a text file
 */
record DetectedType(Format format, MediaType mediaType, Optional<DecodedText> text) {}
