package org.sottovoce.document.rtf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sottovoce.document.Anchor;
import org.sottovoce.document.Picture;
import org.sottovoce.document.Picture.Size;
import org.sottovoce.document.PictureBytes;
import org.sottovoce.document.TextPart;
import org.sottovoce.text.Span;

/** The pictures of an RTF file, whose bytes stand in it in hexadecimal digits or as they are. */
public final class RtfPictures {

  private static final int TWENTIETHS = 20;

  private final RtfTokens tokens;
  private final List<RtfPicture> pictures;

  RtfPictures(RtfContent content) {
    this.tokens = content.tokens();
    this.pictures = content.pictures();
  }

  /** What a release would show of a picture, without what is cut off. */
  public Optional<BufferedImage> image(RtfPicture picture) {
    PictureBytes bytes = bytes(picture);
    return bytes.decoded().map(picture.crop(bytes)::of);
  }

  /** The bytes of a picture; none when it is damaged. */
  public PictureBytes bytes(RtfPicture picture) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int end = tokens.value(picture.open());
    int digit = -1;
    for (int token = picture.open() + 1; token < end; token++) {
      switch (tokens.kind(token)) {
        case OPEN -> token = tokens.value(token);
        case TEXT -> digit = digits(token, digit, bytes);
        case BINARY -> raw(token, bytes);
        default -> {}
      }
    }
    return new PictureBytes(bytes.toByteArray());
  }

  /** The pictures, by number. */
  List<Picture> listed(List<TextPart> parts) {
    Map<Integer, Integer> ends = pictures.isEmpty() ? Map.of() : ends(parts);
    List<Picture> listed = new ArrayList<>();
    for (RtfPicture picture : pictures) {
      PictureBytes bytes = bytes(picture);
      listed.add(
          new Picture(
              picture.number(),
              "",
              picture.before().map(span -> ends.get(span.end())).map(end -> new Span(end, end)),
              bytes.mediaType(),
              bytes.size(),
              picture.shown(bytes).map(RtfPictures::points)));
    }
    return listed;
  }

  private static Size points(Size twips) {
    return new Size(twips.width() / TWENTIETHS, twips.height() / TWENTIETHS);
  }

  /** Where in the review text the characters end that end at a place of the file. */
  private static Map<Integer, Integer> ends(List<TextPart> parts) {
    Map<Integer, Integer> ends = new HashMap<>();
    for (TextPart part : parts) {
      for (Anchor anchor : part.anchors()) {
        ends.put(anchor.source().end(), anchor.span().end());
      }
    }
    return ends;
  }

  /**
   * Adds the bytes of a text token; {@code half} is a digit that waits, or -1; returns the next.
   */
  private int digits(int token, int half, ByteArrayOutputStream bytes) {
    int waiting = half;
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      int digit = Character.digit(tokens.source().charAt(i), 16);
      if (digit >= 0 && waiting >= 0) {
        bytes.write(waiting << 4 | digit);
        waiting = -1;
      } else if (digit >= 0) {
        waiting = digit;
      }
    }
    return waiting;
  }

  /** Raw bytes stand behind the control word and the one blank that announce them. */
  private void raw(int token, ByteArrayOutputStream bytes) {
    int length = Math.max(0, tokens.value(token));
    int start = tokens.end(token) - length;
    bytes.writeBytes(
        tokens.source().substring(start, tokens.end(token)).getBytes(StandardCharsets.ISO_8859_1));
  }
}
